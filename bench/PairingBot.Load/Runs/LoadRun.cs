using System.Diagnostics;
using PairingBot.Load.Channel;
using PairingBot.Load.Machine;

namespace PairingBot.Load.Runs;

/// <summary>Warm-up and measurement, and their report.</summary>
internal sealed class LoadRun(LoadOptions options, ChannelHost channel)
{
    /// <summary>The warm-up plays at least so many conversations at once: it is there to compile the bot's code, not to be timed.</summary>
    private const int WarmUpAtOnce = 16;
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private int _conversations;

    /// <returns>0 when every conversation came to the expected end.</returns>
    public static async Task<int> RunAsync(LoadOptions options)
    {
        await using var channel = new ChannelHost(0);
        var run = new LoadRun(options, channel);
        (await Player.ConnectAsync(options)).Dispose();
        var warmUp = await run.PlayAsync(options.WarmUp, Math.Max(WarmUpAtOnce, options.AtOnce));
        channel.Forget();
        var meter = ProcessMeter.Start(options.Pid);
        var began = Stopwatch.GetTimestamp();
        var tally = await run.PlayAsync(options.Measured, options.AtOnce);
        var report = Report.Of(options, tally, channel, Stopwatch.GetElapsedTime(began), meter.Stop());
        await report.PublishAsync(options.Json);
        foreach (var error in warmUp.Errors.Concat(tally.Errors)) await Console.Error.WriteLineAsync(error);
        return warmUp.IsClean && tally.IsClean ? 0 : 1;
    }

    private async Task<Tally> PlayAsync(int conversations, int atOnce)
    {
        var tally = new Tally();
        var end = _conversations + conversations;
        await Task.WhenAll(Enumerable.Range(0, Math.Min(atOnce, conversations)).Select(_ => Task.Run(() => PlayUntilAsync(end, tally))));
        _conversations = end;
        return tally;
    }

    private async Task PlayUntilAsync(int end, Tally tally)
    {
        using var player = new Player(options, channel, tally);
        for (var n = Interlocked.Increment(ref _conversations); n <= end; n = Interlocked.Increment(ref _conversations))
        {
            await player.PlayAsync(new Conversation($"load-{_run}-{n}", $"{options.UserPrefix}{(n - 1) % options.Users + 1}"));
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using PairingBot.Load.Channel;
using PairingBot.Load.Runs;

namespace PairingBot.Load.Machine;

/// <summary>Starts a bot's process and prints the milliseconds from there to its first 2xx and reply, and of its CPU time until then; then ends the process.</summary>
internal static class FirstAnswer
{
    public static async Task<int> RunAsync(Arguments arguments)
    {
        var options = LoadOptions.From(arguments) with { AtOnce = 1 };
        var start = new ProcessStartInfo(arguments.Command.Count > 0 ? arguments.Command[0] : throw new UsageException("The command is missing: -- command …"), arguments.Command.Skip(1));
        await using var channel = new ChannelHost(0);
        var began = Stopwatch.GetTimestamp();
        using var bot = Process.Start(start)!;
        try
        {
            var tally = new Tally();
            using var player = new Player(options, channel, tally);
            await player.PlayAsync(new Conversation($"first-{Guid.NewGuid():N}", options.UserPrefix + "1"));
            var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            var cpu = ProcessMeter.CpuTime(bot.Id).TotalMilliseconds;
            foreach (var error in tally.Errors) await Console.Error.WriteLineAsync(error);
            if (tally.IsClean) await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{took:F0} {cpu:F0}"));
            return tally.IsClean ? 0 : 1;
        }
        finally
        {
            bot.Kill(entireProcessTree: true);
            await bot.WaitForExitAsync();
        }
    }
}

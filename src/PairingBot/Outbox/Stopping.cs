namespace PairingBot.Outbox;

/// <summary>The two steps of stopping: first nothing new begins and waits end, then what is under way is cut off.</summary>
internal sealed class Stopping : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly CancellationTokenSource begun = new();
    private readonly CancellationTokenSource cutOff = new();
    private readonly TimeProvider time;

    public Stopping(TimeProvider time)
    {
        this.time = time;
        (Begun, CutOff) = (begun.Token, cutOff.Token);
    }

    /// <summary>Cancelled when nothing new may begin.</summary>
    public CancellationToken Begun { get; }

    /// <summary>Cancelled when there is no time left for what is under way.</summary>
    public CancellationToken CutOff { get; }

    public Task BeginAsync() => begun.CancelAsync();

    public Task CutOffAsync() => cutOff.CancelAsync();

    /// <summary>Waits until the instant has come. Throws when stopping begins.</summary>
    public async Task WaitUntilAsync(DateTimeOffset instant)
    {
        for (var left = instant - time.GetUtcNow(); left > TimeSpan.Zero; left = instant - time.GetUtcNow())
            await DelayAsync(left < Longest ? left : Longest);
    }

    /// <summary>Waits. Throws when stopping begins.</summary>
    /// <remarks>In whole milliseconds upwards, as timers count: less would come back at once and spin.</remarks>
    public Task DelayAsync(TimeSpan delay) => Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(delay.TotalMilliseconds)), time, Begun);

    public void Dispose()
    {
        begun.Dispose();
        cutOff.Dispose();
    }
}

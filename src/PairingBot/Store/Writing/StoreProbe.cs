namespace PairingBot.Store.Writing;

/// <summary>
/// Writes into the store to see whether that works: on a quiet night nobody else would notice that the disk is full. However often it is asked,
/// there is one write in two seconds at most.
/// </summary>
internal sealed class StoreProbe(StoreWriter writer, StoreHealth health, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);
    private readonly Lock _gate = new();
    private Task _probe = Task.CompletedTask;
    private long? _begun;

    /// <summary>False when the last write failed or does not come back.</summary>
    public async Task<bool> CanWriteAsync()
    {
        if (!health.IsOpen) return false;
        var probe = ProbeAsync();
        if (!probe.IsCompleted) await Task.WhenAny(probe, Task.Delay(Longest, time));
        return probe.IsCompletedSuccessfully;
    }

    private Task ProbeAsync()
    {
        lock (_gate)
        {
            if (_probe.IsCompleted && (_begun is not { } begun || time.GetElapsedTime(begun) >= Fresh)) (_begun, _probe) = (time.GetTimestamp(), writer.ProbeAsync());
            return _probe;
        }
    }
}

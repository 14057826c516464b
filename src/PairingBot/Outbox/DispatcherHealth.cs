namespace PairingBot.Outbox;

/// <inheritdoc/>
internal sealed class DispatcherHealth(LaneTable table, Pulse pulse, OutboxMeter meter, OutboxOptions options, TimeProvider time) : IDispatcherHealth
{
    private const int BeatsMissed = 3;

    public DateTimeOffset LastBeat => pulse.LastBeat;

    public bool IsAlive => time.GetUtcNow() - LastBeat <= BeatsMissed * options.BeatInterval;

    public int Waiting => table.Count().Rows;

    public bool IsBehind => table.Count().IsBehind;

    public TimeSpan OldestAge => table.OldestAge();

    public int Parked => meter.Parked;
}

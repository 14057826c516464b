namespace PairingBot.Outbox;

/// <summary>How the dispatcher is.</summary>
internal interface IDispatcherHealth
{
    /// <summary>When it last showed that it lives: at least every <see cref="OutboxOptions.BeatInterval"/> while it runs; the year 1 before it started.</summary>
    DateTimeOffset LastBeat { get; }

    /// <summary>False when that is too long ago: nothing is sent, whatever waits.</summary>
    bool IsAlive { get; }

    /// <summary>Rows that wait to be sent, as far as they are known here.</summary>
    int Waiting { get; }

    /// <summary>True while the store holds, or may hold, rows that are not among those.</summary>
    bool IsBehind { get; }

    /// <summary>How long the oldest of them has waited.</summary>
    TimeSpan OldestAge { get; }

    /// <summary>Rows given up since the service began.</summary>
    int Parked { get; }
}

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

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

namespace PairingBot.Domain.Broadcasts;

/// <summary>定时通知: a broadcast that is to go out at its time, or a reminder of one. Who gets it is looked up when it goes out.</summary>
/// <param name="broadcast">What is to be sent, under the number that it will have; its instant is that of the asking.</param>
/// <param name="reminds">The broadcast whose open recipients are to be reminded; null for one that is new.</param>
/// <param name="dueAt">When it goes out.</param>
public sealed class ScheduledBroadcast(Broadcast broadcast, BroadcastNumber? reminds, DateTimeOffset dueAt)
{
    /// <summary>What is to be sent.</summary>
    public Broadcast Broadcast => broadcast;

    /// <summary>The number by which people call it off.</summary>
    public BroadcastNumber Number => broadcast.Number;

    /// <summary>The broadcast that it reminds of; null for one that is new.</summary>
    public BroadcastNumber? Reminds => reminds;

    /// <summary>When it goes out.</summary>
    public DateTimeOffset DueAt => dueAt;

    /// <summary>What has become of it.</summary>
    public ScheduleState State { get; private set; }

    /// <summary>Counts the writes, so that two writers notice each other.</summary>
    public int Version { get; private set; }

    /// <summary>Ends the waiting.</summary>
    /// <exception cref="InvalidOperationException">It does not wait any more.</exception>
    public void End(ScheduleState state)
    {
        if (State != ScheduleState.Waiting) throw new InvalidOperationException("What does not wait any more can't be ended.");
        (State, Version) = (state, Version + 1);
    }

    /// <summary>Takes over what the store holds.</summary>
    public ScheduledBroadcast Restore(ScheduleState state, int version)
    {
        (State, Version) = (state, version);
        return this;
    }
}

/// <summary>What became of a scheduled broadcast.</summary>
public enum ScheduleState
{
    /// <summary>Its time has not come.</summary>
    Waiting,

    /// <summary>It went out.</summary>
    Sent,

    /// <summary>It was called off before.</summary>
    CalledOff,

    /// <summary>Its time came and it was not sent: its author may not any more, or nobody was meant.</summary>
    Dropped,
}

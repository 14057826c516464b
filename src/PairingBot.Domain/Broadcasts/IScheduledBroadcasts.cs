namespace PairingBot.Domain.Broadcasts;

/// <summary>The scheduled broadcasts in the store.</summary>
public interface IScheduledBroadcasts
{
    /// <summary>Adds one that is saved when the turn is.</summary>
    void Add(ScheduledBroadcast scheduled);

    /// <summary>The one with this number, to be changed; null when there is none.</summary>
    Task<ScheduledBroadcast?> FindAsync(BroadcastNumber number, CancellationToken cancellationToken);

    /// <summary>Those that wait and are due until then, the earliest first.</summary>
    Task<IReadOnlyList<ScheduledBroadcast>> WaitingAsync(DateTimeOffset until, CancellationToken cancellationToken);
}

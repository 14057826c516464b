namespace PairingBot.Outbox;

/// <summary>The outbox in the store.</summary>
public interface IOutboxStore
{
    /// <summary>Pending rows with an id above <paramref name="afterId"/>, oldest first.</summary>
    IReadOnlyList<OutboxRow> ReadPending(long afterId, int limit);

    /// <summary>The channel's own id of the message that the row with this key sent; null when it is not sent or the channel gave none.</summary>
    string? FindChannelId(string key);

    /// <summary>The channel has taken the row, and the end of the process can't undo that any more. Never throws or waits; <see cref="MarkSentAsync"/> follows.</summary>
    void NoteTaken(OutboxRow row);

    /// <summary>Marks a row sent: before it answers so that the end of the process can't undo it, when it completes so that a power cut can't.</summary>
    Task MarkSentAsync(OutboxRow row, string? channelId, CancellationToken cancellationToken);

    /// <summary>Counts an attempt and puts the row off.</summary>
    Task PostponeAsync(long id, DateTimeOffset notBefore, string reason, CancellationToken cancellationToken);

    /// <summary>Gives the row up; it stays where people can see it.</summary>
    Task ParkAsync(long id, string reason, CancellationToken cancellationToken);
}

/// <summary>Messages that clients of our own channels read by watermark.</summary>
public interface IMailbox
{
    /// <summary>Rows of a conversation with an id above <paramref name="watermark"/>, oldest first. The last row's id is the next watermark.</summary>
    IReadOnlyList<OutboxRow> Read(string channel, string conversation, long watermark, int limit);
}

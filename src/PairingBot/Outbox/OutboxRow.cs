namespace PairingBot.Outbox;

/// <summary>What a delivery does in the channel.</summary>
public enum DeliveryKind
{
    /// <summary>Sends a new message.</summary>
    Send = 0,

    /// <summary>Replaces an earlier message, named by the key of its outbox row.</summary>
    Update = 1,

    /// <summary>Removes an earlier message, named by the key of its outbox row.</summary>
    Delete = 2,
}

/// <summary>Where a message stands.</summary>
public enum DeliveryState
{
    /// <summary>Waits for the dispatcher.</summary>
    Pending = 0,

    /// <summary>Delivered.</summary>
    Sent = 1,

    /// <summary>Given up, kept where people can see it.</summary>
    Parked = 2,

    /// <summary>Read by its client from the store, by watermark: on our own channels nothing is sent.</summary>
    Mailbox = 3,
}

/// <summary>A message staged by a turn.</summary>
/// <param name="Key">Stable idempotency key: the same for every attempt at the same turn.</param>
/// <param name="Payload">The Activity as JSON, with the conversation's reference bound to it.</param>
/// <param name="TargetKey">For updates and deletions the key of the row that sent the message.</param>
public sealed record OutgoingActivity(string Key, string Channel, string Conversation, DeliveryKind Kind, DeliveryState State, string Payload, string? TargetKey = null);

/// <summary>A message in the store. Within a conversation, ids grow in the order of sending.</summary>
/// <param name="Attempts">Sendings tried so far.</param>
/// <param name="NotBefore">The earliest instant of the next attempt.</param>
/// <param name="CreatedAt">When it was committed.</param>
public sealed record OutboxRow(long Id, OutgoingActivity Message, int Attempts, DateTimeOffset NotBefore, DateTimeOffset CreatedAt)
{
    /// <summary>The turn's place in its trace; none for a row that was read from the store, or while nobody traces.</summary>
    public System.Diagnostics.ActivityContext Trace { get; init; }
}

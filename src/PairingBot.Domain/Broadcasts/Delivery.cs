namespace PairingBot.Domain.Broadcasts;

/// <summary>How far a message has come, as the outbox knows it.</summary>
public enum Delivery
{
    /// <summary>There is nobody to send it to, or no conversation to reach that person in.</summary>
    Unreachable,

    /// <summary>It is saved and waits for the channel.</summary>
    Waiting,

    /// <summary>The channel took it, or it lies in the person's conversation on a channel of our own.</summary>
    Delivered,

    /// <summary>The channel refused it, or did not take it in the time given.</summary>
    Failed,
}

/// <summary>A message that was staged.</summary>
/// <param name="Key">Names it in the outbox.</param>
public readonly record struct Dispatch(string Key, Delivery Delivery);

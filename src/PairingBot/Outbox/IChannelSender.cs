namespace PairingBot.Outbox;

/// <summary>Delivers messages to the channels behind one adapter.</summary>
public interface IChannelSender
{
    /// <summary>True when this sender serves the channel.</summary>
    bool Serves(string channel);

    /// <summary>One attempt. Never throws for what a channel or network may do; cancellation is thrown.</summary>
    Task<DeliveryResult> SendAsync(OutboxRow row, CancellationToken cancellationToken);
}

/// <summary>How one attempt ended. Reasons stand in logs and lists: a status, a code or words of our own, nothing that a person or the channel wrote.</summary>
public abstract record DeliveryResult
{
    private DeliveryResult()
    {
    }

    /// <summary>The channel took it; with its own id of the message when it gave one.</summary>
    public sealed record Delivered(string? ChannelId) : DeliveryResult;

    /// <summary>Worth another try: after the time that the channel asked for, else by our own back-off.</summary>
    public sealed record RetryLater(TimeSpan? After, string Reason) : DeliveryResult;

    /// <summary>No further try would help.</summary>
    public sealed record Refused(string Reason) : DeliveryResult;
}

using PairingBot.Dialogs.Bindings;

namespace PairingBot.Outbox;

/// <summary>Puts binding codes into messages at the last moment: what a sender retries, reports or logs of a row never has them.</summary>
internal sealed class FilledSender(IChannelSender sender, CodeSlips slips) : IChannelSender
{
    /// <inheritdoc/>
    public bool Serves(string channel) => sender.Serves(channel);

    /// <inheritdoc/>
    public Task<DeliveryResult> SendAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        var filled = slips.Fill(row.Message.Payload);
        return sender.SendAsync(ReferenceEquals(filled, row.Message.Payload) ? row : row with { Message = row.Message with { Payload = filled } }, cancellationToken);
    }
}

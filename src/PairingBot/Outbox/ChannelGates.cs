using System.Collections.Concurrent;
using PairingBot.Dialogs.Bindings;

namespace PairingBot.Outbox;

/// <summary>One channel's sender, with as many places as it may have attempts under way.</summary>
internal sealed record ChannelGate(IChannelSender Sender, SemaphoreSlim Places);

/// <summary>Finds the sender that serves a channel.</summary>
internal sealed class ChannelGates(IEnumerable<IChannelSender> senders, OutboxOptions options, CodeSlips slips)
{
    private readonly IChannelSender[] senders = [.. senders];
    private readonly ConcurrentDictionary<string, ChannelGate> gates = new(StringComparer.Ordinal);

    /// <summary>Null when no sender serves the channel.</summary>
    public ChannelGate? Find(string channel)
    {
        if (gates.TryGetValue(channel, out var gate)) return gate;
        var sender = Array.Find(senders, candidate => candidate.Serves(channel));
        return sender is null ? null : gates.GetOrAdd(channel, new ChannelGate(new FilledSender(sender, slips), new SemaphoreSlim(options.ConcurrentSends)));
    }
}

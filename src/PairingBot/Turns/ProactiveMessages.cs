using Microsoft.Bot.Schema;
using PairingBot.Outbox;
using PairingBot.Store;

namespace PairingBot.Turns;

/// <summary>Messages that no inbound activity waits for, such as reminders: they too go through a commit and the outbox.</summary>
internal sealed class ProactiveMessages(ITurnStore store, CommitListeners listeners)
{
    /// <summary>Sends a message to a known conversation, once for each <paramref name="key"/>.</summary>
    /// <returns>False when the conversation is not known, so that there is no way to reach it.</returns>
    public async Task<bool> SendAsync(string channel, string conversation, string key, Activity message, CancellationToken cancellationToken)
    {
        var inbox = new InboxKey(channel, conversation, "proactive:" + key);
        var start = store.Begin(inbox);
        if (start.Answer is not null) return true;
        if (start.Reference is null) return false;

        message.ApplyConversationReference(ActivityJson.Read<ConversationReference>(start.Reference));
        var work = new UnitOfWork { Inbox = inbox };
        work.Stage(message, OwnChannels.Contains(channel) ? DeliveryState.Mailbox : DeliveryState.Pending);
        if (await store.CommitAsync(work, cancellationToken) is CommitResult.Committed committed) listeners.Committed(committed.Outgoing);
        return true;
    }
}

/// <summary>Channels of our own, whose clients read their messages from the store.</summary>
internal static class OwnChannels
{
    /// <summary>Direct Line as this service speaks it itself.</summary>
    public const string DirectLine = "directline";

    /// <summary>True for such a channel.</summary>
    public static bool Contains(string channel) => channel == DirectLine;
}

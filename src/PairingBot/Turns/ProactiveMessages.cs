using Microsoft.Bot.Schema;
using PairingBot.Outbox;
using PairingBot.Store;

namespace PairingBot.Turns;

/// <summary>Messages that no inbound activity waits for, such as reminders: they too go through a commit and the outbox.</summary>
internal sealed partial class ProactiveMessages(ITurnStore store, IDeliveryStates deliveries, CommitListeners listeners, AddressTrust trust, ILogger<ProactiveMessages> logger)
{
    /// <summary>
    /// Sends a message to a known conversation, once for each <paramref name="key"/>: also when it is called again, at the same time or after a restart.
    /// The key is remembered for as long as inbox marks are. A refusal leaves no mark, so the same key may be tried again later.
    /// </summary>
    /// <exception cref="StoreUnavailableException">Nothing was saved; the same call may succeed later.</exception>
    /// <param name="key">The caller's own; it stands in the log, so it has ids and no names.</param>
    public async Task<ProactiveOutcome> SendAsync(string channel, string conversation, string key, Activity message, CancellationToken cancellationToken)
    {
        var inbox = InboxKey.Proactive(channel, conversation, key);
        var outcome = await TrySendAsync(inbox, message, cancellationToken);
        if (outcome != ProactiveOutcome.Accepted) Log.NotSent(logger, key, channel, outcome);
        return outcome;
    }

    private async Task<ProactiveOutcome> TrySendAsync(InboxKey inbox, Activity message, CancellationToken cancellationToken)
    {
        var start = store.Begin(inbox);
        if (start.Answer is not null) return FindOutcome(inbox);
        if (start.Reference is not { } reference) return ProactiveOutcome.UnknownConversation;
        if (reference.Loss is not null) return ProactiveOutcome.LostConversation;
        if (!reference.ServiceUrlVerified && !trust.IncludesUnverified) return ProactiveOutcome.UnverifiedAddress;

        var work = new UnitOfWork { Inbox = inbox };
        work.Stage(Address(message, reference), OwnChannels.Contains(inbox.Channel) ? DeliveryState.Mailbox : DeliveryState.Pending);
        switch (await store.CommitAsync(work, cancellationToken))
        {
            case CommitResult.Committed committed:
                listeners.Committed(committed.Outgoing);
                return ProactiveOutcome.Accepted;
            default:
                return FindOutcome(inbox);
        }
    }

    // A copy: the caller may send the same message to many conversations.
    private static Activity Address(Activity message, StoredReference reference) =>
        ActivityJson.Read<Activity>(ActivityJson.Write(message)).ApplyConversationReference(ActivityJson.Read<ConversationReference>(reference.Json));

    private ProactiveOutcome FindOutcome(InboxKey inbox) =>
        deliveries.Find(Staging.KeyOf(inbox, 0)) == DeliveryState.Parked ? ProactiveOutcome.Parked : ProactiveOutcome.Accepted;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The message {Key} to {Channel} was not sent: {Outcome}")]
        public static partial void NotSent(ILogger logger, string key, string channel, ProactiveOutcome outcome);
    }
}

/// <summary>What became of a message that the service began by itself.</summary>
internal enum ProactiveOutcome
{
    /// <summary>It is in the store, now or from an earlier call, and is on its way or delivered.</summary>
    Accepted,

    /// <summary>Nothing was ever heard from this conversation, so there is no way to reach it.</summary>
    UnknownConversation,

    /// <summary>The bot was taken out or blocked there, or the conversation is gone. The next message from there, or putting the bot back, mends that.</summary>
    LostConversation,

    /// <summary>Nobody vouches for the conversation's address. The next verified message from there mends that.</summary>
    UnverifiedAddress,

    /// <summary>An earlier call's message was refused by the channel, or not taken in the time given; it stands in the outbox with the reason.</summary>
    Parked,
}

/// <summary>Which stored addresses may be written to.</summary>
/// <param name="IncludesUnverified">True only where no sender is verified at all: in Development without an app id.</param>
/// <remarks>Rule A7560 of https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md.</remarks>
internal sealed record AddressTrust(bool IncludesUnverified);

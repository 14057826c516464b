using PairingBot.Domain.Branches;
using PairingBot.Outbox;

namespace PairingBot.Store;

/// <summary>
/// What one turn will commit, all together or not at all: the inbox mark with its answer, the conversation's state, counters, domain rows and replies.
/// One per attempt; nothing in it reaches the store before <see cref="ITurnStore.CommitAsync"/>.
/// </summary>
public sealed class UnitOfWork
{
    /// <summary>The inbound activity; null for work that no message began, such as a reminder.</summary>
    public InboxKey? Inbox { get; set; }

    /// <summary>What the channel is answered, and a duplicate again.</summary>
    public TurnAnswer Answer { get; set; } = TurnAnswer.Accepted;

    /// <summary>The conversation's new state; null when it did not change.</summary>
    public StateWrite? State { get; set; }

    /// <summary>Where the conversation can be reached later; null when the store has it already.</summary>
    public ReferenceWrite? Reference { get; set; }

    /// <summary>Messages to leave after the commit, in order.</summary>
    public List<OutgoingActivity> Outgoing { get; } = [];

    /// <summary>Counters and the highest number taken from each.</summary>
    public Dictionary<string, int> Counters { get; } = new(StringComparer.Ordinal);

    /// <summary>Accounts that were bound to a member, or unbound; in order.</summary>
    public List<(ChannelAccount Account, MemberId? Member)> Rebound { get; } = [];

    /// <summary>What is true outside the store once this is committed, such as that a link works; done before anybody hears of it. They return at once and never throw.</summary>
    public List<Action> AfterCommit { get; } = [];

    /// <summary>Domain rows; created when a repository is first used, so most turns have none.</summary>
    internal IDomainRows? Rows { get; set; }
}

/// <summary>Tracked domain rows that the writer saves on its own connection and in its own transaction.</summary>
internal interface IDomainRows
{
    /// <summary>True when there is something to save.</summary>
    bool HasChanges { get; }
}

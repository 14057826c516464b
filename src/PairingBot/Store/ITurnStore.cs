using PairingBot.Domain.Broadcasts;
using PairingBot.Outbox;

namespace PairingBot.Store;

/// <summary>What the store knows when a turn begins.</summary>
/// <param name="Answer">Not null when this activity was handled before: the answer that it got.</param>
/// <param name="State">The conversation's state as JSON; null when there is none.</param>
/// <param name="Version">The state's version; 0 when there is none.</param>
/// <param name="Reference">Where the conversation can be reached; null when that is not known.</param>
public sealed record TurnStart(TurnAnswer? Answer, string? State, long Version, StoredReference? Reference);

/// <summary>A conversation's reference as it stands in the store.</summary>
/// <param name="Json">JSON of a ConversationReference.</param>
/// <param name="ServiceUrlVerified">True when the sender of its address had been verified.</param>
/// <param name="MemberId">Who spoke last, when the account is bound to a member.</param>
/// <param name="Loss">Why it can't be written to just now; null when it can.</param>
public sealed record StoredReference(string Json, bool ServiceUrlVerified, int? MemberId, ConversationLoss? Loss = null);

/// <summary>How a commit ended.</summary>
public abstract record CommitResult
{
    private CommitResult()
    {
    }

    /// <summary>Everything is on the disk; <paramref name="Outgoing"/> are the outbox rows with their ids.</summary>
    public sealed record Committed(IReadOnlyList<OutboxRow> Outgoing) : CommitResult;

    /// <summary>The same activity was committed by another turn, with this answer; nothing of this unit was saved.</summary>
    public sealed record Duplicate(TurnAnswer Answer) : CommitResult;

    /// <summary>The conversation's state or a domain row was changed in between: run the turn again.</summary>
    public sealed record Stale : CommitResult;
}

/// <summary>The store as a turn sees it.</summary>
public interface ITurnStore
{
    /// <summary>Reads the inbox mark, state and reference in one go.</summary>
    TurnStart Begin(InboxKey key);

    /// <summary>
    /// Queues the unit for the one writer and completes once its transaction is on the disk.
    /// Throws <see cref="StoreUnavailableException"/> when the disk is full, read-only or locked; any other exception means that this unit alone failed.
    /// </summary>
    Task<CommitResult> CommitAsync(UnitOfWork work, CancellationToken cancellationToken);
}

/// <summary>The store can't be written just now; nothing was saved, and the same work may succeed later.</summary>
public sealed class StoreUnavailableException(Sentence sentence, Exception? inner = null) : Exception(sentence.English, inner)
{
    /// <summary>Why, for the person who runs the service.</summary>
    public Sentence Sentence => sentence;
}

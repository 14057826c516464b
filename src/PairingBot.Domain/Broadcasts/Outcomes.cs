using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Broadcasts;

/// <summary>How announcing ended.</summary>
public abstract record AnnounceOutcome
{
    private AnnounceOutcome()
    {
    }

    /// <summary>It is written and will be sent.</summary>
    public sealed record Announced(Broadcast Broadcast, IReadOnlyList<RecipientStanding> Recipients) : AnnounceOutcome;

    /// <summary>It is not, since there is nobody to send it to, or the speaker may not.</summary>
    public sealed record NotSent(AddresseeOutcome Why) : AnnounceOutcome;
}

/// <summary>How answering a broadcast ended.</summary>
public abstract record ReceiptOutcome
{
    private ReceiptOutcome()
    {
    }

    /// <summary>The answer is noted.</summary>
    /// <param name="StillOpen">Other broadcasts that still wait for the speaker's answer, the latest first.</param>
    public sealed record Noted(IReadOnlyList<Broadcast> Broadcasts, BranchId Branch, IReadOnlyList<Broadcast> StillOpen) : ReceiptOutcome;

    /// <summary>It was answered before by the speaker, and what was said now stands with that answer.</summary>
    public sealed record Remarked(Broadcast Broadcast) : ReceiptOutcome;

    /// <summary>It was answered before.</summary>
    public sealed record Already(Broadcast Broadcast, Receipt Receipt) : ReceiptOutcome;

    /// <summary>Nothing waits for the speaker's answer.</summary>
    public sealed record NothingOpen : ReceiptOutcome;

    /// <summary>The broadcast was not sent to the speaker, nor to his or her branch.</summary>
    public sealed record NotForSpeaker(BroadcastNumber Number) : ReceiptOutcome;
}

/// <summary>How asking for receipts, or reminding, ended.</summary>
public abstract record StandingOutcome
{
    private StandingOutcome()
    {
    }

    /// <summary>The recipients whose answers the speaker may see.</summary>
    public sealed record Shown(Broadcast Broadcast, IReadOnlyList<RecipientStanding> Recipients) : StandingOutcome;

    /// <summary>The speaker may see none of them.</summary>
    public sealed record NotPermitted : StandingOutcome;

    /// <summary>There is no such broadcast; null when nothing was ever sent that the speaker may see.</summary>
    public sealed record NotFound(BroadcastNumber? Number) : StandingOutcome;
}

using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;

namespace PairingBot.Domain.Pairings;

/// <summary>The number by which people name an activity, as in 活动361; counted up, never used twice.</summary>
public readonly record struct ActivityNumber(int Value)
{
    /// <summary>The counter that numbers come from.</summary>
    public const string Counter = "activity";
}

/// <summary>One who took part besides the own branch: a branch or organisation of the roster, or an outside one kept as it was written.</summary>
/// <param name="Name">The full name, or the person's own words for an outside organisation.</param>
/// <param name="Branch">The roster's id; null for an outside organisation.</param>
/// <param name="Kind">What sort of unit it is; null when that is not known.</param>
public sealed record Partner(string Name, BranchId? Branch, BranchKind? Kind);

/// <summary>What a person says of an activity before it is written. All but date, partners and topic may be missing.</summary>
public sealed record ActivityDetails(DateOnly HeldOn, IReadOnlyList<Partner> Partners, string Topic)
{
    /// <summary>When it began, on the organisation's clock.</summary>
    public TimeOnly? StartsAt { get; init; }

    /// <summary>When it ended.</summary>
    public TimeOnly? EndsAt { get; init; }

    /// <summary>Where it was held.</summary>
    public string? Venue { get; init; }

    /// <summary>How many people took part, both sides together.</summary>
    public int? Participants { get; init; }

    /// <summary>The problem that it served.</summary>
    public ProblemNumber? Problem { get; init; }

    /// <summary>What came of it (成效).</summary>
    public string? Outcome { get; init; }

    /// <summary>The kinds of pairing (五个共建), from the partners' kinds, in the order of the programme.</summary>
    public IReadOnlyList<BranchKind> Kinds => [.. Partners.Select(p => p.Kind).OfType<BranchKind>().Distinct().Order()];
}

/// <summary>结对共建活动: a joint activity of a branch with partners, as it was logged.</summary>
public sealed class PairingActivity
{
    /// <summary>A newly logged activity.</summary>
    public PairingActivity(ActivityNumber number, BranchId branch, ActivityDetails details, MemberId loggedBy, DateTimeOffset loggedAt)
    {
        (Number, Branch, Details, LoggedBy, LoggedAt) = (number, branch, details, loggedBy, loggedAt);
    }

    /// <summary>Its number.</summary>
    public ActivityNumber Number { get; private set; }

    /// <summary>The branch whose activity it is.</summary>
    public BranchId Branch { get; private set; }

    /// <summary>What was done.</summary>
    public ActivityDetails Details { get; private set; }

    /// <summary>Who logged it.</summary>
    public MemberId LoggedBy { get; private set; }

    /// <summary>When it was logged.</summary>
    public DateTimeOffset LoggedAt { get; private set; }

    /// <summary>When it was taken back; null while it stands. Rows are never deleted.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    /// <summary>Changes with each write, so that two writers notice each other.</summary>
    public int Version { get; private set; }

    /// <summary>Why it was voided (作废), when that has just happened; the history keeps it.</summary>
    public string? Reason { get; private set; }

    /// <summary>Takes the activity back.</summary>
    public void TakeBack(DateTimeOffset at) => (TakenBackAt, Version) = (at, Version + 1);

    /// <summary>Voids the activity (作废): it leaves lists and figures, and the row stays.</summary>
    public void Void(DateTimeOffset at, string reason) => (TakenBackAt, Reason, Version) = (at, reason, Version + 1);

    /// <summary>Gives it other facts.</summary>
    public void Correct(BranchId branch, ActivityDetails details) => (Branch, Details, Version) = (branch, details, Version + 1);

    /// <summary>Makes it as it was before a correction, or before it was voided.</summary>
    public void Restore(BranchId branch, ActivityDetails details) => (Branch, Details, TakenBackAt, Reason, Version) = (branch, details, null, null, Version + 1);
}

/// <summary>The activities in the store.</summary>
public interface IPairingActivities
{
    /// <summary>Adds an activity that is saved when the turn is.</summary>
    void Add(PairingActivity activity);

    /// <summary>The activity with this number, also when it was taken back; or null.</summary>
    Task<PairingActivity?> FindAsync(ActivityNumber number, CancellationToken cancellationToken);
}

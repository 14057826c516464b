using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;

namespace PairingBot.Domain.Problems;

/// <summary>The number by which people name a problem, as in 难题12; counted up, never used twice.</summary>
public readonly record struct ProblemNumber(int Value)
{
    /// <summary>The counter that numbers come from.</summary>
    public const string Counter = "problem";
}

/// <summary>难题: something that a branch has decided to solve.</summary>
public sealed class Problem
{
    /// <summary>A newly added problem; <paramref name="addedBy"/> is null for one that was imported.</summary>
    public Problem(ProblemNumber number, ProblemFacts facts, MemberId? addedBy, DateTimeOffset addedAt)
    {
        (Number, Facts, AddedBy, AddedAt) = (number, facts, addedBy, addedAt);
    }

    /// <summary>Its number.</summary>
    public ProblemNumber Number { get; private set; }

    /// <summary>What is known of it now.</summary>
    public ProblemFacts Facts { get; private set; }

    /// <summary>Who added it; null for one that was imported.</summary>
    public MemberId? AddedBy { get; private set; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>When its adding was taken back; null while it stands. Rows are never deleted.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    /// <summary>Counts the writes, so that two writers notice each other and nothing is undone that others built on.</summary>
    public int Version { get; private set; }

    /// <summary>The branch on whose list it stands.</summary>
    public BranchId Branch => Facts.Branch;

    /// <summary>What the problem is, in the branch's words.</summary>
    public string Title => Facts.Title;

    /// <summary>True until it is signed off.</summary>
    public bool IsOpen => Facts.State != ProblemState.SignedOff;

    /// <summary>How its due date stands to a day; null for a closed problem or one without a due date.</summary>
    public DueStanding? DueOn(DateOnly today) => IsOpen && Facts.Due is { } due ? new DueStanding(due.DayNumber - today.DayNumber) : null;

    /// <summary>Writes new facts.</summary>
    public void Change(ProblemFacts facts) => (Facts, Version) = (facts, Version + 1);

    /// <summary>Takes its adding back.</summary>
    public void TakeBack(DateTimeOffset at) => (TakenBackAt, Version) = (at, Version + 1);
}

using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Problems;

/// <summary>What happened to a problem.</summary>
public enum ProblemEventKind
{
    /// <summary>It was added.</summary>
    Added,

    /// <summary>A measure was added; the text is the measure.</summary>
    MeasureAdded,

    /// <summary>Another person answers for it; the text is the name.</summary>
    Assigned,

    /// <summary>It has a new due date.</summary>
    DueSet,

    /// <summary>An extension was asked for (延期).</summary>
    ExtensionRequested,

    /// <summary>The extension was approved.</summary>
    ExtensionApproved,

    /// <summary>The extension was refused; the text is the reason.</summary>
    ExtensionRejected,

    /// <summary>Progress; the text says it.</summary>
    Progress,

    /// <summary>Its sign-off was asked for (申请销号); the text is the result.</summary>
    SignOffRequested,

    /// <summary>It was signed off (销号).</summary>
    SignedOff,

    /// <summary>The request was sent back (退回); the text is the reason.</summary>
    SentBack,

    /// <summary>It was reopened (重新打开); the text is the reason.</summary>
    Reopened,
}

/// <summary>One thing that happened to a problem, as people are shown it.</summary>
/// <param name="Version">The problem's version that the event made; 0 for its adding.</param>
/// <param name="ByName">Who did it, by the name of that time.</param>
public sealed record ProblemEvent(ProblemNumber Problem, int Version, ProblemEventKind Kind, MemberId By, string ByName, DateTimeOffset At)
{
    /// <summary>The person's words, where there are any.</summary>
    public string? Text { get; init; }

    /// <summary>The due date that the event is about.</summary>
    public DateOnly? Day { get; init; }
}

/// <summary>举措: something that the branch does about a problem.</summary>
/// <param name="Place">Its place on the problem's list, from 1; never used twice.</param>
/// <param name="Version">The problem's version that it was added in.</param>
public sealed record Measure(ProblemNumber Problem, int Place, int Version, string Text);

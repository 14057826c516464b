using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Problems;

/// <summary>One thing that happened to a problem, as people are shown it.</summary>
/// <param name="Version">The problem's version that the event made; 0 for its adding.</param>
/// <param name="ByName">Who did it, by the name of that time.</param>
public sealed record ProblemEvent(ProblemNumber Problem, int Version, ProblemEventKind Kind, MemberId By, string ByName, DateTimeOffset At)
{
    /// <summary>The person's words, where there are any.</summary>
    public string? Text { get; init; }

    /// <summary>What was written before the person put the words right; null while they are the first.</summary>
    public string? Was { get; init; }

    /// <summary>The due date that the event is about.</summary>
    public DateOnly? Day { get; init; }
}

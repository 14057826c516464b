using PairingBot.Domain.Branches;
using PairingBot.Domain.History;

namespace PairingBot.Domain.Problems;

/// <summary>Who does what to a problem, with the words and the day that belong to it.</summary>
public sealed record Act(Speaker Speaker, ProblemEventKind Kind, Origin Origin)
{
    /// <summary>The person's words.</summary>
    public string? Text { get; init; }

    /// <summary>The words that these are written instead of; null for an act of its own.</summary>
    public string? Was { get; init; }

    /// <summary>When the step was taken whose words are written anew; null for an act of its own, which is taken now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The due date that it is about.</summary>
    public DateOnly? Day { get; init; }
}

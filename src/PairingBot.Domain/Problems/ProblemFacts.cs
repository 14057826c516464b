using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Problems;

/// <summary>What is known of a problem at one time. The history keeps these before and after each change.</summary>
public sealed record ProblemFacts(BranchId Branch, string Title)
{
    /// <summary>Where it is in its life.</summary>
    public ProblemState State { get; init; }

    /// <summary>重点 or 一般.</summary>
    public ProblemPriority Priority { get; init; }

    /// <summary>Where it came from; null when nobody said.</summary>
    public ProblemSource? Source { get; init; }

    /// <summary>Who answers for it.</summary>
    public ResponsiblePerson? Responsible { get; init; }

    /// <summary>The last day, to its end, on the organisation's clock.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The task book, where one was written.</summary>
    public TaskBook? TaskBook { get; init; }

    /// <summary>A code of the organisation's own, such as CW-2026-03.</summary>
    public string? Code { get; init; }

    /// <summary>What waits for the committee's decision.</summary>
    public PendingRequest? Pending { get; init; }

    /// <summary>The latest urging; null while nobody has urged.</summary>
    public Urging? Urged { get; init; }

    /// <summary>How many measures were ever added; the next one's place is one higher.</summary>
    public int Measures { get; init; }
}

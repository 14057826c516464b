using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Problems;

/// <summary>Which problems a list shows; what is null or empty does not narrow it. Those taken back are never shown.</summary>
public sealed record ProblemFilter
{
    /// <summary>Of these branches.</summary>
    public IReadOnlyList<BranchId> Branches { get; init; } = [];

    /// <summary>In these states.</summary>
    public IReadOnlyList<ProblemState> States { get; init; } = [];

    /// <summary>Those that a speaker answers for.</summary>
    public Speaker? ResponsibleSpeaker { get; init; }

    /// <summary>Those that a person of this name answers for.</summary>
    public string? ResponsibleName { get; init; }

    /// <summary>Due before this day.</summary>
    public DateOnly? DueBefore { get; init; }
}

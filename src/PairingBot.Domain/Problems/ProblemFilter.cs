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

    /// <summary>Due on this day or later.</summary>
    public DateOnly? DueFrom { get; init; }

    /// <summary>Added at this instant or later.</summary>
    public DateTimeOffset? AddedFrom { get; init; }

    /// <summary>Added before this instant.</summary>
    public DateTimeOffset? AddedBefore { get; init; }

    /// <summary>Signed off, by their events, at this instant or later; and still so.</summary>
    public DateTimeOffset? SignedOffFrom { get; init; }

    /// <summary>Signed off before this instant.</summary>
    public DateTimeOffset? SignedOffBefore { get; init; }

    /// <summary>With progress reported at this instant or later.</summary>
    public DateTimeOffset? ProgressFrom { get; init; }

    /// <summary>With progress reported before this instant.</summary>
    public DateTimeOffset? ProgressBefore { get; init; }

    /// <summary>Urged at some time.</summary>
    public bool IsUrged { get; init; }

    /// <summary>Urged at some time by this member.</summary>
    public MemberId? UrgedBy { get; init; }

    /// <summary>Not urged at this instant or later.</summary>
    public DateTimeOffset? NotUrgedSince { get; init; }

    /// <summary>Nobody has reported progress yet.</summary>
    public bool HasNoProgress { get; init; }

    /// <summary>No measure is on its list.</summary>
    public bool HasNoMeasure { get; init; }

    /// <summary>From this source.</summary>
    public ProblemSource? Source { get; init; }

    /// <summary>Of one priority.</summary>
    public ProblemPriority? Priority { get; init; }

    /// <summary>With something that waits for the committee's decision.</summary>
    public bool IsPending { get; init; }

    /// <summary>What waits was not asked for by this member.</summary>
    public MemberId? NotAskedBy { get; init; }

    /// <summary>Nobody said where they came from.</summary>
    public bool HasNoSource { get; init; }

    /// <summary>Nothing passes: for who has no such problems by role.</summary>
    public bool IsNothing { get; init; }

    /// <summary>Put on the list by this member.</summary>
    public MemberId? AddedBy { get; init; }

    /// <summary>Without a due date.</summary>
    public bool HasNoDue { get; init; }

    /// <summary>Whose title holds these words as they stand.</summary>
    public string? TitleHolds { get; init; }

    /// <summary>Nobody answers for them.</summary>
    public bool HasNoResponsible { get; init; }
}

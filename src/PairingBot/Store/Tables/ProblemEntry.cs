using PairingBot.Domain.Problems;

namespace PairingBot.Store.Tables;

/// <summary>A problem as the store keeps it. Days are ISO text, instants milliseconds.</summary>
internal sealed class ProblemEntry
{
    public int Number { get; set; }

    public int BranchId { get; set; }

    public required string Title { get; set; }

    public ProblemState State { get; set; }

    public ProblemPriority Priority { get; set; }

    public ProblemSource? Source { get; set; }

    /// <summary>As it was said: one name or several.</summary>
    public string? ResponsibleName { get; set; }

    public int? ResponsibleId { get; set; }

    public DateOnly? Due { get; set; }

    public string? Goal { get; set; }

    public string? GoalTest { get; set; }

    public string? Code { get; set; }

    /// <summary>True while the committee has something to decide.</summary>
    public bool IsPending { get; set; }

    public DateOnly? PendingDue { get; set; }

    public int? PendingBy { get; set; }

    public long? UrgedAt { get; set; }

    public int? UrgedBy { get; set; }

    public string? UrgedByName { get; set; }

    public int MeasureCount { get; set; }

    public int? AddedBy { get; set; }

    public long AddedAt { get; set; }

    public long? TakenBackAt { get; set; }

    public int Version { get; set; }

    /// <summary>Those of <see cref="ResponsibleName"/> one by one, so that an index finds each.</summary>
    public List<ResponsibleEntry> Responsibles { get; set; } = [];
}

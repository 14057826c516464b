namespace PairingBot.Domain.Ledgers;

/// <summary>How many activities a group has, and how many people took part in those that say it.</summary>
public sealed record ActivityFigures(string Key, int Count, int Participants);

/// <summary>How the problems of a group stand.</summary>
/// <param name="Total">All of them, closed ones too.</param>
/// <param name="Overdue">Open ones whose due date has passed.</param>
public sealed record ProblemFigures(string Key, int Total, int SignedOff, int Overdue)
{
    /// <summary>Those that are not signed off.</summary>
    public int Open => Total - SignedOff;

    /// <summary>完成率: the share of all problems that is signed off; null when there is none.</summary>
    public double? CompletionRate => Total == 0 ? null : (double)SignedOff / Total;

    /// <summary>逾期率: the share of the open problems that is overdue; null when none is open.</summary>
    public double? OverdueRate => Open == 0 ? null : (double)Overdue / Open;
}

/// <summary>What is due among open problems.</summary>
/// <param name="DueSoon">Due today or within the warning window.</param>
/// <param name="NextDue">The next due date from today on, or null.</param>
public sealed record DueFigures(int Overdue, int DueSoon, DateOnly? NextDue);

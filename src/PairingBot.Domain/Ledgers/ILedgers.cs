using PairingBot.Domain.Branches;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;

namespace PairingBot.Domain.Ledgers;

/// <summary>台账: lists and figures of what is committed, each in a query or two on an index. Groups come in no order, and none is empty.</summary>
public interface ILedgers
{
    /// <summary>What is overdue on a day, what is due until the last day of the warning window, and what comes next.</summary>
    Task<DueFigures> CountDueAsync(ProblemFilter filter, DateOnly today, DateOnly lastWarned, CancellationToken cancellationToken);

    /// <summary>How many problems there are in each group, and how they stand on a day. One that several answer for counts for each of them.</summary>
    Task<IReadOnlyList<ProblemFigures>> CountProblemsAsync(ProblemFilter filter, Grouping by, DateOnly today, CancellationToken cancellationToken);

    /// <summary>How many activities there are in each group. One of several kinds counts in each of them.</summary>
    Task<IReadOnlyList<ActivityFigures>> CountActivitiesAsync(ActivityFilter filter, Grouping by, CancellationToken cancellationToken);

    /// <summary>A page of the activities, the latest first; the total is that of <see cref="CountActivitiesAsync"/>.</summary>
    Task<IReadOnlyList<PairingActivity>> ListActivitiesAsync(ActivityFilter filter, int skip, int take, CancellationToken cancellationToken);

    /// <summary>The branches of the roster that logged one of the activities, or took part in one.</summary>
    Task<IReadOnlySet<BranchId>> BranchesInActivitiesAsync(ActivityFilter filter, CancellationToken cancellationToken);

    /// <summary>The standing measures of these problems, by problem and place.</summary>
    Task<IReadOnlyList<Measure>> ListMeasuresAsync(IReadOnlyCollection<ProblemNumber> problems, CancellationToken cancellationToken);
}

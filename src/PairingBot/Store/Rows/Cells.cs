using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Problems;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rows;

/// <summary>Problems that are alike in what they are counted by.</summary>
internal sealed record ProblemCell
{
    public int? Number { get; init; }

    public string? Text { get; init; }

    public long AddedAt { get; init; }

    public ProblemState State { get; init; }

    public bool IsLate { get; init; }

    public int Count { get; init; }
}

/// <summary>Activities that are alike in what they are counted by.</summary>
internal sealed record ActivityCell
{
    public int Number { get; init; }

    public DateOnly Day { get; init; }

    public int Count { get; init; }

    public int Participants { get; init; }
}

/// <summary>Counts problems in the store, as finely as a grouping needs.</summary>
internal static class ProblemCells
{
    public static IQueryable<ProblemCell> Of(IQueryable<ProblemEntry> wanted, Grouping by, DateOnly today) => by switch
    {
        Grouping.Branch => wanted.GroupBy(e => new { e.BranchId, e.State, IsLate = e.Due < today }).Select(g => new ProblemCell { Number = g.Key.BranchId, State = g.Key.State, IsLate = g.Key.IsLate, Count = g.Count() }),
        Grouping.Source => wanted.GroupBy(e => new { e.Source, e.State, IsLate = e.Due < today }).Select(g => new ProblemCell { Number = (int?)g.Key.Source, State = g.Key.State, IsLate = g.Key.IsLate, Count = g.Count() }),
        Grouping.Responsible => wanted.GroupBy(e => new { e.ResponsibleName, e.State, IsLate = e.Due < today }).Select(g => new ProblemCell { Text = g.Key.ResponsibleName, State = g.Key.State, IsLate = g.Key.IsLate, Count = g.Count() }),
        Grouping.Month or Grouping.Quarter or Grouping.Year => wanted.Select(e => new ProblemCell { AddedAt = e.AddedAt, State = e.State, IsLate = e.Due < today, Count = 1 }),
        _ => wanted.GroupBy(e => new { e.State, IsLate = e.Due < today }).Select(g => new ProblemCell { State = g.Key.State, IsLate = g.Key.IsLate, Count = g.Count() }),
    };
}

/// <summary>Counts activities in the store, as finely as a grouping needs.</summary>
internal static class ActivityCells
{
    public static IQueryable<ActivityCell> Of(IQueryable<ActivityEntry> wanted, Grouping by) => by switch
    {
        Grouping.Branch => wanted.GroupBy(e => e.BranchId).Select(g => new ActivityCell { Number = g.Key, Count = g.Count(), Participants = g.Sum(e => e.Participants ?? 0) }),
        Grouping.Kind => wanted.GroupBy(e => e.Kinds).Select(g => new ActivityCell { Number = g.Key, Count = g.Count(), Participants = g.Sum(e => e.Participants ?? 0) }),
        // All together too: the days stand in the index in their order, while a group without a key would be sorted first.
        _ => wanted.GroupBy(e => e.HeldOn).Select(g => new ActivityCell { Day = g.Key, Count = g.Count(), Participants = g.Sum(e => e.Participants ?? 0) }),
    };
}

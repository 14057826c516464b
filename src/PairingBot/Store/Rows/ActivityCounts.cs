using Microsoft.EntityFrameworkCore;
using PairingBot.Domain.Ledgers;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rows;

/// <summary>Counts activities in the store, group by group in the order of an index; only what a group has is read.</summary>
internal static class ActivityCounts
{
    public static Task<List<ActivityFigures>> CountAsync(this IQueryable<ActivityEntry> wanted, Grouping by, CancellationToken cancellationToken) => by switch
    {
        Grouping.Branch => CountAsync(wanted.GroupBy(e => e.BranchId), branch => [GroupKeys.Of(branch)], cancellationToken),
        Grouping.Kind => CountAsync(wanted.GroupBy(e => e.Kinds), GroupKeys.OfKinds, cancellationToken),
        Grouping.Month or Grouping.Quarter or Grouping.Year => CountAsync(wanted.GroupBy(e => e.HeldOn), day => [GroupKeys.Of(day, by)], cancellationToken),
        _ => CountAsync(wanted.GroupBy(e => e.TakenBackAt), _ => [""], cancellationToken), // null for all that stand: one group, which needs no sorting
    };

    private static async Task<List<ActivityFigures>> CountAsync<TKey>(IQueryable<IGrouping<TKey, ActivityEntry>> groups, Func<TKey, IEnumerable<string>> keys, CancellationToken cancellationToken)
    {
        var counted = await groups.Select(g => new { g.Key, Count = g.Count(), Participants = g.Sum(e => e.Participants ?? 0) }).ToListAsync(cancellationToken);
        return counted.Fold(g => keys(g.Key), (key, of) => new ActivityFigures(key, of.Sum(g => g.Count), of.Sum(g => g.Participants)));
    }
}

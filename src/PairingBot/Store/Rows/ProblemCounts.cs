using Microsoft.EntityFrameworkCore;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Problems;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rows;

/// <summary>Counts problems in the store; only what a group has is read.</summary>
internal sealed class ProblemCounts(IQueryable<ProblemEntry> wanted, DateOnly today)
{
    private const long Day = 24 * 60 * 60 * 1000; // in the milliseconds of Instants

    public Task<List<ProblemFigures>> CountAsync(Grouping by, OrganisationClock clock, CancellationToken cancellationToken) => by switch
    {
        Grouping.Branch => CountAsync(wanted.GroupBy(e => e.BranchId), branch => [GroupKeys.Of(branch)], cancellationToken),
        Grouping.Source => CountAsync(wanted.GroupBy(e => e.Source), source => [GroupKeys.Of((int?)source)], cancellationToken),
        Grouping.State => CountAsync(wanted.GroupBy(e => e.State), state => [GroupKeys.Of((int)state)], cancellationToken),
        Grouping.Responsible => CountAsync(wanted.GroupBy(e => e.ResponsibleName), names => ResponsiblePerson.Each(names) is { Count: > 0 } each ? each : [""], cancellationToken),
        Grouping.None => CountAsync(wanted.GroupBy(e => e.TakenBackAt), _ => [""], cancellationToken), // null for all that stand: one group, which needs no sorting
        _ => CountByDayAsync(by, clock, cancellationToken),
    };

    /// <summary>By days that begin at one time in UTC. Where the organisation's clock was changed such a day may reach into another month; then it is counted instant by instant.</summary>
    private async Task<List<ProblemFigures>> CountByDayAsync(Grouping by, OrganisationClock clock, CancellationToken cancellationToken)
    {
        var shift = (long)clock.StartOf(today).Offset.TotalMilliseconds;
        string KeyAt(long instant) => GroupKeys.Of(clock.DayOf(Instants.FromStore(instant)), by);
        string FirstKey(long day) => KeyAt((day * Day) - shift);
        var days = await ReadAsync(wanted.GroupBy(e => (e.AddedAt + shift) / Day), cancellationToken);
        return days.TrueForAll(d => FirstKey(d.Key) == KeyAt(((d.Key + 1) * Day) - shift - 1))
            ? Fold(days, day => [FirstKey(day)])
            : Fold(await ReadAsync(wanted.GroupBy(e => e.AddedAt), cancellationToken), instant => [KeyAt(instant)]);
    }

    private async Task<List<ProblemFigures>> CountAsync<TKey>(IQueryable<IGrouping<TKey, ProblemEntry>> groups, Func<TKey, IEnumerable<string>> keys, CancellationToken cancellationToken) =>
        Fold(await ReadAsync(groups, cancellationToken), keys);

    private Task<List<Group<TKey>>> ReadAsync<TKey>(IQueryable<IGrouping<TKey, ProblemEntry>> groups, CancellationToken cancellationToken) => groups
        .Select(g => new Group<TKey>(g.Key, g.Count(), g.Count(e => e.State == ProblemState.SignedOff), g.Count(e => e.State != ProblemState.SignedOff && e.Due < today)))
        .ToListAsync(cancellationToken);

    private static List<ProblemFigures> Fold<TKey>(List<Group<TKey>> groups, Func<TKey, IEnumerable<string>> keys) =>
        groups.Fold(g => keys(g.Key), (key, of) => new ProblemFigures(key, of.Sum(g => g.Total), of.Sum(g => g.SignedOff), of.Sum(g => g.Overdue)));

    private sealed record Group<TKey>(TKey Key, int Total, int SignedOff, int Overdue);
}

using Microsoft.EntityFrameworkCore;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rows;

/// <summary>The ledgers in the store. Indexes cover what is counted, so the rows themselves are read only for a page of them.</summary>
internal sealed class Ledgers(DomainRows rows, OrganisationClock clock) : ILedgers
{
    /// <summary>Not more than SQLite takes as parameters of one statement.</summary>
    private const int MostAtOnce = 500;

    public async Task<DueFigures> CountDueAsync(ProblemFilter filter, DateOnly today, DateOnly lastWarned, CancellationToken cancellationToken)
    {
        var figures = await Problems(filter).Where(e => e.State != ProblemState.SignedOff && e.Due != null).GroupBy(_ => 1)
            .Select(g => new { Overdue = g.Count(e => e.Due < today), DueSoon = g.Count(e => e.Due >= today && e.Due <= lastWarned), Next = g.Min(e => e.Due >= today ? e.Due : null) })
            .FirstOrDefaultAsync(cancellationToken);
        return figures is null ? new DueFigures(0, 0, null) : new DueFigures(figures.Overdue, figures.DueSoon, figures.Next);
    }

    public async Task<IReadOnlyList<ProblemFigures>> CountProblemsAsync(ProblemFilter filter, Grouping by, DateOnly today, CancellationToken cancellationToken) =>
        await new ProblemCounts(Problems(filter), today).CountAsync(by, clock, cancellationToken);

    public async Task<IReadOnlyList<ActivityFigures>> CountActivitiesAsync(ActivityFilter filter, Grouping by, CancellationToken cancellationToken) =>
        await Activities(filter).CountAsync(by, cancellationToken);

    public async Task<IReadOnlyList<PairingActivity>> ListActivitiesAsync(ActivityFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        var entries = await Activities(filter).OrderByDescending(e => e.HeldOn).ThenByDescending(e => e.Number).Skip(skip).Take(take).ToListAsync(cancellationToken);
        foreach (var some in entries.Chunk(MostAtOnce)) // by their numbers: a split query would look for the page again
        {
            int[] numbers = [.. some.Select(e => e.Number)];
            var partners = (await rows.Context.Set<ActivityPartnerEntry>().AsNoTracking().Where(p => numbers.Contains(p.ActivityNumber)).ToListAsync(cancellationToken)).ToLookup(p => p.ActivityNumber);
            foreach (var entry in some) entry.Partners = [.. partners[entry.Number]];
        }

        return [.. entries.Select(ActivityMapping.FromEntry)];
    }

    public async Task<IReadOnlySet<BranchId>> BranchesInActivitiesAsync(ActivityFilter filter, CancellationToken cancellationToken)
    {
        var logged = await Activities(filter).Select(e => e.BranchId).Distinct().ToListAsync(cancellationToken);
        var numbers = Activities(filter).Select(e => e.Number);
        var took = await rows.Context.Set<ActivityPartnerEntry>().AsNoTracking().Where(p => p.BranchId != null && numbers.Contains(p.ActivityNumber)).Select(p => p.BranchId!.Value).Distinct().ToListAsync(cancellationToken);
        return logged.Concat(took).Select(b => new BranchId(b)).ToHashSet();
    }

    public async Task<IReadOnlyList<Measure>> ListMeasuresAsync(IReadOnlyCollection<ProblemNumber> problems, CancellationToken cancellationToken)
    {
        int[] numbers = [.. problems.Select(p => p.Value)];
        var found = new List<Measure>();
        foreach (var some in numbers.Chunk(MostAtOnce))
        {
            var entries = await rows.Context.Measures.AsNoTracking().Standing().Where(e => some.Contains(e.ProblemNumber)).ToListAsync(cancellationToken);
            found.AddRange(entries.Select(ProblemMapping.FromEntry));
        }

        return [.. found.OrderBy(m => m.Problem.Value).ThenBy(m => m.Place)];
    }

    private IQueryable<ProblemEntry> Problems(ProblemFilter filter) => Filters.Standing(rows.Context).Narrow(filter, rows.Context);

    private IQueryable<ActivityEntry> Activities(ActivityFilter filter) => rows.Context.Activities.AsNoTracking().Where(e => e.TakenBackAt == null).Narrow(filter, rows.Context);
}

using Microsoft.EntityFrameworkCore;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rows;

/// <summary>Lists of problems and what belongs to one; each is a query on an index, and tracks nothing.</summary>
internal sealed class ProblemQueries(DomainRows rows) : IProblemQueries
{
    private const int MostPairs = 8;
    private const int MostCandidates = 200;

    private IQueryable<ProblemEntry> Standing => Filters.Standing(rows.Context);

    public async Task<Page<Problem>> ListAsync(ProblemFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        var wanted = Standing.Narrow(filter, rows.Context);
        var entries = await wanted.OrderBy(e => e.Due == null).ThenBy(e => e.Due).ThenBy(e => e.Number).Skip(skip).Take(take).ToListAsync(cancellationToken);
        return new Page<Problem>([.. entries.Select(ProblemMapping.FromEntry)], await wanted.CountAsync(cancellationToken));
    }

    public async Task<IReadOnlyList<Problem>> FindByWordsAsync(string words, CancellationToken cancellationToken)
    {
        var pairs = TitleMatch.Pairs(words).Take(MostPairs).ToList();
        if (pairs is []) pairs = [words];
        var first = pairs[0];
        var found = Standing.Where(e => EF.Functions.Like(e.Title, "%" + first + "%"));
        foreach (var pair in pairs.Skip(1)) found = found.Union(Standing.Where(e => EF.Functions.Like(e.Title, "%" + pair + "%")));
        var entries = await found.OrderBy(e => e.State == ProblemState.SignedOff).ThenByDescending(e => e.Number).Take(MostCandidates).ToListAsync(cancellationToken);
        return [.. entries.Select(ProblemMapping.FromEntry)];
    }

    public async Task<Problem?> FindByCodeAsync(string code, CancellationToken cancellationToken) =>
        await Standing.FirstOrDefaultAsync(e => e.Code == code, cancellationToken) is { } entry ? ProblemMapping.FromEntry(entry) : null;

    public async Task<IReadOnlyList<ProblemEvent>> EventsAsync(ProblemNumber number, int take, CancellationToken cancellationToken)
    {
        var entries = await rows.Context.ProblemEvents.AsNoTracking().Standing().Where(e => e.ProblemNumber == number.Value)
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Version).Take(take).ToListAsync(cancellationToken);
        return [.. entries.Select(ProblemMapping.FromEntry)];
    }

    public async Task<IReadOnlyList<Measure>> MeasuresAsync(ProblemNumber number, CancellationToken cancellationToken)
    {
        var entries = await rows.Context.Measures.AsNoTracking().Standing().Where(e => e.ProblemNumber == number.Value).OrderBy(e => e.Place).ToListAsync(cancellationToken);
        return [.. entries.Select(ProblemMapping.FromEntry)];
    }

    public async Task<Page<PairingActivity>> ActivitiesAsync(ProblemNumber number, int take, CancellationToken cancellationToken)
    {
        var served = rows.Context.Activities.AsNoTracking().Where(e => e.Problem == number.Value && e.TakenBackAt == null);
        var entries = await served.Include(e => e.Partners).OrderByDescending(e => e.HeldOn).ThenByDescending(e => e.Number).Take(take).ToListAsync(cancellationToken);
        return new Page<PairingActivity>([.. entries.Select(ActivityMapping.FromEntry)], await served.CountAsync(cancellationToken));
    }
}

using Microsoft.EntityFrameworkCore;
using PairingBot.Domain.Problems;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rows;

/// <summary>The problems of one scope: an object is read once and is the same for all who ask.</summary>
internal sealed class Problems(DomainRows rows, CounterValues counters) : IProblems
{
    private static readonly ProblemEventKind[] Requests =
    [
        ProblemEventKind.SignOffRequested, ProblemEventKind.SignedOff, ProblemEventKind.SentBack, ProblemEventKind.ExtensionRequested, ProblemEventKind.ExtensionApproved, ProblemEventKind.ExtensionRejected,
    ];

    private readonly Dictionary<ProblemNumber, Problem> _known = [];

    public void Add(Problem problem)
    {
        var entry = ProblemMapping.ToEntry(problem);
        rows.Context.Problems.Add(entry);
        Track(problem, entry);
    }

    public void Add(ProblemEvent happening) => rows.Context.ProblemEvents.Add(ProblemMapping.ToEntry(happening));

    public void Add(Measure measure) => rows.Context.Measures.Add(ProblemMapping.ToEntry(measure));

    public async Task<Problem?> FindAsync(ProblemNumber number, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(number, out var known)) return known;
        var entry = await rows.Context.Problems.Include(e => e.Responsibles).FirstOrDefaultAsync(e => e.Number == number.Value, cancellationToken);
        if (entry is null) return null;
        var problem = ProblemMapping.FromEntry(entry);
        Track(problem, entry);
        return problem;
    }

    public async Task<ProblemEvent?> FindEventAsync(ProblemNumber number, int version, CancellationToken cancellationToken) =>
        await rows.Context.ProblemEvents.FirstOrDefaultAsync(e => e.ProblemNumber == number.Value && e.Version == version && e.TakenBackAt == null, cancellationToken) is { } entry ? ProblemMapping.FromEntry(entry) : null;

    public Task<bool> IsRequestOverAsync(ProblemNumber number, int version, CancellationToken cancellationToken) =>
        rows.Context.ProblemEvents.Standing().AnyAsync(e => e.ProblemNumber == number.Value && e.Version > version && Requests.Contains(e.Kind), cancellationToken);

    public async Task<Measure?> FindMeasureAsync(ProblemNumber number, int place, CancellationToken cancellationToken) =>
        await rows.Context.Measures.Standing().FirstOrDefaultAsync(e => e.ProblemNumber == number.Value && e.Place == place, cancellationToken) is { } entry ? ProblemMapping.FromEntry(entry) : null;

    public async Task<Measure?> FindMeasureEndedAsync(ProblemNumber number, int version, CancellationToken cancellationToken) =>
        await rows.Context.Measures.FirstOrDefaultAsync(e => e.ProblemNumber == number.Value && e.EndedIn == version, cancellationToken) is { } entry ? ProblemMapping.FromEntry(entry) : null;

    public async Task EndAsync(Measure measure, int version, CancellationToken cancellationToken) =>
        (await rows.Context.Measures.FirstAsync(e => e.ProblemNumber == measure.Problem.Value && e.Place == measure.Place && e.Version == measure.Version, cancellationToken)).EndedIn = version;

    public async Task<ProblemEvent?> FindStepAsync(ProblemNumber number, int version, CancellationToken cancellationToken) =>
        await rows.Context.ProblemEvents.Standing().FirstOrDefaultAsync(e => e.ProblemNumber == number.Value && e.Version == version, cancellationToken) is { } entry ? ProblemMapping.FromEntry(entry) : null;

    public async Task EndAsync(ProblemEvent happening, int version, CancellationToken cancellationToken) =>
        (await rows.Context.ProblemEvents.FirstAsync(e => e.ProblemNumber == happening.Problem.Value && e.Version == happening.Version, cancellationToken)).EndedIn = version;

    public async Task TakeBackAsync(ProblemNumber number, int version, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var happening = await rows.Context.ProblemEvents.FirstOrDefaultAsync(e => e.ProblemNumber == number.Value && e.Version == version, cancellationToken);
        if (happening is not null) happening.TakenBackAt = at.ToStore();
        var measure = await rows.Context.Measures.FirstOrDefaultAsync(e => e.ProblemNumber == number.Value && e.Version == version, cancellationToken);
        if (measure is not null) measure.TakenBackAt = at.ToStore();
        foreach (var anew in await rows.Context.ProblemEvents.Where(e => e.ProblemNumber == number.Value && e.EndedIn == version).ToListAsync(cancellationToken)) anew.EndedIn = null;
        foreach (var ended in await rows.Context.Measures.Where(e => e.ProblemNumber == number.Value && e.EndedIn == version).ToListAsync(cancellationToken)) ended.EndedIn = null;
    }

    /// <summary>Adds those whose numbers are free, with the rest of the unit of work; for imports and the sample organisation. Later numbers are higher.</summary>
    public async Task AddMissingAsync(IEnumerable<Problem> problems, CancellationToken cancellationToken)
    {
        var taken = (await rows.Context.Problems.Select(p => p.Number).ToListAsync(cancellationToken)).ToHashSet();
        foreach (var problem in problems.Where(p => taken.Add(p.Number.Value))) Add(problem);
        counters.Load([new(ProblemNumber.Counter, taken.DefaultIfEmpty().Max())]);
    }

    private void Track(Problem problem, ProblemEntry entry)
    {
        _known.Add(problem.Number, problem);
        rows.BeforeSaving(() =>
        {
            ProblemMapping.CopyTo(entry, problem);
            CopyResponsibles(entry);
        });
    }

    /// <summary>Brings the rows of those who answer for it to the names that the problem has now.</summary>
    private void CopyResponsibles(ProblemEntry entry)
    {
        var names = ResponsiblePerson.Each(entry.ResponsibleName);
        foreach (var gone in entry.Responsibles.Where(r => !names.Contains(r.Name, StringComparer.Ordinal)).ToList())
        {
            entry.Responsibles.Remove(gone);
            rows.Context.Remove(gone);
        }

        entry.Responsibles.AddRange(names.Except(entry.Responsibles.Select(r => r.Name), StringComparer.Ordinal).Select(name => new ResponsibleEntry { ProblemNumber = entry.Number, Name = name }).ToList());
        foreach (var row in entry.Responsibles) row.MemberId = row.Name == names[0] ? entry.ResponsibleId : null;
    }
}

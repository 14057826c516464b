using Microsoft.EntityFrameworkCore;
using PairingBot.Domain.Problems;

namespace PairingBot.Store.Rows;

/// <summary>The problems of one scope.</summary>
internal sealed class Problems(DomainRows rows) : IProblems
{
    public async Task<Problem?> FindAsync(ProblemNumber number, CancellationToken cancellationToken) =>
        await rows.Context.Problems.FindAsync([number], cancellationToken);

    /// <summary>Adds those whose numbers are free, with the rest of the unit of work; for imports and the sample organisation.</summary>
    public async Task AddMissingAsync(IEnumerable<Problem> problems, CancellationToken cancellationToken)
    {
        var taken = (await rows.Context.Problems.Select(p => p.Number).ToListAsync(cancellationToken)).ToHashSet();
        rows.Context.Problems.AddRange(problems.Where(p => taken.Add(p.Number)));
    }
}

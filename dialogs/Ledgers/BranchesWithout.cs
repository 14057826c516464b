using PairingBot.Domain.Branches;
using PairingBot.Domain.Ledgers;
using PairingBot.Language.Queries;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Finds the branches that have none of what a question asks for: no activity, no problem or nothing overdue. Outside organisations are no branches of the organisation and never among them.</summary>
internal sealed class BranchesWithout(ILedgers ledgers, IRoster roster, LedgerTitles titles)
{
    /// <summary>The branches, by name, of all that were asked about.</summary>
    public async Task<(IReadOnlyList<Branch> Without, int Of)> FindAsync(LedgerQuestion question, Speaker speaker, CancellationToken cancellationToken)
    {
        var asked = roster.Branches.Where(b => b.Kind is BranchKind.AdministrativeUnits or BranchKind.TeachingResearch or BranchKind.Students && (question.Branches is [] || question.Branches.Contains(b.Id.Value))).ToList();
        var have = question.Without == Narrowing.Activities ? await ledgers.BranchesInActivitiesAsync((question with { Branches = [] }).Activities(speaker), cancellationToken) : await WithProblemsAsync(question, speaker, cancellationToken);
        return ([.. asked.Where(b => !have.Contains(b.Id)).OrderBy(b => b.Name, StringComparer.Ordinal)], asked.Count);
    }

    private async Task<IReadOnlySet<BranchId>> WithProblemsAsync(LedgerQuestion question, Speaker speaker, CancellationToken cancellationToken)
    {
        var filter = question.Added(speaker, titles.Clock);
        if (question.Without == Narrowing.Overdue) filter = filter with { States = DueRows.OpenStates, DueBefore = titles.Today };
        var groups = await ledgers.CountProblemsAsync(filter, Grouping.Branch, titles.Today, cancellationToken);
        return groups.Where(g => g.Total > 0).Select(g => new BranchId(int.Parse(g.Key, System.Globalization.CultureInfo.InvariantCulture))).ToHashSet();
    }
}

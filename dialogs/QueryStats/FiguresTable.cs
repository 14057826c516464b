using System.Globalization;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.QueryStats;

/// <summary>The groups of a question in the order in which they are shown, under their names.</summary>
internal sealed class FiguresTable(ILedgers ledgers, LedgerTitles titles)
{
    /// <summary>Groups of activities.</summary>
    public async Task<IReadOnlyList<ActivityFigures>> ActivitiesAsync(LedgerQuestion question, StatsPlan plan, CancellationToken cancellationToken)
    {
        var groups = await ledgers.CountActivitiesAsync(question.Activities(), plan.By, cancellationToken);
        return plan.IsInTime ? [.. groups.OrderBy(g => g.Key, StringComparer.Ordinal)] : [.. groups.OrderBy(g => g.Key.Length == 0).ThenByDescending(g => g.Count).ThenBy(g => g.Key, StringComparer.Ordinal)];
    }

    /// <summary>Groups of problems, of those added within the period.</summary>
    public async Task<IReadOnlyList<ProblemFigures>> ProblemsAsync(LedgerQuestion question, StatsPlan plan, Speaker speaker, CancellationToken cancellationToken)
    {
        var byKind = plan.By == Grouping.Kind;
        var groups = await ledgers.CountProblemsAsync(question.Added(speaker, titles.Clock), byKind ? Grouping.Branch : plan.By, titles.Today, cancellationToken);
        if (byKind) groups = [.. groups.GroupBy(g => KindKey(g.Key), StringComparer.Ordinal).Select(g => new ProblemFigures(g.Key, g.Sum(f => f.Total), g.Sum(f => f.SignedOff), g.Sum(f => f.Overdue)))];
        if (plan.IsInTime) return [.. groups.OrderBy(g => g.Key, StringComparer.Ordinal)];
        return plan.RanksByRate
            ? [.. groups.OrderByDescending(g => g.CompletionRate).ThenByDescending(g => g.Total).ThenBy(g => g.Key, StringComparer.Ordinal)]
            : [.. groups.OrderBy(g => g.Key.Length == 0).ThenByDescending(g => g.Total).ThenBy(g => g.Key, StringComparer.Ordinal)];
    }

    /// <summary>What a group is called.</summary>
    public string Name(string key, StatsPlan plan, SpokenLanguage language)
    {
        int? number = int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var some) ? some : null;
        return plan.By switch
        {
            Grouping.Branch => titles.Branch(number ?? 0),
            Grouping.Kind when plan.Items == LedgerItems.Activities => LedgerWords.Pairing(language, (BranchKind?)number),
            Grouping.Kind => number is { } kind ? LedgerWords.Kind(language, (BranchKind)kind) : LedgerWords.Pairing(language, null),
            Grouping.Source => LedgerWords.Source(language, (ProblemSource?)number),
            Grouping.State => ProblemWording.State(language, (ProblemState)(number ?? 0)),
            Grouping.Responsible when key.Length == 0 => ProblemWording.Text(language, "Nobody"),
            _ => PlainText.Quote(key),
        };
    }

    private string KindKey(string branch) => titles.KindOf(int.Parse(branch, CultureInfo.InvariantCulture)) is { } kind ? Wording.Number((int)kind) : "";
}

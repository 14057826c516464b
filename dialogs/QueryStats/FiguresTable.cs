using System.Globalization;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.QueryStats;

/// <summary>The groups of a question in the order in which they are shown, under their names.</summary>
internal sealed class FiguresTable(ILedgers ledgers, IRoster roster, LedgerTitles titles)
{
    private const int MostCompared = 30;

    /// <summary>Groups of activities.</summary>
    public async Task<IReadOnlyList<ActivityFigures>> ActivitiesAsync(LedgerQuestion question, StatsPlan plan, Speaker speaker, CancellationToken cancellationToken)
    {
        var groups = await ledgers.CountActivitiesAsync(question.Activities(speaker), plan.By, cancellationToken);
        if (question.IsFromEnd && !plan.IsInTime) return [.. groups.Concat(WithNone(question, plan, groups)).OrderBy(g => g.Count).ThenBy(g => g.Key, StringComparer.Ordinal)];
        return plan.IsInTime ? [.. groups.OrderBy(g => g.Key, StringComparer.Ordinal)] : [.. groups.OrderBy(g => g.Key.Length == 0).ThenByDescending(g => g.Count).ThenBy(g => g.Key, StringComparer.Ordinal)];
    }

    /// <summary>Groups of problems, of those added within the period.</summary>
    public async Task<IReadOnlyList<ProblemFigures>> ProblemsAsync(LedgerQuestion question, StatsPlan plan, Speaker speaker, CancellationToken cancellationToken)
    {
        var byKind = plan.By == Grouping.Kind;
        var groups = await ledgers.CountProblemsAsync(question.Added(speaker, titles.Clock), byKind ? Grouping.Branch : plan.By, titles.Today, cancellationToken);
        if (byKind) groups = [.. groups.GroupBy(g => KindKey(g.Key), StringComparer.Ordinal).Select(g => new ProblemFigures(g.Key, g.Sum(f => f.Total), g.Sum(f => f.SignedOff), g.Sum(f => f.Overdue)))];
        if (plan.IsInTime) return [.. groups.OrderBy(g => g.Key, StringComparer.Ordinal)];
        if (question.RanksByOverdue || question.IsFromEnd)
        {
            Func<ProblemFigures, double?> figure = question.RanksByOverdue ? g => g.Overdue : plan.RanksByRate ? g => g.CompletionRate : g => g.Total;
            return question.IsFromEnd ? [.. groups.OrderBy(figure).ThenByDescending(g => g.Total).ThenBy(g => g.Key, StringComparer.Ordinal)] : [.. groups.OrderByDescending(figure).ThenBy(g => g.Key, StringComparer.Ordinal)];
        }

        return plan.RanksByRate
            ? [.. groups.OrderByDescending(g => g.CompletionRate).ThenByDescending(g => g.Total).ThenBy(g => g.Key, StringComparer.Ordinal)]
            : [.. groups.OrderBy(g => g.Key.Length == 0).ThenByDescending(g => g.Total).ThenBy(g => g.Key, StringComparer.Ordinal)];
    }

    /// <summary>Who has the fewest may have none: the university's own branches that no activity is of.</summary>
    private IEnumerable<ActivityFigures> WithNone(LedgerQuestion question, StatsPlan plan, IEnumerable<ActivityFigures> groups) => plan.By != Grouping.Branch || question.Kinds is not [] ? [] : roster.Branches
        .Where(b => Addressees.IsOfTheUniversity(b) && (question.Branches is [] || question.Branches.Contains(b.Id.Value)))
        .Select(b => Wording.Number(b.Id.Value)).Except(groups.Select(g => g.Key), StringComparer.Ordinal).Select(key => new ActivityFigures(key, 0, 0));

    /// <summary>A line for each group that two periods are compared by, with the figures of both; none where no group was asked for.</summary>
    public async Task<IReadOnlyList<string>> ComparedAsync(LedgerQuestion question, StatsPlan plan, Turn turn, CancellationToken cancellationToken)
    {
        var grouped = plan with { By = StatsPlan.GroupingOf(question) };
        if (grouped.By is Grouping.None or Grouping.Month or Grouping.Quarter or Grouping.Year) return [];
        List<Dictionary<string, int>> figures = [];
        foreach (var period in question.Periods)
        {
            figures.Add(grouped.Items == LedgerItems.Activities
                ? (await ActivitiesAsync(period, grouped, turn.Speaker, cancellationToken)).ToDictionary(g => g.Key, g => g.Count, StringComparer.Ordinal)
                : (await ProblemsAsync(period, grouped, turn.Speaker, cancellationToken)).ToDictionary(g => g.Key, g => g.Total, StringComparer.Ordinal));
        }

        var keys = figures[0].Keys.Union(figures[1].Keys, StringComparer.Ordinal).OrderByDescending(k => figures[0].GetValueOrDefault(k)).ThenByDescending(k => figures[1].GetValueOrDefault(k)).ThenBy(k => k, StringComparer.Ordinal);
        return [.. keys.Take(MostCompared).Select(k => TextCatalog.Embedded.Find(turn.Language, "QueryStats", "ComparedGroup").Fill(("name", Name(k, grouped, turn.Language)), ("now", Wording.Number(figures[0].GetValueOrDefault(k))), ("before", Wording.Number(figures[1].GetValueOrDefault(k)))))];
    }

    /// <summary>Of groups of activities those that are asked for.</summary>
    public static List<ActivityFigures> First(IReadOnlyList<ActivityFigures> groups, LedgerQuestion question) => First(groups, question.Top, g => g.Count);

    /// <summary>Of groups of problems those that are asked for.</summary>
    public static List<ProblemFigures> First(IReadOnlyList<ProblemFigures> groups, LedgerQuestion question, StatsPlan plan) =>
        First(groups, question.Top, g => question.RanksByOverdue ? g.Overdue : plan.RanksByRate ? g.CompletionRate : g.Total);

    /// <summary>The first so many, with those that have as many as the last of them.</summary>
    private static List<T> First<T>(IReadOnlyList<T> groups, int? top, Func<T, double?> figure) =>
        top is not { } most || most >= groups.Count || most < 1 ? [.. groups] : [.. groups.Where((g, i) => i < most || figure(g) == figure(groups[most - 1]))];

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

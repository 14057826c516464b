using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Ledgers;

namespace PairingBot.Dialogs.QueryStats;

/// <summary>How figures are counted, said beneath them and above their file, where it makes a difference.</summary>
internal static class FigureNotes
{
    /// <summary>Of activities by kind or by branch.</summary>
    public static IEnumerable<string> OfActivities(StatsPlan plan, SpokenLanguage language) =>
        plan.By switch { Grouping.Kind => [Text(language, "ByKind")], Grouping.Branch => [Text(language, "ByBranch")], _ => [] };

    /// <summary>Of problems: where the groups are more than all, some stand in several.</summary>
    public static IEnumerable<string> OfProblems(IEnumerable<ProblemFigures> groups, ProblemFigures total, SpokenLanguage language) =>
        groups.Sum(g => g.Total) > total.Total ? [Text(language, "ByResponsible")] : [];

    private static string Text(SpokenLanguage language, string key) => TextCatalog.Embedded.Find(language, "QueryStats", key).Fill();
}

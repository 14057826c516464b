using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Problems;
using PairingBot.Domain.Ledgers;

namespace PairingBot.Dialogs.QueryStats;

/// <summary>
/// Which problems figures are of: 未销号, or 逾期 where they are grouped (按来源统计逾期的难题). 有几个难题逾期 and what ranks by it (逾期最多的支部) count all problems and say how many of
/// them are overdue.
/// </summary>
internal static class AskedFacet
{
    private static readonly string[] Overdue = SharedWords.Read("WordsOverdueOnes", "QueryStats");

    /// <summary>The question of those; what the figures before were of stays where they are gone on with.</summary>
    public static LedgerQuestion Narrow(LedgerQuestion question, string text, LedgerQuestion? followsUp)
    {
        var before = followsUp?.Intent == question.Intent && question.Facet is Facets.Open or Facets.Overdue ? question.Facet : null;
        var said = IsOfOverdue(question, text) ? Facets.Overdue : ListFacets.In(text) == ListFacet.Open ? Facets.Open : null;
        return question with { Facet = said ?? before };
    }

    private static bool IsOfOverdue(LedgerQuestion question, string text) =>
        SharedWords.AreIn(text, Overdue) && StatsPlan.GroupingOf(question) != Grouping.None && !question.By.Any(by => by is "ranking" or "completion_rate");
}

using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.QueryStats;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Problems;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>重点的呢, 那逾期的呢, 未销号的呢: of what was shown, these problems alone, counted or listed as before.</summary>
internal static class OnlyThose
{
    /// <summary>More says more than which of them.</summary>
    public const int Longest = 30;

    private static readonly string[] Key = SharedWords.Read("WordsOnlyKey", LedgerWords.Folder);
    private static readonly string[] Overdue = SharedWords.Read("WordsOnlyOverdue", LedgerWords.Folder);
    private static readonly string[] Open = SharedWords.Read("WordsOnlyOpen", LedgerWords.Folder);

    /// <summary>The question of those; null when the text says more, or something else was shown.</summary>
    public static LedgerQuestion? Of(LedgerQuestion shown, string text)
    {
        var plan = shown.Intent == IntentNames.QueryStats ? StatsPlan.Of(shown) : null;
        var again = shown with { Next = 0, Total = 0 };
        if (Says(text, Key) && (QuestionNarrowing.IsOfProblems(shown) || plan is { Items: not LedgerItems.Activities }))
            return again with { Priority = ProblemPriority.Key, Items = plan is null ? shown.Items : LedgerItems.Problems };
        if (plan is not { Items: LedgerItems.Problems } || shown.Compares) return null;
        if (Says(text, Open)) return again with { Facet = Facets.Open };
        if (!Says(text, Overdue)) return null;
        return plan.By == Grouping.None && shown is { From: null, To: null } ? again with { Intent = IntentNames.QueryOverdue, Items = null, By = [], Facet = null } : again with { Facet = Facets.Overdue };
    }

    private static bool Says(string text, string[] words)
    {
        if (text.Length > Longest || !SharedWords.AreIn(text, words)) return false;
        foreach (var word in words) text = text.Replace(word, "", StringComparison.OrdinalIgnoreCase);
        return !Ellipsis.WithoutFillers(text).Any(char.IsLetterOrDigit);
    }
}

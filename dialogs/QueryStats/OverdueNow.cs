using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;

namespace PairingBot.Dialogs.QueryStats;

/// <summary>本月有几个难题逾期 asks for what is overdue now, whenever it was brought up; 本月提出的 keeps its month.</summary>
internal static class OverdueNow
{
    private const string Folder = "QueryStats";
    private static readonly string[] HowMany = SharedWords.Read("WordsHowMany", Folder);
    private static readonly string[] Overdue = SharedWords.Read("WordsOverdueNow", Folder);
    private static readonly string[] BroughtUp = SharedWords.Read("WordsBroughtUp", Folder);

    /// <summary>The question without its period, when that holds today and such a number is asked for.</summary>
    public static LedgerQuestion Of(LedgerQuestion question, string text, DateOnly today) =>
        question is { By: [], Items: not LedgerItems.Activities, From: { } from, To: { } to } && from <= today && today <= to
        && SharedWords.AreIn(text, Overdue) && SharedWords.AreIn(text, HowMany) && !SharedWords.AreIn(text, BroughtUp)
            ? question with { From = null, To = null }
            : question;
}

using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>和去年比呢: figures of the period that was asked for and of another, side by side.</summary>
internal static class Comparison
{
    private const int DaysOfYear = 300;
    private const int DaysOfQuarter = 80;
    private static readonly string[] Words = SharedWords.Read("WordsCompare", LedgerWords.Folder);

    /// <summary>The question for both, from the beginning of the earlier period to the end of the later; null when the message compares nothing. The period goes out of what was heard.</summary>
    public static LedgerQuestion? Of(LedgerQuestion question, Recognition heard)
    {
        if (question is not { Intent: IntentNames.QueryStats, From: { } from, To: { } to } || !heard.Slots.TryGet<RangeSlot>(SlotNames.DateRange, out var other) || !SharedWords.AreIn(heard.Text, Words)) return null;
        heard.Slots[SlotNames.DateRange] = null;
        var days = other.Last.DayNumber - other.First.DayNumber;
        return question with
        {
            From = other.First < from ? other.First : from,
            To = other.Last > to ? other.Last : to,
            By = [days > DaysOfYear ? "year" : days > DaysOfQuarter ? "quarter" : "month"],
            Compares = true,
            Next = 0,
            Total = 0,
        };
    }
}

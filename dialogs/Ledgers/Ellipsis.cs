using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Calendars;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Tells whether a message says only what is different from the question before: 今年的, 教务处的11月, 按支部排个名.</summary>
internal sealed class Ellipsis(IUtteranceRecognizer recognizer, OrganisationClock clock)
{
    private const int Longest = 20;
    private const double Sure = 0.6;
    private static readonly string[] Slots = [SlotNames.Branch, SlotNames.Scope, SlotNames.DateRange, SlotNames.Kind, SlotNames.StatsBy, SlotNames.Items, SlotNames.Responsible];
    private static readonly string[] Fillers = [.. SharedWords.Read("WordsFollowUp", LedgerWords.Folder).OrderByDescending(w => w.Length)];

    /// <summary>True when nothing is said besides such values, and they fit to the question.</summary>
    public static bool Is(LedgerQuestion question, Recognition heard) => SaysOnlyWhatDiffers(heard) && Fits(question, heard);

    /// <summary>The message as it is heard right after the question, where it is too little to be one of its own; null when it says more, or nothing that fits.</summary>
    public Recognition? After(LedgerQuestion question, Recognition heard)
    {
        if (heard is not { Also: [] } || heard.Text.Length > Longest || (heard.Score >= Sure && !IsTooLittle(heard))) return null;
        var language = heard.Text.All(char.IsAscii) ? SpokenLanguage.English : SpokenLanguage.Chinese;
        foreach (var text in new[] { heard.Text, heard.Text + LedgerWords.Text(language, "WordAndThat") })
        {
            var again = recognizer.Recognize(text, new RecognitionContext(clock.Now, question.Intent));
            if (again.Intent == question.Intent && Is(question, again)) return again;
        }

        return null;
    }

    /// <summary>Which of the branches that were offered a message means by another name: only in the light of the question is it heard as one.</summary>
    public List<int> Offered(LedgerQuestion question, string text)
    {
        var answer = recognizer.Recognize(text, new RecognitionContext(clock.Now, question.Intent, SlotNames.Branch));
        return answer.Slots.TryGet<BranchesSlot>(SlotNames.Branch, out var named) ? [.. question.Candidates.Where(c => named.Mentions.Any(m => m.Candidates.Contains(c)))] : [];
    }

    /// <summary>Words without those that only lead to such values.</summary>
    public static string WithoutFillers(string text) => Fillers.Aggregate(text, (rest, word) => rest.Replace(word, "", StringComparison.OrdinalIgnoreCase));

    /// <summary>教务处的11月: a name that would be all of an activity.</summary>
    private static bool IsTooLittle(Recognition heard) =>
        heard.Intent is IntentNames.None or IntentNames.OutOfScope || (heard is { Intent: IntentNames.LogActivity, Slots.Count: 1 } && heard.Slots[SlotNames.Partners] is not null);

    /// <summary>Only figures and activities are grouped, and what is counted stays the same; with both it is a question of its own.</summary>
    private static bool Fits(LedgerQuestion question, Recognition heard)
    {
        if (heard.Slots[SlotNames.StatsBy] is not null && (question.Intent is not (IntentNames.QueryStats or IntentNames.ListActivities) || heard.Slots[SlotNames.Items] is not null)) return false;
        return !heard.Slots.TryGet<ChoiceSlot>(SlotNames.Items, out var items) || items.Values[0] == (question.Intent == IntentNames.ListActivities ? LedgerItems.Activities : question.Items);
    }

    private static bool SaysOnlyWhatDiffers(Recognition heard)
    {
        if ((heard.Slots.Count == 0 && heard.Against is null) || heard.Slots.Any(s => !Slots.Contains(s.Key, StringComparer.Ordinal))) return false;
        var rest = heard.Text;
        if (heard.Against is { Words: var (from, count) }) rest = rest.Remove(from, count).Insert(from, new string(' ', count));
        foreach (var (start, length) in heard.Slots.Select(s => (s.Value.Start, s.Value.Length)).OrderByDescending(s => s.Start))
        {
            if (start + length <= rest.Length) rest = rest.Remove(start, length);
        }

        foreach (var mention in heard.Slots.Select(s => s.Value).OfType<BranchesSlot>().SelectMany(b => b.Mentions)) rest = rest.Replace(mention.Text, "", StringComparison.Ordinal);
        return !WithoutFillers(rest).Any(char.IsLetterOrDigit);
    }
}

using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Calendars;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Turns;

/// <summary>A pasted table of which nothing tells that it is to be recorded: asks whether it is, and takes it up on a yes. It is kept until the next message, whatever that says.</summary>
internal sealed class TableQuestion(ConversationMemory memory, IUtteranceRecognizer recognizer, OrganisationClock clock)
{
    private const string Folder = "Turns";
    private const int MostNames = 3;
    private const int LongestName = 20;

    /// <summary>What the message is heard as when it answers the question: the table for a yes, none of it for a no; null when there was no question or something else is said.</summary>
    public async Task<Recognition?> TakeUpAsync(string text, Turn turn, DialogContext dc, CancellationToken cancellationToken)
    {
        if (await memory.ReadTableAsync(dc.Context, cancellationToken) is not { Length: > 0 } table) return null;
        await memory.WriteTableAsync(dc.Context, "", cancellationToken);
        if (dc.ActiveDialog is not null) return null;
        var asked = recognizer.Recognize(table, new RecognitionContext(clock.Now));
        var isYes = IsButton(text, "ButtonTableYes") || IsButton(text, "ButtonTableActivities");
        var answer = recognizer.Recognize(text, new RecognitionContext(clock.Now));
        if (!isYes && (IsButton(text, "ButtonTableNo") || answer is { Slots.Count: 0, Intent: IntentNames.Deny or IntentNames.Cancel }))
        {
            turn.Say(Folder, "TableNotTaken");
            turn.Report.Note(StepKind.Dropped);
            return new Recognition(text, IntentNames.Deny, 1, []);
        }

        if (!isYes && answer is not { Slots.Count: 0, Intent: IntentNames.Confirm }) return null;
        var slot = asked.Intent == IntentNames.LogActivity ? SlotNames.Topic : SlotNames.Title;
        return recognizer.Recognize(table, new RecognitionContext(clock.Now, asked.Intent, slot));
    }

    /// <summary>True when the message is a table that is not taken as it stands; then that was said.</summary>
    public async Task<bool> AnswersAsync(string text, Turn turn, DialogContext dc, CancellationToken cancellationToken)
    {
        if (turn.Heard.Table is not { } table || !(table.IsDoubtful || table.IsHeaderOnly)) return false;
        var rows = Wording.Number(turn.Heard.Also.Count + 1);
        if (table.IsDoubtful && dc.ActiveDialog is null)
        {
            await memory.WriteTableAsync(dc.Context, text, cancellationToken);
            Ask(turn, rows);
            return true;
        }

        if (table.IsHeaderOnly) turn.Say(Folder, "TableHeaderOnly");
        else turn.Say(Folder, "TableInTheMiddle", ("count", rows));
        turn.Report.Note(StepKind.Answered);
        if (dc.ActiveDialog is not null) await dc.RepromptDialogAsync(cancellationToken);
        return true;
    }

    private static void Ask(Turn turn, string rows)
    {
        var isOfActivities = turn.Heard.Intent == IntentNames.LogActivity;
        List<string> names = [.. turn.Heard.Also.Prepend(turn.Heard).Take(MostNames).Select(item => Text(turn, "TableItem", ("name", PlainText.Cut(NameOf(item), LongestName))))];
        var listed = Wording.List(turn.Language, names);
        if (turn.Heard.Also.Count >= MostNames) listed = Text(turn, "TableAndMore", ("names", listed));
        var question = Text(turn, isOfActivities ? "TableAsActivities" : "TableAsProblems", ("count", rows), ("names", listed));
        turn.Say(Reply.Text(question, [Text(turn, isOfActivities ? "ButtonTableActivities" : "ButtonTableYes"), Text(turn, "ButtonTableNo")]));
        turn.Report.Note(StepKind.AskedWhich);
    }

    private static string NameOf(Recognition item) => item.Slots[SlotNames.Title] is TextSlot title ? title.Value : item.Slots[SlotNames.Topic] is TextSlot topic ? topic.Value : item.Text;

    private static bool IsButton(string text, string key) => Array.Exists(Enum.GetValues<SpokenLanguage>(), language => string.Equals(text.Trim(), TextCatalog.Embedded.Find(language, Folder, key).Fill(), StringComparison.OrdinalIgnoreCase));

    private static string Text(Turn turn, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(turn.Language, Folder, key).Fill(holes);
}

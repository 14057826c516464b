using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Correction;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Says what the dialog waits for: the open question, what is still missing, or the summary.</summary>
internal sealed class Prompting(PartnerFilling partners, Summary summary, CorrectionSummary corrections)
{
    /// <summary>Stands for "something, not said yet what" among the slots that are asked for.</summary>
    public const string AnyChange = "correction";

    private const string Folder = "LogActivity";
    private const int MostButtons = 3;

    /// <summary>What is asked for next: a field to change, or the first required one that is missing; null when the summary can be shown.</summary>
    public static string? NextSlot(LogFrame frame)
    {
        if (frame.Date is null) return SlotNames.Date;
        if (frame.Questions is not [] || frame.Partners is []) return SlotNames.Partners;
        if (frame.Topic is null) return SlotNames.Topic;
        return frame.Saved is { } saved && !saved.IsChangedBy(frame) ? AnyChange : null;
    }

    /// <summary>The names to choose from; none while nothing is.</summary>
    public IReadOnlyList<string> Choices(LogFrame frame) => frame.Questions is [{ IsGuess: false } question, ..] ? [.. partners.Names(question.Candidates)] : [];

    /// <summary>Asks for what <see cref="LogFrame.Asked"/> names, or shows the summary.</summary>
    public void Ask(LogFrame frame, Turn turn)
    {
        var isQuestion = (frame.Questions is not [] && frame.Asked == SlotNames.Partners) || (frame.UnclearDay is not null && frame.Asked == SlotNames.Date);
        turn.Report.Note(isQuestion ? StepKind.AskedWhich : frame.Asked is not null ? StepKind.Asked : frame.Together is [_] ? StepKind.AskedToConfirm : StepKind.AskedToConfirmAll, frame.Asked);
        if (frame.Questions is [var question, ..] && frame.Asked == SlotNames.Partners) AskAbout(question, turn);
        else if (frame.Asked is null && frame.Saved is not null) turn.Say(corrections.Show(frame, turn.Language));
        else if (frame.Asked is null && frame.Together is not [_]) turn.Say(summary.ShowAll(frame.Together, one => partners.BranchOf(one, turn.Speaker), turn.Language));
        else if (frame.Asked is null) turn.Say(summary.Show(frame, partners.BranchOf(frame, turn.Speaker), turn.Language));
        else if (frame.Asked == AnyChange && frame.Saved is not null) turn.Say(corrections.AskWhat(frame, turn.Language));
        else if (frame.Asked == AnyChange) turn.Say(Folder, "AskChange");
        else if (frame.Asked == NextSlot(frame)) AskMissing(frame, turn);
        else AskNew(frame, turn);
    }

    /// <summary>Says what would have been understood.</summary>
    public static void SayMissed(LogFrame frame, Turn turn)
    {
        if (frame.Misses > 1) turn.Say(Folder, "MissedAgain");
        else turn.Say(Folder, frame.Asked switch
        {
            SlotNames.Date => "MissedDate",
            SlotNames.Partners => "MissedPartners",
            null => "MissedConfirmation",
            _ => "Missed",
        });
    }

    /// <summary>Says that what was to be left out has to be there.</summary>
    public static void SayRequired(string slot, Turn turn)
    {
        if (Fields.Of(slot) is { Clear: null } field) turn.Say(Folder, "Required", ("label", TextCatalog.Embedded.Find(turn.Language, Folder, field.Label).Fill()));
    }

    private static void AskMissing(LogFrame frame, Turn turn)
    {
        var date = frame.Date is { } day ? Wording.Day(turn.Language, day) : "";
        if (frame is { Asked: SlotNames.Date, UnclearDay: { } unclear }) turn.Say(DayChoice.Ask(unclear.Text, [.. unclear.Days.Select(d => Wording.Day(turn.Language, d))], turn.Language));
        else if (frame.Asked == SlotNames.Date) turn.Say(Folder, "AskDate");
        else if (frame.Asked == SlotNames.Partners) turn.Say(Folder, "AskPartners", ("date", date));
        else turn.Say(Folder, "AskTopic", ("date", date), ("partners", Wording.List(turn.Language, frame.Partners.Select(p => p.Name))));
    }

    private void AskNew(LogFrame frame, Turn turn)
    {
        var label = TextCatalog.Embedded.Find(turn.Language, Folder, Fields.Of(frame.Asked!)!.Label).Fill();
        var facts = frame.IsComplete ? summary.FactOf(frame, partners.BranchOf(frame, turn.Speaker), turn.Language, frame.Asked!) : null;
        if (string.IsNullOrEmpty(facts)) turn.Say(Folder, "AskOptional", ("label", label));
        else turn.Say(Folder, "AskNew", ("label", label), ("value", facts));
    }

    private void AskAbout(FrameQuestion question, Turn turn)
    {
        string[] names = [.. partners.Names(question.Candidates)];
        if (question.IsGuess && names is [var only])
        {
            turn.Say(Folder, "AskGuess", ("text", question.Text), ("name", only));
            return;
        }

        var choices = string.Join('\n', names.Select((name, i) => $"{Wording.Number(i + 1)}. {PlainText.Quote(name)}"));
        var text = TextCatalog.Embedded.Find(turn.Language, Folder, "AskWhich").Fill(("text", question.Text), ("count", Wording.Number(names.Length)));
        turn.Say(Reply.Text(text + "\n" + choices, names.Length <= MostButtons ? names : []));
    }
}

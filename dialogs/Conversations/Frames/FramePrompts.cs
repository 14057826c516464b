using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PairingBot.Dialogs.Cards;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>Says what a conversation waits for: what may mean several, what is missing, or the summary as a card and as a text with the same facts.</summary>
internal sealed class FramePrompts(ITokenSource tokens)
{
    /// <summary>Stands for "something, not said yet what" among the slots that are asked for.</summary>
    public const string AnyChange = "correction";

    private static readonly CardTemplate[] Cards = [CardTemplate.Read(Field.Folder, SpokenLanguage.Chinese), CardTemplate.Read(Field.Folder, SpokenLanguage.English)];

    /// <summary>The first required slot that is missing; null when the summary can be shown.</summary>
    public static string? NextSlot(IReadOnlyList<Field> fields, Frame frame) => fields.FirstOrDefault(f => f.IsMissing(frame))?.Slot;

    /// <summary>Says what would have been understood.</summary>
    public static void SayMissed(Frame frame, Turn turn) => turn.Say(Field.Folder, frame.Misses > 1 ? "MissedAgain" : frame.Asked is null ? "MissedConfirmation" : "Missed");

    /// <summary>Asks for what the frame names as asked, or shows the summary.</summary>
    public void Ask(Form form)
    {
        var (frame, turn) = (form.Frame, form.Turn);
        turn.Report.Note(frame.Choice is not null ? StepKind.AskedWhich : frame.Asked is not null ? StepKind.Asked : form.More is [] ? StepKind.AskedToConfirm : StepKind.AskedToConfirmAll, frame.Choice?.Slot ?? frame.Asked);
        if (frame.Choice is { } choice) turn.Say(Which(choice, turn.Language));
        else if (frame.Asked is null) turn.Say(Summary(form));
        else if (frame.Asked == AnyChange && frame.Corrects is { } saved && !FrameChanges.Has(form.Fields, frame)) turn.Say(WhatToCorrect(form, saved));
        else if (frame.Asked == AnyChange) turn.Say(Field.Folder, "AskChange");
        else AskFor(form, form.Fields.First(f => f.Slot == frame.Asked));
    }

    private static void AskFor(Form form, Field field)
    {
        var turn = form.Turn;
        if (form.Frame[field.Slot] is { } value) turn.Say(Field.Folder, "AskNew", ("label", form.Frame.Corrects is null ? field.LabelIn(turn.Language) : FrameChanges.Label(field, turn.Language)), ("value", field.Show(value, turn.Language)));
        else if (field.Question is { } question) turn.Say(form.Folder, question);
        else turn.Say(Field.Folder, "AskOptional", ("label", field.LabelIn(turn.Language)));
    }

    private static Activity WhatToCorrect(Form form, SavedFrame saved) => Reply.Text(
        string.Join('\n', [Shared(form, "SavedNow", ("what", FrameChanges.Name(saved, form.Turn.Language))), .. FrameChanges.Saved(form).Select(f => Shared(form, "Fact", ("label", f.Label), ("value", f.Value))), Shared(form, saved.Place is null ? "WhatToCorrect" : "WhatToCorrectOfMeasure")]), []);

    private static Activity Which(FrameChoice choice, SpokenLanguage language)
    {
        if (choice.AreDays) return DayChoice.Ask(choice.Said, choice.Names, language);
        var text = choice.AreOffered ? TextCatalog.Embedded.Find(language, Field.Folder, "AskInstead").Fill() : TextCatalog.Embedded.Find(language, Field.Folder, "AskWhich").Fill(("text", choice.Said), ("count", Wording.Number(choice.Names.Count)));
        var choices = choice.Names.Select((name, i) => $"{Wording.Number(i + 1)}. {PlainText.Quote(name)}");
        return Reply.Text(string.Join('\n', choices.Prepend(text)), choice.Names);
    }

    /// <summary>True while the summary that the person saw is still what it would be now.</summary>
    public static bool IsAsShown(Form form) => form.Frame.Shown == Digest(form, Text(form, AllFacts(form)));

    private static List<(string Label, string Value)> Facts(Form form)
    {
        var (frame, language) = (form.Frame, form.Turn.Language);
        if (frame.Corrects is not null) return [.. FrameChanges.Facts(form)];
        return
        [
            .. form.Fields.Where(f => frame[f.Slot] is not null).Select(f => (f.LabelIn(language), f.Show(frame[f.Slot]!, language))),
            .. form.Beside.Where(b => !string.IsNullOrEmpty(b.Value)).Select(b => (b.Label, b.Value!)),
        ];
    }

    /// <summary>Those of one item; of several, each below its place.</summary>
    private static List<(string Label, string Value)> AllFacts(Form form) => form.More is []
        ? Facts(form)
        : [.. form.More.Prepend(form).SelectMany((one, i) => Facts(one).Prepend((Shared(form, "SummaryPlace", ("place", Wording.Number(i + 1))), "")))];

    private static string Title(Form form) => form.Frame.Corrects is { } saved
        ? TextCatalog.Embedded.Find(form.Turn.Language, saved.IsStep ? Field.Folder : form.Folder, saved.Place is not null && form.Frame[Language.SlotNames.Measure] is null ? "RemovalTitle" : "CorrectionTitle").Fill(("number", Wording.Number(saved.Number)), ("place", saved.Place is { } place ? Wording.Number(place) : null), ("title", saved.Values[Language.SlotNames.Title].Text))
        : form.More is []
        ? TextCatalog.Embedded.Find(form.Turn.Language, form.Folder, "SummaryTitle").Fill()
        : Shared(form, "SummaryMany", ("count", Wording.Number(form.More.Count + 1)));

    private static string Shared(Form form, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(form.Turn.Language, Field.Folder, key).Fill(holes);

    private static string Text(Form form, List<(string Label, string Value)> facts)
    {
        var how = Shared(form, form.Frame.Corrects is not null ? "CorrectionHow" : form.More is [] ? "SummaryHow" : "SummaryHowMany");
        return string.Join('\n', [Title(form), .. facts.Select(f => f.Value.Length == 0 ? f.Label : Line(form, f)), how]);
    }

    /// <summary>A fact; what a value has more than one line of stands below it.</summary>
    private static string Line(Form form, (string Label, string Value) fact)
    {
        var lines = fact.Value.Split('\n');
        return string.Join('\n', lines.Skip(1).Select(PlainText.Quote).Prepend(Shared(form, "Fact", ("label", fact.Label), ("value", lines[0]))));
    }

    private static string Digest(Form form, string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(form.More.Select(f => f.Behind).Prepend(form.Behind).Append(text)))).AsSpan(0, 8));

    /// <summary>The same facts keep their token; other facts get a new one, and the earlier cards are out of date.</summary>
    private Activity Summary(Form form)
    {
        var (frame, facts) = (form.Frame, AllFacts(form));
        var text = Text(form, facts);
        var digest = Digest(form, text);
        if (frame.Shown != digest) frame.Show(tokens.Next(), digest, form.Turn.Language);
        var card = Cards[(int)form.Turn.Language].Fill(new Dictionary<string, string?>(StringComparer.Ordinal) { ["title"] = Title(form), ["token"] = frame.Tokens[^1] });
        ((JArray)card["body"]![1]!["facts"]!).Add(facts.Select(f => new JObject { ["title"] = PlainText.QuoteInCard(f.Label), ["value"] = PlainText.QuoteLinesInCard(f.Value) }));
        return Reply.Card(text, card);
    }
}

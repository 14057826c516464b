using PairingBot.Dialogs.Texts;
using PairingBot.Language;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>What a frame changes of what is saved already, before → after.</summary>
internal static class FrameChanges
{
    private const string Folder = "Correction";

    /// <summary>True when a value is another than the saved one.</summary>
    public static bool Has(IReadOnlyList<Field> fields, Frame frame) => Of(fields, frame, SpokenLanguage.Chinese).Any();

    /// <summary>The changes as the summary shows them.</summary>
    public static IEnumerable<(string Label, string Value)> Facts(Form form)
    {
        var language = form.Turn.Language;
        return Of(form.Fields, form.Frame, language).Select(c => (Label(c.Field, language), c switch
        {
            { Before: null } => Text(language, "Added", ("after", c.After)),
            { After: null } => Text(language, "Removed", ("before", c.Before)),
            _ => Text(language, "Change", ("before", c.Before), ("after", c.After)),
        }));
    }

    /// <summary>The changes in one sentence.</summary>
    public static string Describe(IReadOnlyList<Field> fields, Frame frame, SpokenLanguage language) => string.Join(Text(language, "Separator"), Of(fields, frame, language).Select(c =>
        Text(language, c.Before is null ? "DescribedAdded" : c.After is null ? "DescribedRemoved" : "DescribedChange", ("label", Label(c.Field, language)), ("before", Said(c.Field, c.Before, language)), ("after", Said(c.Field, c.After, language)))));

    /// <summary>What is saved, to choose from.</summary>
    public static IEnumerable<(string Label, string Value)> Saved(Form form) =>
        FieldsOf(form.Fields).Where(f => form.Frame.Corrects!.Values.ContainsKey(f.Slot)).Select(f => (Label(f, form.Turn.Language), f.Show(form.Frame.Corrects!.Values[f.Slot], form.Turn.Language)));

    /// <summary>What a new problem is called by is, of one that is saved, its name; what a new measure says is its wording.</summary>
    public static string Label(Field field, SpokenLanguage language) => field.Slot switch
    {
        SlotNames.Title => Text(language, "LabelTitle"),
        SlotNames.Measure => Text(language, "LabelMeasure"),
        _ => field.LabelIn(language),
    };

    /// <summary>What is corrected: a problem, or a measure of one.</summary>
    public static string Name(SavedFrame saved, SpokenLanguage language) =>
        TextCatalog.Embedded.Find(language, Field.Folder, saved.Place is null ? "SavedProblem" : "SavedMeasure").Fill(("number", Wording.Number(saved.Number)), ("place", saved.Place is { } place ? Wording.Number(place) : null));

    /// <summary>Takes a value out; of something saved the saved one stays.</summary>
    public static void Clear(Frame frame, string slot)
    {
        if (frame.Corrects?.Values.GetValueOrDefault(slot) is { } saved) frame.Values[slot] = saved;
        else frame.Values.Remove(slot);
    }

    /// <summary>Takes over what was saved by others meanwhile; what the person changes stays.</summary>
    public static void Rebase(Frame frame, SavedFrame now)
    {
        foreach (var slot in frame.Corrects!.Values.Keys.Union(now.Values.Keys))
        {
            if (frame[slot] != frame.Corrects.Values.GetValueOrDefault(slot)) continue;
            if (now.Values.GetValueOrDefault(slot) is { } value) frame.Values[slot] = value;
            else frame.Values.Remove(slot);
        }

        frame.Corrects = now;
    }

    // Another branch is no correction: the problem would be handed over.
    private static IEnumerable<Field> FieldsOf(IReadOnlyList<Field> fields) => fields.Where(f => f.Slot != SlotNames.Branch);

    private static IEnumerable<(Field Field, string? Before, string? After)> Of(IReadOnlyList<Field> fields, Frame frame, SpokenLanguage language) => FieldsOf(fields)
        .Select(f => (Field: f, Before: Shown(f, frame.Corrects?.Values.GetValueOrDefault(f.Slot), language), After: Shown(f, frame[f.Slot], language)))
        .Where(c => c.Before != c.After);

    private static string? Shown(Field field, FrameValue? value, SpokenLanguage language) => value is null ? null : field.Show(value, language);

    /// <summary>What people wrote is set apart from the sentence.</summary>
    private static string? Said(Field field, string? value, SpokenLanguage language) => field.IsText ? Text(language, "Quoted", ("text", value)) : value;

    private static string Text(SpokenLanguage language, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(language, Folder, key).Fill(holes);
}

using PairingBot.Dialogs.Texts;
using PairingBot.Language;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>The fields of an activity by the words that people call them, to change or remove one without saying its new value.</summary>
internal static class Fields
{
    private const string Folder = "LogActivity";
    private static readonly LogField[] All =
    [
        new(SlotNames.Date, "LabelDate", Words("WordsDate"), null),
        new(SlotNames.Partners, "LabelPartners", Words("WordsPartners"), null),
        new(SlotNames.Topic, "LabelTopic", Words("WordsTopic"), null),
        new(SlotNames.Venue, "LabelVenue", Words("WordsVenue"), f => f.Venue = null),
        new(SlotNames.Participants, "LabelParticipants", Words("WordsParticipants"), f => f.Participants = null),
        new(SlotNames.ProblemRef, "LabelProblem", Words("WordsProblem"), f => (f.Problem, f.ProblemTitle) = (null, null)),
        new(SlotNames.Progress, "LabelOutcome", Words("WordsOutcome"), f => f.Outcome = null),
        new(SlotNames.Time, "LabelTime", Words("WordsTime"), f => (f.From, f.To) = (null, null)),
    ];

    private static readonly string[] Removal = Words("WordsRemove");
    private static readonly string[] Links = Words("WordsLink");
    private static readonly string[] Addition = Words("WordsAlso");

    /// <summary>The field that a text names; null when it names none.</summary>
    public static LogField? Find(string text) => Array.Find(All, f => Says(text, f.Words));

    /// <summary>The field that is asked for by a slot.</summary>
    public static LogField? Of(string slot) => Array.Find(All, f => f.Slot == slot);

    /// <summary>Takes the value that stands behind a text field's name, as in "venue: B305"; false when none does.</summary>
    public static bool SayValue(Recognition heard, LogField field)
    {
        if (field.Slot is not (SlotNames.Topic or SlotNames.Venue or SlotNames.Progress)) return false;
        if (Array.Find(field.Words, w => heard.Text.StartsWith(w, StringComparison.OrdinalIgnoreCase)) is not { } name) return false;
        var rest = heard.Text[name.Length..].TrimStart();
        if (Array.Find(Links, l => rest.StartsWith(l, StringComparison.OrdinalIgnoreCase)) is not { } link) return false;
        var value = rest[link.Length..].Trim();
        if (value.Length < 2) return false;
        heard.Slots[field.Slot] = new TextSlot(value, heard.Text.Length - value.Length, value.Length);
        return true;
    }

    /// <summary>True when the text asks to leave something out.</summary>
    public static bool Removes(string text) => Says(text, Removal);

    /// <summary>True when a value that was read from the text is only a part of such words: 空着 of 先空着.</summary>
    public static bool Removes(string text, string value) => Removes(value) || Array.Exists(Removal, w => w.Contains(value, StringComparison.OrdinalIgnoreCase) && text.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>True when the text adds to what is known.</summary>
    public static bool Adds(string text) => Says(text, Addition);

    private static bool Says(string text, string[] words) => Array.Exists(words, w => text.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static string[] Words(string key) =>
        [.. Enum.GetValues<SpokenLanguage>().SelectMany(l => TextCatalog.Embedded.Find(l, Folder, key).Fill().Split('|')).Distinct(StringComparer.Ordinal)];
}

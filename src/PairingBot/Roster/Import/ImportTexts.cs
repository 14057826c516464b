using System.Text;
using System.Text.Json;

namespace PairingBot.Roster.Import;

/// <summary>The sentences of the import in one language: key → template with named holes.</summary>
internal sealed class ImportTexts
{
    private readonly IReadOnlyDictionary<string, string> _templates;

    private ImportTexts(bool english)
    {
        English = english;
        using var stream = typeof(ImportTexts).Assembly.GetManifestResourceStream($"Roster/Import/texts.{(english ? "en" : "zh")}.json")!;
        _templates = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    public static ImportTexts Chinese { get; } = new(english: false);

    public static ImportTexts InEnglish { get; } = new(english: true);

    public bool English { get; }

    public IEnumerable<string> Keys => _templates.Keys;

    public string this[string key, params ReadOnlySpan<(string Hole, string Value)> holes]
    {
        get
        {
            var text = new StringBuilder(_templates[key]);
            foreach (var (hole, value) in holes) text.Replace("{" + hole + "}", value);
            return text.ToString();
        }
    }

    /// <summary>The error as a sentence, with where it is and what to do.</summary>
    public string Sentence(ImportError error)
    {
        var where = error switch
        {
            { Row: 0 } => "",
            { Column: < 0 } => this["at-row", ("row", Number(error.Row))],
            _ => this["at-cell", ("row", Number(error.Row)), ("column", CellText.Quote(error.Header)), ("cell", error.Letter + Number(error.Row))],
        };
        return where + this[error.Key, [.. Common(), .. error.Holes.Select(hole => (hole.Hole, CellText.Quote(hole.Value)))]];
    }

    private (string Hole, string Value)[] Common() =>
    [
        ("types", RosterWords.RowTypes.Titles(English)),
        ("kinds", RosterWords.Kinds.Titles(English)),
        ("roles", RosterWords.Roles.Titles(English)),
        ("channels", RosterWords.Channels.Titles(English)),
        ("columns", RosterWords.Columns.Titles(English)),
    ];

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

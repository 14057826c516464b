using System.Globalization;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Kinds, sources, periods and shares in the words of a language, and back from the words of the slots.</summary>
internal static class LedgerWords
{
    /// <summary>The folder of the texts.</summary>
    public const string Folder = "Ledgers";

    private static readonly string[] KindSlots = Text(SpokenLanguage.Chinese, "SlotKinds").Split('|');
    private static readonly string[] SourceSlots = Text(SpokenLanguage.Chinese, "SlotSources").Split('|');

    private static readonly string[] PrioritySlots = Text(SpokenLanguage.Chinese, "SlotPriorities").Split('|');

    /// <summary>A sentence of the folder.</summary>
    public static string Text(SpokenLanguage language, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(language, Folder, key).Fill(holes);

    /// <summary>The kind that a word of the slot names, or null.</summary>
    public static BranchKind? KindOf(string word) => Array.IndexOf(KindSlots, word) is var at and >= 0 ? (BranchKind)at : null;

    /// <summary>The word of the slot for a kind of branches.</summary>
    public static string WordOf(BranchKind kind) => KindSlots[(int)kind];

    /// <summary>The source that a word of the slot names, or null.</summary>
    public static ProblemSource? SourceOf(string word) => Array.IndexOf(SourceSlots, word) is var at and >= 0 ? (ProblemSource)at : null;

    /// <summary>The priority that a word of the slot names, or null.</summary>
    public static ProblemPriority? PriorityOf(string word) => Array.IndexOf(PrioritySlots, word) is var at and >= 0 ? (ProblemPriority)at : null;

    /// <summary>A priority.</summary>
    public static string Priority(SpokenLanguage language, ProblemPriority priority) => Text(language, "Priorities").Split('|')[(int)priority];

    /// <summary>A kind of pairing.</summary>
    public static string Pairing(SpokenLanguage language, BranchKind? kind) => Text(language, "Pairings").Split('|')[kind is { } known ? (int)known : ^1];

    /// <summary>A kind of branch.</summary>
    public static string Kind(SpokenLanguage language, BranchKind kind) => Text(language, "Kinds").Split('|')[(int)kind];

    /// <summary>A source; that nobody said, for null.</summary>
    public static string Source(SpokenLanguage language, ProblemSource? source) => Text(language, "Sources").Split('|')[source is { } known ? (int)known : ^1];

    /// <summary>A period with its weekdays; empty when there is none.</summary>
    public static string Period(SpokenLanguage language, DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) when first == last => Wording.Day(language, first),
        ({ Day: 1 } first, { } last) when last == first.AddMonths(1).AddDays(-1) => first.ToString(Text(language, "FormatMonth"), CultureInfo.InvariantCulture),
        ({ Day: 1, Month: 1 } first, { } last) when last == first.AddYears(1).AddDays(-1) => first.ToString(Text(language, "FormatYear"), CultureInfo.InvariantCulture),
        ({ } first, { } last) => Text(language, "FromTo", ("from", Wording.Day(language, first)), ("to", Wording.Day(language, last))),
        _ => "",
    };

    /// <summary>Which of the problems are meant; empty for all.</summary>
    public static string Facet(SpokenLanguage language, string? facet) => facet switch
    {
        Facets.Open => Text(language, "FacetOpen"),
        Facets.Overdue => Text(language, "FacetOverdue"),
        Facets.Due => Text(language, "FacetDue"),
        Facets.SignedOff => Text(language, "FacetSignedOff"),
        Facets.Pending or Facets.ForMe => Text(language, "FacetPending"),
        Facets.NoMeasure => Text(language, "FacetNoMeasure"),
        Facets.NoProgress => Text(language, "FacetNoProgress"),
        Facets.Progress => Text(language, "FacetProgress"),
        _ => "",
    };

    /// <summary>A share in per cent with one decimal; that there is none, for null.</summary>
    public static string Share(SpokenLanguage language, double? share) => share is { } some ? some.ToString("P1", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal) : Text(language, "NoShare");
}

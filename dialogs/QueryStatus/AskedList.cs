using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.QueryStatus;

/// <summary>Which list of problems a question asks for: its facet, period and source, which of the three lists, and what it is called.</summary>
internal static class AskedList
{
    private const string Folder = "QueryStatus";

    private static readonly (string Items, string Title, string[] Words)[] Lists =
    [
        (LedgerItems.ThreeLists, "AsThreeLists", SharedWords.Read("WordsThreeLists", Folder)),
        (LedgerItems.Responsibilities, "AsResponsibilities", SharedWords.Read("WordsResponsibilities", Folder)),
        (LedgerItems.Measures, "AsMeasures", SharedWords.Read("WordsMeasures", Folder)),
    ];

    /// <summary>The list, still of all branches and persons.</summary>
    public static ListShown Of(Turn turn, string key, string name)
    {
        var (facet, language, slots) = (FacetOf(turn), turn.Language, turn.Heard.Slots);
        var (from, to) = PeriodOf(slots) ?? (turn.FollowsUp?.From, turn.FollowsUp?.To);
        var source = slots.TryGet<ChoiceSlot>(SlotNames.Source, out var said) ? LedgerWords.SourceOf(said.Values[0]) : turn.FollowsUp?.Source;
        var what = WhatOf(facet, from, to, language);
        var narrowed = QuestionNarrowing.Narrow(turn.FollowsUp ?? new LedgerQuestion(Folder), QuestionNarrowing.Of(turn.Heard));
        if (turn.TitleWords is { } words) narrowed = narrowed with { About = words };
        foreach (var part in Narrowed(narrowed, language)) what = Text(language, "FromSource", ("source", part), ("what", what));
        if (source is { } known) what = Text(language, "FromSource", ("source", LedgerWords.Source(language, known)), ("what", what));
        var list = Array.Find(Lists, l => SharedWords.AreIn(turn.Heard.Text, l.Words) && facet != ListFacet.NoMeasure);
        if (list.Title is null) list = Array.Find(Lists, l => l.Items == turn.FollowsUp?.Items); // 那教务处的呢, after a list of measures
        var title = Text(language, key, ("name", name), ("what", what));
        return new ListShown(list.Title is null ? title : Text(language, list.Title, ("title", title)), 0)
        {
            Facet = facet,
            From = from,
            To = to,
            Source = source,
            Items = list.Items ?? LedgerItems.Problems,
            About = narrowed.About,
            HasNoResponsible = narrowed.HasNoResponsible,
            HasNoDue = narrowed.HasNoDue,
            IsProposed = narrowed.IsProposed,
            Unread = narrowed.Unread,
        };
    }

    /// <summary>Which problems are meant; all that were added in a period, when only that is said.</summary>
    public static ListFacet FacetOf(Turn turn) =>
        ListFacets.In(WithoutTitle(turn)) ?? ListFacets.Of(turn.FollowsUp) ?? (PeriodOf(turn.Heard.Slots) is null ? ListFacet.Open : ListFacet.Any);

    /// <summary>关于待审批流程的难题: words of a title say nothing of a state.</summary>
    private static string WithoutTitle(Turn turn) =>
        (turn.TitleWords ?? QuestionNarrowing.Of(turn.Heard).About) is { } about ? turn.Heard.Text.Replace(about, "", StringComparison.Ordinal) : turn.Heard.Text;

    private static IEnumerable<string> Narrowed(LedgerQuestion question, SpokenLanguage language)
    {
        if (question.About is { } about) yield return LedgerWords.Text(language, "About", ("words", about));
        if (question.HasNoResponsible) yield return LedgerWords.Text(language, "NobodyAnswers");
        if (question.HasNoDue) yield return LedgerWords.Text(language, "NoDueDate");
    }

    private static string WhatOf(ListFacet facet, DateOnly? from, DateOnly? to, SpokenLanguage language)
    {
        var what = ListFacets.Name(facet, language);
        return LedgerWords.Period(language, from, to) is not { Length: > 0 } period ? what : Text(language, facet switch
        {
            ListFacet.SignedOff => "SignedOffIn",
            ListFacet.Progress => "ProgressIn",
            ListFacet.Any => "AddedAny",
            _ => "Added",
        }, ("period", period), ("what", what));
    }

    private static (DateOnly? From, DateOnly? To)? PeriodOf(SlotValues slots) => slots.TryGet<RangeSlot>(SlotNames.DateRange, out var range) ? (range.First, range.Last)
        : slots.TryGet<DateSlot>(SlotNames.DateRange, out var day) ? (day.Value, day.Value)
        : null;

    private static string Text(SpokenLanguage language, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(language, Folder, key).Fill(holes);
}

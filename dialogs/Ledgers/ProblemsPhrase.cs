using PairingBot.Dialogs.Texts;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>What a question's problems are called in a title: 李明负责、2026年11月提出、未销号的重点难题.</summary>
internal static class ProblemsPhrase
{
    /// <summary>Whose, which and what, in one phrase.</summary>
    public static string Of(LedgerQuestion question, LedgerTitles titles, SpokenLanguage language)
    {
        var what = LedgerWords.Text(language, "ProblemsNouns").Split('|')[question.Priority is { } priority ? (int)priority : ^1];
        return LedgerWords.Text(language, "ProblemsPhrase", ("which", Which(question, titles, language)), ("what", what));
    }

    /// <summary>A branch stands right before what narrows it; a person is one thing that does.</summary>
    private static string Which(LedgerQuestion question, LedgerTitles titles, SpokenLanguage language)
    {
        var person = question.Responsible is { } name ? LedgerWords.Text(language, question.Branches is [] ? "PhrasePerson" : "PhrasePersonThere", ("name", name)) : question.IsMine ? LedgerWords.Text(language, "PhraseMine") : "";
        var source = question.Source is { } from ? LedgerWords.Text(language, "PhraseSource", ("source", LedgerWords.Source(language, from))) : "";
        var rest = titles.Narrowed(question with { From = null, To = null, Priority = null, Source = null }, language);
        string[] parts = [.. new[] { person, Within(question, language), source }.Concat(rest).Append(FacetOf(question, language)).Where(part => part.Length > 0)];
        var which = string.Join(LedgerWords.Text(language, "PhraseJoint"), parts);
        if (question.Branches is [] && (person.Length > 0 || question.IsProposed)) return which;
        var whose = titles.Whose(question with { Responsible = null }, language);
        if (question.Branches is [] || question.Scope == Scopes.Liaison) whose = char.ToLowerInvariant(whose[0]) + whose[1..]; // no name: All branches
        return parts is [] ? LedgerWords.Text(language, "PhraseBranch", ("whose", whose)) : LedgerWords.Text(language, "PhraseBranchAnd", ("whose", whose), ("which", which));
    }

    /// <summary>The period, with what happened in it.</summary>
    private static string Within(LedgerQuestion question, SpokenLanguage language)
    {
        if (question.Compares) return LedgerWords.Text(language, "PhraseCompared");
        if (question.From is null && question.To is null) return "";
        return LedgerWords.Text(language, KeyOf(question.Facet), ("period", LedgerWords.Period(language, question.From, question.To)));
    }

    /// <summary>Which of them, unless the days overdue or the period say so already.</summary>
    private static string FacetOf(LedgerQuestion question, SpokenLanguage language) =>
        question.IsLate || ((question.From is not null || question.To is not null) && KeyOf(question.Facet) != "PhraseAdded") ? "" : LedgerWords.Facet(language, question.Facet);

    private static string KeyOf(string? facet) => facet switch
    {
        Facets.SignedOff => "PhraseSignedOff",
        Facets.Progress => "PhraseProgress",
        _ => "PhraseAdded",
    };
}

using PairingBot.Language;
using PairingBot.Language.Intents;
using PairingBot.Language.Queries;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Narrows a question by what its sentence says besides the slots.</summary>
internal static class QuestionNarrowing
{
    /// <summary>What a sentence narrows by; a date that was read from the days overdue goes out of its slots.</summary>
    public static Narrowing Of(Recognition heard)
    {
        var said = Narrowing.Of(heard.Text);
        if (said.IsEmpty) return said;
        if (said.LateSpan is var (start, length) && heard.Slots[SlotNames.DateRange] is { } range && range.Start < start + length && start < range.Start + range.Length) heard.Slots[SlotNames.DateRange] = null;
        var names = heard.Slots.Select(s => s.Value).OfType<BranchesSlot>().SelectMany(b => b.Mentions).Select(m => m.Text).ToList();
        return said with
        {
            About = said.About is { } about && !names.Exists(n => n.Contains(about, StringComparison.Ordinal) || about.Contains(n, StringComparison.Ordinal)) ? about : null,
            Unread = [.. said.Unread.Where(u => !heard.Slots.Any(s => s.Value.Length > 0 && s.Value.Start < u.Start + u.Words.Length && u.Start < s.Value.Start + s.Value.Length))],
        };
    }

    /// <summary>The question with it; what was asked before stays where nothing else is said.</summary>
    public static LedgerQuestion Narrow(LedgerQuestion question, Narrowing by) => by.IsEmpty ? question : question with
    {
        LeastLate = by.LateSpan is null ? question.LeastLate : by.LeastLate,
        MostLate = by.LateSpan is null ? question.MostLate : by.MostLate,
        LeastPeople = by.LeastPeople ?? question.LeastPeople,
        MostPeople = by.MostPeople ?? question.MostPeople,
        About = by.About ?? question.About,
        HasNoResponsible = by.HasNoResponsible || question.HasNoResponsible,
        HasNoDue = by.HasNoDue || question.HasNoDue,
        IsProposed = by.IsProposedByMe || (question.IsProposed && by.JoinedByMe is null),
        Unread = [.. by.Unread.Select(u => u.Words), .. by.JoinedByMe is { } joined && !IsOfProblems(question) ? [joined] : Array.Empty<string>()],
    };

    /// <summary>True for a question about problems.</summary>
    public static bool IsOfProblems(LedgerQuestion question) =>
        question.Intent is IntentNames.QueryOverdue or IntentNames.QueryStatus || question.Items is LedgerItems.Problems or LedgerItems.Measures or LedgerItems.Responsibilities or LedgerItems.ThreeLists;
}

using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Language;

namespace PairingBot.Dialogs.RequestClose;

/// <summary>Finds in a request for the sign-off what it says of how the problem was solved.</summary>
internal static class SolvedHow
{
    private const string Folder = "RequestClose";
    private const int Shortest = 4;
    private static readonly string[] Requests = SharedWords.Read("WordsRequest", Folder);
    private static readonly string[] Leads = [.. SharedWords.Read("WordsLead", Folder).OrderByDescending(w => w.Length)];
    private static readonly string[] Empty = [.. SharedWords.Read("WordsSaysNothing", Folder).OrderByDescending(w => w.Length)];
    private static readonly char[] Ends = [',', ';', '.', ':', '!', '\n', '\uFF0C', '\uFF1B', '\u3002', '\uFF1A', '\uFF01'];

    /// <summary>The clauses that are not the request itself; null when they say nothing of it.</summary>
    public static string? In(Recognition heard)
    {
        if (!SharedWords.AreIn(heard.Text, Requests)) return null;
        var text = heard.Text;
        if (heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs))
        {
            if (refs.Items is not [var only]) return null;
            if (only is not ItemRef.Titled && refs.Length > 0 && refs.Start + refs.Length <= text.Length) text = text.Remove(refs.Start, refs.Length);
        }

        var said = text.Split(Ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(WithoutLead).Where(c => !SharedWords.AreIn(c, Requests) && Weight(c) >= Shortest).ToList();
        return said is [] ? null : string.Join(heard.Text.Any(c => c is >= '\u4E00' and <= '\u9FFF') ? "\uFF0C" : ", ", said);
    }

    private static string WithoutLead(string clause) => Array.Find(Leads, l => clause.StartsWith(l, StringComparison.OrdinalIgnoreCase)) is { } lead ? clause[lead.Length..].TrimStart(' ', ':', '\uFF1A') : clause;

    /// <summary>How many letters are left besides words that say only that it is done.</summary>
    private static int Weight(string clause) => Empty.Aggregate(clause, (c, word) => c.Replace(word, "", StringComparison.OrdinalIgnoreCase)).Count(char.IsLetterOrDigit);
}

using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Language;

namespace PairingBot.Dialogs.RequestClose;

/// <summary>Finds in a request for the sign-off what it says of how the problem was solved.</summary>
internal static class SolvedHow
{
    private const string Folder = "RequestClose";
    private const int Shortest = 4;
    private const int ShortestDone = 2;
    private static readonly string[] Requests = SharedWords.Read("WordsRequest", Folder);
    private static readonly string[] Leads = [.. SharedWords.Read("WordsLead", Folder).OrderByDescending(w => w.Length)];
    private static readonly string[] Empty = [.. SharedWords.Read("WordsSaysNothing", Folder).OrderByDescending(w => w.Length)];
    private static readonly string[] Already = SharedWords.Read("WordsAlready", Folder);
    private static readonly string[] Done = SharedWords.Read("WordsDone", Folder);
    private static readonly char[] Ends = [',', ';', '.', ':', '!', '\n', '\uFF0C', '\uFF1B', '\u3002', '\uFF1A', '\uFF01'];

    /// <summary>The clauses that are not the request itself; null when they say nothing of it.</summary>
    public static string? In(Recognition heard)
    {
        var (from, whole) = heard.Part is var (start, length) ? (start, heard.Text.Substring(start, length)) : (0, heard.Text);
        if (!SharedWords.AreIn(whole, Requests)) return null;
        var text = whole;
        if (heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs))
        {
            if (refs.Items is not [var only]) return null;
            if (only is not ItemRef.Titled && refs.Length > 0 && refs.Start >= from && refs.Start - from + refs.Length <= text.Length) text = text.Remove(refs.Start - from, refs.Length);
        }

        if ((Introduced(text) ?? BehindRequest(text)) is { } introduced) return introduced;
        var said = text.Split(Ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(WithoutLead).Where(c => !SharedWords.AreIn(c, Requests) && IsSaid(c)).ToList();
        return said is [] ? null : string.Join(heard.Text.Any(c => c is >= '\u4E00' and <= '\u9FFF') ? "\uFF0C" : ", ", said);
    }

    /// <summary>结果：好了: what is called the result is the result, however short.</summary>
    private static string? Introduced(string text)
    {
        foreach (var lead in Leads)
        {
            var at = text.IndexOf(lead, StringComparison.OrdinalIgnoreCase);
            var end = at + lead.Length;
            if (at >= 0 && end < text.Length && text[end] is ':' or '\uFF1A' && text[(end + 1)..].Trim(Ends).Trim() is { Length: > 0 } words && !SharedWords.AreIn(words, Requests)) return words;
        }

        return null;
    }

    /// <summary>申请销号：换系统: what stands behind the request and its colon is why.</summary>
    private static string? BehindRequest(string text)
    {
        var colon = text.IndexOfAny([':', '\uFF1A']);
        return colon > 0 && SharedWords.AreIn(text[..colon], Requests) && text[(colon + 1)..].Trim(Ends).Trim() is { Length: > 0 } words && !SharedWords.AreIn(words, Requests) && Weight(words) > 0 ? words : null;
    }

    /// <summary>修好了 says it in three characters, when it ends as what is done.</summary>
    private static bool IsSaid(string clause) => Weight(clause) is var weight && (weight >= Shortest || (weight > 0 && clause.Count(char.IsLetterOrDigit) > ShortestDone && (SharedWords.AreIn(clause, Already) || Array.Exists(Done, d => clause.EndsWith(d, StringComparison.Ordinal)))));

    private static string WithoutLead(string clause) => Array.Find(Leads, l => clause.StartsWith(l, StringComparison.OrdinalIgnoreCase)) is { } lead ? clause[lead.Length..].TrimStart(' ', ':', '\uFF1A') : clause;

    /// <summary>How many letters are left besides words that say only that it is done.</summary>
    private static int Weight(string clause) => Empty.Aggregate(clause, (c, word) => c.Replace(word, "", StringComparison.OrdinalIgnoreCase)).Count(char.IsLetterOrDigit);
}

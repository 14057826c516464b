using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Language;

namespace PairingBot.Dialogs.SetDueDate;

/// <summary>Finds why a due date is moved where no 因为 says so: 难题2延到12月底，供应商没货.</summary>
internal static class WhyMoved
{
    private const int Shortest = 4;
    private static readonly string[] Other = SharedWords.Read("WordsNoReason", "SetDueDate");
    private static readonly string[] Faults = SharedWords.Read("WordsFault", "SetDueDate");
    private static readonly char[] Ends = [',', ';', ':', '.', '!', '\uFF0C', '\uFF1B', '\uFF1A', '\u3002', '\uFF01'];

    /// <summary>What stands behind the problem and the day, in clauses of its own; null when that is nothing, or something else.</summary>
    public static string? In(Recognition heard)
    {
        if (heard is not { Also: [], Part: null } || heard.Slots[SlotNames.Due] is not { Length: > 0 } due || heard.Slots[SlotNames.ProblemRef] is not { Length: > 0 } problem) return null;
        var last = heard.Slots.Max(s => s.Value.Start + s.Value.Length);
        if (!heard.Text[Math.Min(last, heard.Text.Length)..].Any(char.IsLetterOrDigit) && Before(heard.Text, Math.Min(due.Start, problem.Start)) is { } before) return before;
        if (last != Math.Max(due.Start + due.Length, problem.Start + problem.Length) || heard.Text.IndexOfAny(Ends, Math.Min(last, heard.Text.Length)) is not (>= 0 and var comma)) return null;
        var words = heard.Text[(comma + 1)..].Trim().Trim(Ends).Trim();
        return words.Count(char.IsLetterOrDigit) >= Shortest && !SharedWords.AreIn(words, Other) ? words : null;
    }

    /// <summary>供应商停产，难题12延到…: a clause of its own before the request, when it tells of something that failed.</summary>
    private static string? Before(string text, int start)
    {
        var comma = text.LastIndexOfAny(Ends, Math.Max(0, start - 1));
        if (comma <= 0) return null;
        var words = text[..comma].Trim().Trim(Ends).Trim();
        return words.Count(char.IsLetterOrDigit) >= Shortest && SharedWords.AreIn(words, Faults) && !SharedWords.AreIn(words, Other) ? words : null;
    }
}

namespace PairingBot.Language.Text;

/// <summary>What stands in brackets or quotation marks is not cut at a comma: 报销慢（材料多，要跑三趟）.</summary>
internal static class OpenMarks
{
    private const int Longest = 300;
    private const string Openers = "(（[【《“「『\"";
    private const string Closers = ")）]】》”」』\"";
    private const string Stops = ",。;!";

    /// <summary>The words, and if they end within brackets or quotation marks, on to the end of the clause in which those are closed.</summary>
    public static Mark Close(string left, Mark words)
    {
        var open = new Stack<char>();
        var at = words.Start;
        for (; at < left.Length && at - words.Start < Longest && left[at] != Sheet.Cover; at++)
        {
            if (open.Count == 0 && (at == words.End || (at > words.End && Stops.Contains(left[at], StringComparison.Ordinal)))) break;
            if (open.TryPeek(out var awaited) && left[at] == awaited) open.Pop();
            else if (Openers.IndexOf(left[at], StringComparison.Ordinal) is var which and >= 0) open.Push(Closers[which]);
        }

        return open.Count == 0 ? words with { End = Math.Max(at, words.End) } : words;
    }
}

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
        var at = words.Start;
        while (at < left.Length && left[at] != Sheet.Cover && at != words.End && !(at > words.End && Stops.Contains(left[at], StringComparison.Ordinal)))
        {
            if (Behind(left, at) is not { } end) return words;
            at = Math.Max(end, at + 1);
        }

        return words with { End = Math.Max(at, words.End) };
    }

    /// <summary>The place behind what is opened at a place and closed again, with all that is opened in it; the place itself where nothing is opened, and null where it is not closed.</summary>
    public static int? Behind(string left, int at)
    {
        var open = new Stack<char>();
        for (var i = at; i < left.Length && i - at < Longest && left[i] != Sheet.Cover; i++)
        {
            if (open.TryPeek(out var awaited) && left[i] == awaited) open.Pop();
            else if (Openers.IndexOf(left[i], StringComparison.Ordinal) is var which and >= 0) open.Push(Closers[which]);
            if (open.Count == 0) return i == at ? at : i + 1;
        }

        return null;
    }
}

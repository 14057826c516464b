namespace PairingBot.Language.Text;

/// <summary>名称——…；来源——…: a form whose dashes stand for colons.</summary>
internal static class Dashes
{
    private const int Longest = 2000;
    private const int LongestField = 6;

    /// <summary>Writes colons over the dashes behind short words that begin a clause, when there are several.</summary>
    public static void Mend(Span<char> key)
    {
        if (key.Length > Longest || ((ReadOnlySpan<char>)key).IndexOf("--") < 0) return;
        List<int> fields = [];
        for (var i = 2; i + 2 < key.Length; i++)
            if (key[i] is '-' && key[i + 1] is '-' && key[i + 2] is not '-' && IsField(key[..i])) fields.Add(i);
        if (fields.Count < 2) return;
        foreach (var at in fields) (key[at], key[at + 1]) = (':', ' ');
    }

    private static bool IsField(ReadOnlySpan<char> before)
    {
        var start = before.LastIndexOfAny(",;。: ") + 1;
        return before.Length - start is >= 2 and <= LongestField && !before[start..].ContainsAnyExceptInRange('\u4E00', '\u9FFF');
    }
}

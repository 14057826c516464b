namespace PairingBot.Language.Text;

/// <summary>Emoji and their like: between words they only part them; alone they say yes (👌) or no (❌).</summary>
internal static class Pictures
{
    /// <summary>Writes spaces over the pictures of a text that has words besides.</summary>
    public static void Cover(Span<char> key)
    {
        var hasWords = false;
        foreach (var c in key) hasWords |= char.IsLetterOrDigit(c);
        if (!hasWords) return;
        foreach (ref var c in key)
            if (char.IsSurrogate(c) || c is >= '\u2300' and <= '\u23FF' or >= '\u2600' and <= '\u27BF' or >= '\u2B00' and <= '\u2BFF') c = ' ';
    }

    /// <summary>True for pictures that say yes, false for those that say no, null for all others.</summary>
    public static bool? Answer(string key)
    {
        bool? answer = null;
        foreach (var picture in key.EnumerateRunes())
        {
            bool? said = picture.Value switch
            {
                0x1F44C or 0x1F44D or 0x2705 or 0x2714 or 0x2713 or 0x1F197 or 0x1F646 or 0x1F4AF => true,
                0x274C or 0x274E or 0x1F44E or 0x1F645 or 0x1F6AB or 0x2716 => false,
                _ => null,
            };
            var isTone = picture.Value is ' ' or (>= 0x1F3FB and <= 0x1F3FF);
            if (!isTone && (said is null || (answer is not null && answer != said))) return null;
            answer = said ?? answer;
        }

        return answer;
    }
}

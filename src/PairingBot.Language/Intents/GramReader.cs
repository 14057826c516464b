using System.Buffers;

namespace PairingBot.Language.Intents;

/// <summary>The words and characters of a skeleton, each as a number that depends on nothing but itself.</summary>
internal static class GramReader
{
    private const ulong IsWord = 1UL << 63;
    private const char Hole = 'H';
    private static readonly SearchValues<char> Between = SearchValues.Create(" ,。.!;\"“”");

    /// <summary>Chinese characters alone, in pairs and in threes, English words and pairs of them; nothing across a hole.</summary>
    /// <param name="text">The skeleton.</param>
    /// <param name="grams">Receives them, as they come: repetitions too.</param>
    public static void Read(string text, List<Gram> grams)
    {
        ulong second = 0, first = '^', previousWord = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '$';
            if (c is >= 'a' and <= 'z')
            {
                var end = i;
                while (end < text.Length && text[end] is >= 'a' and <= 'z' or '\'') end++;
                previousWord = Word(text.AsSpan(i, end - i), previousWord, i, grams);
                (second, first, i) = (0, ' ', end - 1);
                continue;
            }

            if (Between.Contains(c)) continue;
            if (c != Hole) Characters(second, first, c, i, grams);
            (second, first) = c == Hole ? (0UL, 0UL) : (first, (ulong)c);
        }
    }

    private static void Characters(ulong second, ulong first, char c, int at, List<Gram> grams)
    {
        if (c != '$') grams.Add(new Gram(c, at, 1));
        if (first == 0) return;
        grams.Add(new Gram((first << 16) | c, at - 1, 2));
        if (second != 0) grams.Add(new Gram((second << 32) | (first << 16) | c, at - 2, 3));
    }

    private static ulong Word(ReadOnlySpan<char> letters, ulong previous, int at, List<Gram> grams)
    {
        var word = Hash.Of(letters) | IsWord;
        grams.Add(new Gram(word, at, letters.Length));
        if (previous != 0) grams.Add(new Gram(((previous * 31) ^ word) | IsWord, at, letters.Length));
        return word;
    }
}

/// <summary>A word or a few characters, and where about they stand in the skeleton.</summary>
internal readonly record struct Gram(ulong Key, int Start, int Length)
{
    /// <summary>The letters, for an explanation; empty for what is not in the text, such as its outline.</summary>
    public string Of(string text)
    {
        var (start, end) = (Math.Clamp(Start, 0, text.Length), Math.Clamp(Start + Length, 0, text.Length));
        return start < end ? text[start..end] : "";
    }
}

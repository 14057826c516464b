namespace PairingBot.Language.Text;

/// <summary>A message prepared for reading: as it is shown, and letter for letter as the grammars see it.</summary>
internal sealed class Utterance
{
    private Utterance(string text, string key) => (Text, Key) = (text, key);

    /// <summary>Full-width letters and digits folded, control characters removed; lines stay, for the text of a notice; Chinese punctuation stays, since spans of it are kept.</summary>
    public string Text { get; }

    /// <summary>As long as <see cref="Text"/>, on one line: lower case, simplified characters, ASCII punctuation, the commonest slips mended.</summary>
    public string Key { get; }

    public static Utterance Of(string text)
    {
        var shown = new char[text.Length];
        var key = new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Shown(text, i);
            if (c == '\0') continue;
            shown[length] = c;
            key[length++] = KeyOf(c);
        }

        Pictures.Cover(key.AsSpan(0, length));
        Markup.Cover(key.AsSpan(0, length));
        Dashes.Mend(key.AsSpan(0, length));
        Slips.Mend(key.AsSpan(0, length));
        return new Utterance(new string(shown, 0, length), new string(key, 0, length));
    }

    public static string KeyOf(string text) => Of(text).Key;

    /// <summary>The same text with everything outside these stretches covered; spans stay where they are.</summary>
    public Utterance Only(params ReadOnlySpan<Mark> marks)
    {
        var key = new char[Key.Length];
        Array.Fill(key, Sheet.Cover);
        foreach (var mark in marks) Key.CopyTo(mark.Start, key, mark.Start, mark.Length);
        return new Utterance(Text, new string(key));
    }

    /// <summary>From the first letter that is not covered to the last.</summary>
    public (int Start, int Length) Extent
    {
        get
        {
            var start = Key.AsSpan().IndexOfAnyExcept(Sheet.Cover);
            return start < 0 ? (0, 0) : (start, Key.AsSpan().LastIndexOfAnyExcept(Sheet.Cover) - start + 1);
        }
    }

    /// <summary>The same text, read as if these letters stood in a stretch as long as they are.</summary>
    public Utterance As(Mark mark, string letters) => new(Text, string.Concat(Key.AsSpan(0, mark.Start), letters, Key.AsSpan(mark.End)));

    /// <summary>The same text with these stretches covered.</summary>
    public Utterance Without(IEnumerable<Mark> marks)
    {
        var key = Key.ToCharArray();
        foreach (var mark in marks) Array.Fill(key, Sheet.Cover, mark.Start, mark.Length);
        return new Utterance(Text, new string(key));
    }

    private static char Shown(string text, int i)
    {
        var c = text[i];
        if (c == '\n' || (c == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'))) return '\n';
        if (c is '\t' or '\u3000' or '\u00A0') return ' ';
        if (char.IsControl(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F') or '\u20E3') return '\0';
        if (char.IsSurrogate(c)) return IsPaired(text, i) ? c : '\uFFFD';
        return c is >= '\uFF01' and <= '\uFF5E' && !"，：；！？（）".Contains(c, StringComparison.Ordinal) ? (char)(c - 0xFEE0) : c;
    }

    private static bool IsPaired(string text, int i) =>
        char.IsHighSurrogate(text[i])
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : i > 0 && char.IsHighSurrogate(text[i - 1]);

    private static char KeyOf(char c) => c switch
    {
        '\n' => ' ',
        '，' => ',',
        '：' or '∶' => ':',
        '；' => ';',
        '|' or '丨' or '│' => ',',
        '！' => '!',
        '？' => '?',
        '（' => '(',
        '）' => ')',
        '～' or '〜' or '∼' or '–' or '—' or '−' => '-',
        '〇' => '零',
        _ => TraditionalCharacters.Simplify(char.ToLowerInvariant(c)),
    };
}

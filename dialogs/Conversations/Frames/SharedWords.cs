using PairingBot.Dialogs.Texts;
using PairingBot.Language.Intents;
using PairingBot.Language.Numbers;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>Words that steer a conversation besides yes, no and cancel, in every language.</summary>
internal static class SharedWords
{
    private static readonly string[] Removal = Read("WordsRemove");
    private static readonly string[] Exclusion = Read("WordsExcept");
    private static readonly string[] NotNow = Read("WordsNotNow");
    private static readonly string[] AsItIs = Read("WordsAsItIs");
    private static readonly string[] Instead = Read("WordsInstead");
    private static readonly string[] Everything = Read("WordsAll");
    private static readonly string[] Tails = [.. Read("WordsThatOne").OrderByDescending(w => w.Length)];
    private static readonly string[] Heads = [.. Read("WordsItIs").OrderByDescending(w => w.Length)];
    private static readonly char[] Ends = [.. Read("WordsBehindNumber").SelectMany(w => w)];
    private static readonly string[][] Ordinals = [Read("WordsFirst"), Read("WordsSecond"), Read("WordsThird"), Read("WordsFourth")];

    /// <summary>The words of a key, parted by bars in its texts.</summary>
    public static string[] Read(string key, string folder = Field.Folder) =>
        [.. Enum.GetValues<SpokenLanguage>().SelectMany(l => TextCatalog.Embedded.Find(l, folder, key).Fill().Split('|')).Distinct(StringComparer.Ordinal)];

    /// <summary>True when a text has one of the words.</summary>
    public static bool AreIn(string text, string[] words) => Array.Exists(words, w => text.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>The number right behind one of the words: 通知3, 活动十二, notice #3; null when there is none.</summary>
    public static int? NumberBehind(string text, string[] words) => Numbered(text, words)?.Number;

    /// <summary>The same, with where the word and its number stand.</summary>
    public static (int Number, int Start, int Length)? Numbered(string text, string[] words)
    {
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                var rest = text.AsSpan(at + word.Length).TrimStart(" #\uFF03");
                var length = NumeralAt(rest);
                if (length > 0 && Numeral.Read(rest[..length]) is { } number) return (number, at, text.Length - rest.Length + length - at);
            }
        }

        return null;
    }

    /// <summary>How long the number at the beginning is. In characters it has to stand alone: \u6D3B\u52A8\u4E00\u5E76\u64A4\u9500 has none.</summary>
    private static int NumeralAt(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits != 0) return digits < 0 ? text.Length : digits;
        var length = 0;
        while (length < text.Length && Numeral.IsChinese(text[length])) length++;
        return length == text.Length || !char.IsLetter(text[length]) || Ends.Contains(text[length]) ? length : 0;
    }

    /// <summary>True when a text begins with one of the words.</summary>
    public static bool BeginsWith(string text, string[] words) => Array.Exists(words, w => text.TrimStart().StartsWith(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>True when the text asks to leave something out.</summary>
    public static bool Remove(string text) => AreIn(text, Removal);

    /// <summary>True when the text takes one of several out.</summary>
    public static bool Except(string text) => AreIn(text, Exclusion);

    /// <summary>True for a no that puts it off: it ends the conversation, where a bare no asks what to change.</summary>
    public static bool PutOff(string text) => BeginsWith(text, NotNow);

    /// <summary>True for a no to any change: what is shown stays as it is.</summary>
    public static bool KeepAsItIs(string text) => BeginsWith(text, AsItIs);

    /// <summary>True when something else is wanted instead of what is open.</summary>
    public static bool Replace(string text) => BeginsWith(text, Instead);

    /// <summary>Which of the names a text chooses, by position, by a part that only one has, or all of them; empty when it is not clear.</summary>
    public static IReadOnlyList<int> Choose(string text, IReadOnlyList<string> names)
    {
        var words = text.Trim(' ', '.', '!', '"', '\u3002', '\uFF01', '\u201C', '\u201D');
        if (Array.Find(Heads, h => words.Length > h.Length && words.StartsWith(h, StringComparison.OrdinalIgnoreCase)) is { } head) words = words[head.Length..].TrimStart();
        // 设计系教工那个支部: what says that it is one of them goes word by word, until one name bears the rest.
        for (var i = 0; i < 4 && words.Length > 0; i++)
        {
            if (Chosen(words, names) is { Length: > 0 } chosen) return chosen;
            if (Array.Find(Tails, t => words.Length > t.Length && words.EndsWith(t, StringComparison.OrdinalIgnoreCase)) is not { } tail) break;
            words = words[..^tail.Length];
        }

        // 设计系那个，老周他们: a clause that chooses, and one that only explains.
        return text.IndexOfAny([',', '\uFF0C', '\u3002']) is > 0 and var comma && comma < text.Length - 1 ? Choose(text[..comma], names) : [];
    }

    private static int[] Chosen(string words, IReadOnlyList<string> names)
    {
        var position = Array.FindIndex(Ordinals, o => o.Contains(words, StringComparer.OrdinalIgnoreCase));
        if (position < 0) position = (ItemPlaces.Alone(words) ?? 0) - 1;
        if (position >= 0 && position < names.Count) return [position];
        if (AreIn(words, Everything)) return [.. Enumerable.Range(0, names.Count)];
        int[] bearing = [.. Enumerable.Range(0, names.Count).Where(i => names[i].Contains(words, StringComparison.OrdinalIgnoreCase))];
        return bearing is [_] ? bearing : [];
    }
}

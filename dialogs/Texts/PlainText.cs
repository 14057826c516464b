using System.Buffers;
using System.Text;

namespace PairingBot.Dialogs.Texts;

/// <summary>What people wrote, made fit to be read and to be repeated.</summary>
internal static class PlainText
{
    private const char Replacement = ' ';
    private static readonly SearchValues<char> Risky = SearchValues.Create("<>\r\n\t]");
    private static readonly SearchValues<char> Marks = SearchValues.Create("*`_~&\\#+-={");

    /// <summary>Without NUL, control and direction marks and halves of surrogate pairs; trimmed.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            var good = length == 2 || !IsUnwanted(text[i]);
            if (!good && clean is null) clean = new StringBuilder(text, 0, i, text.Length);
            if (good) clean?.Append(text, i, length);
            else clean!.Append(Replacement);
            i += length - 1;
        }

        return (clean?.ToString() ?? text).Trim();
    }

    /// <summary>
    /// The value as it may stand inside a sentence or a card: on one line, and neither a mention (<c>&lt;at&gt;</c>, <c>&lt;@id&gt;</c>),
    /// nor a markdown link or image. What is stored stays as it was written.
    /// </summary>
    public static string Quote(string? value)
    {
        if (string.IsNullOrEmpty(value)) return "";
        if (value.AsSpan().IndexOfAny(Risky) < 0) return value;
        return value.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ')
            .Replace('<', '\uFF1C').Replace('>', '\uFF1E')
            .Replace("](", "]\u200B(", StringComparison.Ordinal).Replace("][", "]\u200B[", StringComparison.Ordinal);
    }

    /// <summary>The same with the lines in which it was written.</summary>
    public static string QuoteLines(string value) => string.Join('\n', value.Split('\n').Select(Quote));

    /// <summary>The same in a card, whose markdown begins a line after an empty one.</summary>
    public static string QuoteLinesInCard(string value) => string.Join("\n\n", value.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(QuoteInCard));

    /// <summary>
    /// The value as it may stand in an Adaptive Card, which reads markdown, character references and <c>{{DATE(…)}}</c> in it: all that shows as it was written.
    /// https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features
    /// </summary>
    public static string QuoteInCard(string? value)
    {
        var quoted = Quote(value);
        if (quoted.AsSpan().IndexOfAny(Marks) < 0 && !char.IsAsciiDigit(quoted.FirstOrDefault())) return quoted;
        var shown = new StringBuilder(quoted.Length + 8);
        var number = quoted.AsSpan().IndexOfAnyExceptInRange('0', '9');
        for (var i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] == '{' && i > 0 && quoted[i - 1] == '{') shown.Append('\u200B');
            else if (IsMark(quoted, i, number)) shown.Append('\\');
            shown.Append(quoted[i]);
        }

        return shown.ToString();
    }

    /// <summary>No more than so many characters, and no half of a pair at the end.</summary>
    public static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    /// <summary>True where a character would be taken for markdown; <paramref name="number"/> is where a number at the beginning ends.</summary>
    private static bool IsMark(string text, int at, int number) => text[at] switch
    {
        '*' or '`' => true,
        '_' => at == 0 || at == text.Length - 1 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]),
        '~' => (at > 0 && text[at - 1] == '~') || (at + 1 < text.Length && text[at + 1] == '~'),
        '&' => at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '#'),
        '\\' => at == text.Length - 1 || char.IsAscii(text[at + 1]),
        '#' or '+' or '-' or '=' => at == 0,
        '.' or ')' => at > 0 && at == number,
        _ => false,
    };

    private static bool IsUnwanted(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\t'))
        || char.IsSurrogate(c)
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF';
}

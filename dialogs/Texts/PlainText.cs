using System.Buffers;
using System.Text;

namespace PairingBot.Dialogs.Texts;

/// <summary>What people wrote, made fit to be read and to be repeated.</summary>
internal static class PlainText
{
    private const char Replacement = ' ';
    private static readonly SearchValues<char> Risky = SearchValues.Create("<>\r\n\t]");

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

    private static bool IsUnwanted(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\t'))
        || char.IsSurrogate(c)
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF';
}

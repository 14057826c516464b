using System.Text.RegularExpressions;

namespace PairingBot.Language.Text;

/// <summary>Links and markup in what people write: they are kept as they stand, and are neither words nor punctuation to anybody who reads.</summary>
public static partial class Markup
{
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("[<:*`");

    /// <summary>The text without them.</summary>
    public static string Without(string text) => text.AsSpan().ContainsAny(Signs) ? Pattern().Replace(text, " ") : text;

    /// <summary>Makes letters of them, so that what they consist of parts nothing.</summary>
    internal static void Cover(Span<char> key)
    {
        if (!key.ContainsAny(Signs)) return;
        foreach (var match in Pattern().EnumerateMatches(key)) key.Slice(match.Index, match.Length).Fill('x');
    }

    [GeneratedRegex("!?\\[(?=[^\\[\\]]{0,200}\\]\\()|\\]\\([^()\\s]{1,500}\\)|</?[a-z!][^<>]{0,300}>|(?<![a-z])[a-z][a-z0-9+.\\-]{1,15}://[^\\s,\uFF0C\u3002;\uFF1B)\\]\"\u201D\u300D\u300F\u4e00-\u9fff]{1,500}|\\*{2,3}|`{1,3}", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}

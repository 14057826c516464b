using System.Text.RegularExpressions;

namespace PairingBot.Language.Text;

/// <summary>Trims a span that is kept as the person wrote it: no quotation marks around it, no final 的事 or particle.</summary>
internal static partial class Verbatim
{
    private const string Opening = "“”\"'‘’「『[【";
    private const string Closing = "“”\"'‘’」』]】";
    private static readonly string[] Pairs = ["“”", "‘’", "「」", "『』", "[]", "【】"];
    private const string Loose = " ,.;:!。、-·\u0001";

    /// <summary>The trimmed value on one line, or null when nothing is left.</summary>
    public static TextSlot? Of(string text, string key, Mark span)
    {
        span = Trim(key, span);
        var tail = Tail().Match(key, span.Start, span.Length);
        if (tail.Success && tail.Index > span.Start) span = Trim(key, span with { End = tail.Index });
        if (span.Length > 2 && IsQuoted(key, span)) span = new Mark(span.Start + 1, span.End - 1);
        return span.Length > 0 ? new TextSlot(text.Substring(span.Start, span.Length).Replace('\n', ' '), span.Start, span.Length) : null;
    }

    /// <summary>True where the first mark is closed by the last one: “A‘b’c”, and not “A”与“B”.</summary>
    private static bool IsQuoted(string key, Mark span)
    {
        var (open, close) = (key[span.Start], key[span.End - 1]);
        if (!Opening.Contains(open, StringComparison.Ordinal) || !Closing.Contains(close, StringComparison.Ordinal)) return false;
        var inner = key.AsSpan(span.Start + 1, span.Length - 2);
        return inner.IndexOfAny(Opening + Closing) < 0 || (Pairs.Contains($"{open}{close}", StringComparer.Ordinal) && inner.IndexOf(open) < 0 && inner.IndexOf(close) < 0);
    }

    private static Mark Trim(string key, Mark span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && Loose.Contains(key[start], StringComparison.Ordinal)) start++;
        while (end > start && Loose.Contains(key[end - 1], StringComparison.Ordinal)) end--;
        return new Mark(start, end);
    }

    [GeneratedRegex("(?:的事情?|的问题|,?(?:然后|还有|另外|同时|并且|而且|以及|顺便|接着)|这件?事|的(?:共建|联学|座谈)?活动|吧|啊|呀|哈|呢|哦|了吧|就行)$", RegexOptions.RightToLeft)]
    private static partial Regex Tail();
}

using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Numbers;

/// <summary>The problem that is spoken of: 难题12, #12, 12号难题, P-2026-044.</summary>
internal static partial class ProblemRefs
{
    /// <summary>The first reference: a number, or a code when <c>Number</c> is null.</summary>
    public static (int? Number, Mark Span)? Find(string key)
    {
        if (key.AsSpan().IndexOfAny("题#pi") < 0) return null;
        var match = Reference().Match(key);
        if (!match.Success) return null;
        var span = new Mark(match.Index, match.Index + match.Length);
        if (match.Groups["code"].Success) return (null, span);
        return Numeral.Read(match.Groups["n"].ValueSpan) is { } number ? (number, span) : null;
    }

    [GeneratedRegex(@"(?<code>\bp-(?:19|20)\d{2}-\d{1,5}\b)|(?:难题|问题|problem|issue)\s?(?:编号|号|no\.?)?\s?[#:]?\s?(?<n>\d{1,6}|(?>[一二两三四五六七八九十百]{1,5})(?![直共起样定些旦般边切届]))(?![\d.]|\s?(?:[个条项月天周年%人元万次大点]|方(?!案)))号?|[#](?<n>\d{1,6})(?:号?难题)?|第(?<n>\d{1,6}|[一二三四五六七八九十百]{1,5})(?:号|个|条)难题|(?<n>\d{1,6}|[一二三四五六七八九十百]{1,5})号难题")]
    private static partial Regex Reference();
}

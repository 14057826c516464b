using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>Years and the edges of them in Chinese.</summary>
internal static partial class ChineseYears
{
    /// <summary>A year before a month, quarter or holiday: groups <c>y</c> (said) or <c>yr</c> (relative).</summary>
    public const string Pattern =
        @"(?:(?<y>(?<!\d)(?:19|20)\d{2}|(?:一九|二零)[零一二三四五六七八九]{2}|(?<![\d.])\d{2})\s?年度?|(?<yr>大前年|前年|去年|上一?年|今年|本年度?|当年|明年|来年|次年|下一年|后年)度?)的?\s?";

    public static DatePart? Read(Match match, DateFrame frame)
    {
        var year = Calendar.Year(match, frame) ?? frame.Today.Year;
        return Calendar.Day(year, 1, 1) is { } from ? Narrow(DatePart.Period(from, new DateOnly(year, 12, 31), Grain.Year), match.Groups["e"].Value) : null;
    }

    /// <summary>2024至2026年.</summary>
    public static DatePart? ReadSpan(Match match, DateFrame frame)
    {
        _ = frame;
        var (first, last) = (Numeral.ReadDigits(match.Groups["y"].ValueSpan) ?? 0, Numeral.ReadDigits(match.Groups["y2"].ValueSpan) ?? 0);
        return Calendar.Day(first, 1, 1) is { } from && Calendar.Day(last, 12, 31) is { } to && from < to ? DatePart.Period(from, to) : null;
    }

    /// <summary>The beginning, the end or the inside of a period.</summary>
    public static DatePart Narrow(DatePart part, string edge) => edge.TrimStart('年') switch
    {
        "底" or "末" or "终" => part.At(part.To),
        "初" or "开年" => part.At(part.From),
        "中" => part.At(new DateOnly(part.From.Year, 6, 30)),
        "内" or "之内" or "以内" => part with { IsDeadline = true },
        _ => part,
    };

    // 25年 is a year, 15年党龄 and 三年级 are not, nor is 年会 or 每年.
    [GeneratedRegex(
        "(?:(?<y>(?<!\\d)(?:19|20)\\d{2}|(?:一九|二零)[零一二三四五六七八九]{2}|(?<![\\d.第近])(?:1[5-9]|2\\d|3[0-5])(?=\\s?年(?!级|党龄|工龄|教龄|多|来|前|后|间|时间|的?历史)))\\s?年度?(?!级)|(?<yr>大前年|前年|去年|上一?年|今年|本年度?|当年|明年|来年|次年|下一年|后年)度?)的?(?<e>全年|年?底|年?末|年?初|年中|年终|内|之内|以内)?" +
        @"|(?<y>(?<!\d)20\d{2})(?:全年|(?<e>年?底|年?末|年?初))" +
        @"|(?<=^|[^\d零一二三四五六七八九十半今明后前去来每两几新过周多])(?<e>年底|年末|年初|开年(?!会|终|货|度|级)|年终(?!奖|总|考|评|述|会)|岁末|年内|年中)|(?<e>)(?<![\d一二两])全年")]
    public static partial Regex Rule { get; }

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d{2})年?\s?(?:-{1,2}|到|至)\s?(?<y2>(?:19|20)\d{2})年度?(?!\d{1,2}月)|^(?<y>20\d{2})\s?(?:-|to)\s?(?<y2>20\d{2})$")]
    public static partial Regex SpanRule { get; }
}

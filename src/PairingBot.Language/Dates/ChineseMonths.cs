using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>Months, and days and ten-day periods of them, in Chinese.</summary>
internal static partial class ChineseMonths
{
    /// <summary>A day of the month in digits or characters.</summary>
    public const string DayNumber = @"[12]\d|3[01]|0?[1-9]|三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|十[一二三四五六七八九]?|初?[一二三四五六七八九]|初十";

    private const string MonthNumber = @"1[0-2]|0?[1-9]|十[一二]?|(?<!十)[一二三四五六七八九元]";

    public static DatePart? Read(Match match, DateFrame frame)
    {
        var year = Calendar.Year(match, frame);
        var relative = !match.Groups["m"].Success;
        var first = relative && year is null
            ? frame.FirstOfMonth(Calendar.Steps(match.Groups["mr"].Value))
            : Calendar.Month(year, relative ? frame.Today.Month : Number(match.Groups["m"].Value), frame);
        if (first is not { } month) return null;
        if (match.Groups["d"].Success)
        {
            var number = Numeral.Read(match.Groups["d"].ValueSpan.TrimStart('初')) ?? 0;
            var day = year is null && !relative ? Calendar.MonthDay(null, month.Month, number, frame) : Calendar.Day(month.Year, month.Month, number);
            return day is { } found ? DatePart.Day(found) with { HasYear = year is not null || relative } : null;
        }

        var part = new DatePart(default, month, Calendar.EndOfMonth(month), Grain.Month) { HasYear = year is not null || relative };
        return Narrow(part, match.Groups["x"].Value);
    }

    /// <summary>3月到5月, 3-5月: the second month may lie in the next year.</summary>
    public static DatePart? ReadSpan(Match match, DateFrame frame)
    {
        var year = Calendar.Year(match, frame);
        var (first, last) = (Number(match.Groups["m"].Value), Number(match.Groups["m2"].Value));
        if (Calendar.Month(year, first, frame) is not { } from || last is < 1 or > 12 || (match.Groups["next"].Success && last != first + 1)) return null;
        var to = new DateOnly(from.Year, last, 1);
        if (last < first) to = to.Year < 2100 ? to.AddYears(1) : to;
        // 12月到2月, asked in November, has just gone by; 3月到12月 is not over yet.
        return DatePart.Period(from, Calendar.EndOfMonth(to));
    }

    /// <summary>A ten-day period whose month is not said.</summary>
    public static DatePart? ReadTenDays(Match match, DateFrame frame)
    {
        var month = frame.FirstOfMonth(0);
        var part = Narrow(DatePart.Period(month, Calendar.EndOfMonth(month), Grain.Month), match.Groups["x"].Value);
        return frame.Tense == Tense.Future && part.To < frame.Today ? Narrow(DatePart.Period(month.AddMonths(1), Calendar.EndOfMonth(month.AddMonths(1)), Grain.Month), match.Groups["x"].Value) : part;
    }

    /// <summary>A third, a half or an edge of a month.</summary>
    public static DatePart Narrow(DatePart part, string words)
    {
        var first = part.From;
        return words switch
        {
            "上中旬" or "上、中旬" => part with { To = first.AddDays(19), Grain = Grain.Span },
            "中下旬" or "中、下旬" => part with { From = first.AddDays(10), Grain = Grain.Span },
            "上旬" or "early" => part with { To = first.AddDays(9), Grain = Grain.Span },
            "中旬" or "mid" => part with { From = first.AddDays(10), To = first.AddDays(19), Grain = Grain.Span },
            "下旬" or "late" => part with { From = first.AddDays(20), Grain = Grain.Span },
            "上半月" => part with { To = first.AddDays(14), Grain = Grain.Span },
            "下半月" => part with { From = first.AddDays(15), Grain = Grain.Span },
            "底" or "末" => part.At(part.To),
            "初" => part.At(first),
            "中" => part.At(first.AddDays(14)),
            "内" or "之内" or "以内" => part with { IsDeadline = true },
            _ => part,
        };
    }

    private static int Number(string word) => word == "元" ? 1 : Numeral.Read(word) ?? 0;

    // A day without 日 must not be a count: 三月十二我们 has one, 十月二十人 and 11月5个 have none.
    [GeneratedRegex(
        "(?:" + ChineseYears.Pattern + @")?(?:(?<![\d.#第])(?<m>" + MonthNumber + @")\s?月份?(?![饼球亮薪兰]|流火)|(?<mr>上上|上|本|这|当|下下|下|次)(?:一个|个)?月份?|(?<=^|[^个年上下本这当次\d一二三四五六七八九十两半几数每多])月(?=底|末|初|内|中(?!旬)))的?\s?" +
        "(?:(?<d>" + DayNumber + @")\s?[日号]|(?<d>[12]\d|3[01]|0?[1-9])(?![\d人名个月点时:年次项场.位家件%份条天楼室几多余])|(?<d>三十一?|卅一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|十[一二三四五六七八九])(?![\d一二三四五六七八九十人名个月点时年次项场位家件份条天多几余岁届所万百])" +
        "|(?<x>上、?中旬|中、?下旬|上旬|中旬|下旬|上半月|下半月|底|末|初(?![一二三四五六七八九])|内|之内|以内))?|(?<=^|[^年月上下本这当次])月(?<x>中)(?![旬国央文心学])")]
    public static partial Regex Rule { get; }

    [GeneratedRegex("(?:" + ChineseYears.Pattern + @")?(?<![\d.#第])(?<m>" + MonthNumber + @")(?:月份?)?\s?(?:-{1,2}|到|至|(?<next>[、和]|(?<=[一二三四五六七八])(?=[二三四五六七八九]月)))\s?(?<m2>" + MonthNumber + @")\s?月份?(?!\s?(?:\d|[一二三四五六七八九十初廿][一二三四五六七八九十日号]|底|末|初|上、?中旬|中、?下旬|[上中下]旬))")]
    public static partial Regex SpanRule { get; }

    [GeneratedRegex("(?<![月年日])(?<x>上、?中旬|中、?下旬|[上中下]旬)")]
    public static partial Regex TenDaysRule { get; }
}

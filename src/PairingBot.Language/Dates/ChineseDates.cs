using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>Calendar dates in Chinese: years, quarters, months, days, weekdays. Every quantifier is bounded, so matching is linear.</summary>
internal static partial class ChineseDates
{
    internal const string YearPattern =
        @"(?:(?<y>(?<!\d)(?:19|20)\d{2}|(?:一九|二零)[零一二三四五六七八九]{2}|(?<!\d)\d{2})年度?|(?<yr>大前年|前年|去年|上年|今年|本年度?|当年|明年|来年|次年|后年)度?)的?\s?";

    private const string DayNumber = @"[12]\d|3[01]|0?[1-9]|三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|十[一二三四五六七八九]?|初?[一二三四五六七八九]|初十";

    public static DatePart? ReadMonth(Match match, DateFrame frame)
    {
        var year = Calendar.Year(match, frame);
        var relative = match.Groups["mr"].Success || !match.Groups["m"].Success;
        var first = relative && year is null
            ? frame.FirstOfMonth(Calendar.Steps(match.Groups["mr"].Value))
            : Calendar.Month(year, relative ? frame.Today.Month : MonthNumber(match.Groups["m"].Value), frame);
        if (first is not { } month) return null;
        if (match.Groups["d"].Success)
        {
            var number = Numeral.Read(match.Groups["d"].ValueSpan.TrimStart('初')) ?? 0;
            var day = year is null && !relative ? Calendar.MonthDay(null, month.Month, number, frame) : Calendar.Day(month.Year, month.Month, number);
            return day is { } found ? DatePart.Day(found) with { HasYear = year is not null || relative } : null;
        }

        var end = month.AddMonths(1).AddDays(-1);
        var part = new DatePart(default, month, end, Grain.Month) { HasYear = year is not null || relative };
        return match.Groups["x"].Value switch
        {
            "上旬" => part with { To = month.AddDays(9), Grain = Grain.Span },
            "中旬" => part with { From = month.AddDays(10), To = month.AddDays(19), Grain = Grain.Span },
            "下旬" => part with { From = month.AddDays(20), Grain = Grain.Span },
            "底" or "末" => part with { From = end, Grain = Grain.Day },
            "初" => part with { To = month, Grain = Grain.Day },
            "内" or "之内" or "以内" => part with { IsDeadline = true },
            _ => part,
        };
    }

    public static DatePart? ReadQuarter(Match match, DateFrame frame)
    {
        var year = Calendar.Year(match, frame) ?? frame.Today.Year;
        int first, length = 3;
        if (match.Groups["h"].Success) (first, length) = (match.Groups["h"].Value == "上" ? 1 : 7, 6);
        else if (match.Groups["q"].Success) first = (3 * ((Numeral.Read(match.Groups["q"].ValueSpan) ?? 1) - 1)) + 1;
        else
        {
            var start = frame.FirstOfMonth(-((frame.Today.Month - 1) % 3) + (3 * Calendar.Steps(match.Groups["qr"].Value)));
            (year, first) = (start.Year, start.Month);
        }

        return Calendar.Day(year, first, 1) is { } from ? Whole(from, from.AddMonths(length).AddDays(-1), match.Groups["e"].Value, Grain.Span) : null;
    }

    public static DatePart? ReadYear(Match match, DateFrame frame)
    {
        var year = Calendar.Year(match, frame) ?? frame.Today.Year;
        return Calendar.Day(year, 1, 1) is { } from ? Whole(from, new DateOnly(year, 12, 31), match.Groups["e"].Value, Grain.Year) : null;
    }

    public static DatePart? ReadBareDay(Match match, DateFrame frame) =>
        Calendar.DayOfMonth(Numeral.Read(match.Groups["d"].ValueSpan) ?? 0, frame) is { } day
            ? DatePart.Day(day) with { HasMonth = false }
            : null;

    public static DatePart? ReadNumeric(Match match, DateFrame frame)
    {
        var year = Calendar.Year(match, frame);
        var month = Numeral.Read(match.Groups["m"].ValueSpan) ?? 0;
        if (!match.Groups["d"].Success)
            return Calendar.Month(year, month, frame) is { } first ? new DatePart(default, first, first.AddMonths(1).AddDays(-1), Grain.Month) { HasYear = true } : null;
        return Calendar.MonthDay(year, month, Numeral.Read(match.Groups["d"].ValueSpan) ?? 0, frame) is { } day
            ? DatePart.Day(day) with { HasYear = year is not null }
            : null;
    }

    private static DatePart Whole(DateOnly from, DateOnly to, string edge, Grain grain) => edge.TrimStart('年') switch
    {
        "底" or "末" => DatePart.Day(to) with { HasYear = true },
        "初" => DatePart.Day(from) with { HasYear = true },
        "内" or "之内" or "以内" => new DatePart(default, from, to, grain) { IsDeadline = true, HasYear = true },
        _ => new DatePart(default, from, to, grain) { HasYear = true },
    };

    private static int MonthNumber(string word) => word switch
    {
        "元" or "正" => 1,
        "腊" => 12,
        _ => Numeral.Read(word) ?? 0,
    };

    [GeneratedRegex("(?:" + YearPattern + @")?(?:(?<![\d.#第])(?<m>1[0-2]|0?[1-9]|十[一二]?|(?<!十)[一二三四五六七八九元正腊])\s?月份?|(?<mr>上上|上|本|这|当|下下|下|次)个?月份?|(?<=^|[^个年上下本这当次\d一二三四五六七八九十两半几数每])月(?=底|末|初|内))的?\s?(?:(?<d>" + DayNumber + @")\s?[日号]|(?<d>[12]\d|3[01]|0?[1-9])(?![\d人名个月点时:年次项场.])|(?<x>上旬|中旬|下旬|底|末|初|内|之内|以内))?")]
    public static partial Regex MonthRule { get; }

    [GeneratedRegex("(?:" + YearPattern + @")?(?:第?(?<q>[一二三四1-4])季度?|(?<![a-z])q(?<q>[1-4])(?!\d)|(?<h>[上下])半年|(?<qr>上上|上|本|这|当|下)个?季度?|(?<qr>)季度(?=末|底|内))(?<e>末|底|初|内|之内|以内)?")]
    public static partial Regex QuarterRule { get; }

    [GeneratedRegex("(?:" + YearPattern + @"(?<e>全年|年?底|年?末|年?初|内|之内|以内)?|(?<=^|[^\d零一二三四五六七八九十半今明后前去来每两几])(?<e>年底|年末|年初|年内))")]
    public static partial Regex YearRule { get; }

    [GeneratedRegex(@"(?<![\d.一二三四五六七八九十第#月])(?<d>" + DayNumber + @")[日号](?![线楼门机房厅难问会院车厂])")]
    public static partial Regex BareDayRule { get; }

    [GeneratedRegex(@"(?<![\d.])(?:(?<y>(?:19|20)\d{2})(?<s>[-/.])(?<m>1[0-2]|0?[1-9])(?:\k<s>(?<d>3[01]|[12]\d|0?[1-9]))?(?![\d])|(?<y>(?:19|20)\d{2})(?<m>1[0-2]|0[1-9])(?<d>3[01]|[12]\d|0[1-9])(?!\d)|(?<![a-z/-])(?<m>1[0-2]|0?[1-9])[./](?<d>3[01]|[12]\d|0?[1-9])(?![\d.%/万亿元个人名倍米公小分吨版级年折时]))")]
    public static partial Regex NumericRule { get; }
}

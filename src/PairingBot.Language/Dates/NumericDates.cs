using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>Dates in digits: 2026-11-20, 20261120, 26.11.20, 11/20, 11/20/2026; and spans such as 11.20-25.</summary>
internal static partial class NumericDates
{
    public static DatePart? Read(Match match, DateFrame frame)
    {
        var year = Calendar.Year(match, frame);
        var month = Numeral.Read(match.Groups["m"].ValueSpan) ?? 0;
        if (!match.Groups["d"].Success)
            return Calendar.Month(year, month, frame) is { } first ? DatePart.Period(first, Calendar.EndOfMonth(first), Grain.Month) : null;
        if (Calendar.MonthDay(year, month, Numeral.Read(match.Groups["d"].ValueSpan) ?? 0, frame) is not { } day) return null;
        var part = DatePart.Day(day) with { HasYear = year is not null };
        if (!match.Groups["d2"].Success) return part;
        return Calendar.Day(day.Year, day.Month, Numeral.Read(match.Groups["d2"].ValueSpan) ?? 0) is { } last && last > day ? part with { To = last, Grain = Grain.Span } : part;
    }

    /// <summary>A year that stands last: the month is first, as in Chinese, unless it cannot be one.</summary>
    public static DatePart? ReadYearLast(Match match, DateFrame frame)
    {
        var (a, b) = (Numeral.Read(match.Groups["a"].ValueSpan) ?? 0, Numeral.Read(match.Groups["b"].ValueSpan) ?? 0);
        var year = Calendar.Year(match, frame) ?? (a > 12 ? Calendar.MonthDay(null, b, a, frame)?.Year ?? 0 : 0);
        if (a > 12) (a, b) = (b, a);
        if (Calendar.Day(year, a, b) is not { } day) return null;
        var other = b <= 12 && a != b ? Calendar.Day(year, b, a) : null;
        return DatePart.Known(day) with { Alternatives = other is { } swapped ? [swapped] : [], IsVague = other is not null };
    }

    private const string MonthNumber = "(?<m>1[0-2]|0?[1-9])";
    private const string DayNumber = @"(?<d>3[01]|[12]\d|0?[1-9])";

    // What follows a number with a point may be a unit: 1.5倍, 3.2万, 5.1节; what stands before it a version or a part of a longer number.
    [GeneratedRegex(
        @"(?<![\d.])(?:(?<y>(?:19|20)\d{2})(?<s>\s?[-/.]\s?)" + MonthNumber + @"(?:\k<s>" + DayNumber + @"(?:-(?<d2>3[01]|[12]\d|0?[1-9])(?![\d./:-]))?)?(?!\d)(?![.-]\d{3}(?!\d))" +
        "|(?<![a-z\\d-])(?<y>2\\d)-(?<m>1[0-2]|0[1-9])-(?<d>3[01]|[12]\\d|0[1-9])(?![\\d-])" +
        "|(?<y>(?:19|20)\\d{2})(?<m>1[0-2]|0[1-9])(?<d>3[01]|[12]\\d|0[1-9])(?!\\d)|(?<y>2\\d)\\.(?<m>1[0-2]|0?[1-9])\\.(?<d>3[01]|[12]\\d|0?[1-9])(?![\\d.])" +
        @"|(?<![a-z/])(?<![a-z]-)(?<!\d-)(?<!version\s)(?<m>1[0-2]|0[1-9])-(?<d>3[01]|[12]\d|0[1-9])(?![\d人名个家次位-])" +
        @"|(?<![a-z/])(?<![a-z]-)(?<!version\s)(?<!第)" + MonthNumber + "[./]" + DayNumber + @"(?:-(?<d2>3[01]|[12]\d)(?![\d./月日号:]))?(?![\d.%/万亿元个人名倍米公小分吨版级年折时节章条期届]|以上|以下|的(?:人|师生|党员|学生|支部|同志|难题|教师|时间)|\.\d|\s?(?:am\b|pm\b|m|kg|gb|mb|percent|hours|of)\b))" +
        @"|^(?<m>1[0-2]|[1-9])-(?<d>3[01]|[12]\d|[1-9])$")]
    public static partial Regex Rule { get; }

    [GeneratedRegex(@"(?<![\d./-])(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<y>20\d{2})(?!\d)|(?<![\d./-])(?<a>1[0-2]|0?[1-9])/(?<b>3[01]|[12]\d|0?[1-9])/(?<y>2\d)(?![\d/])|(?<![\d./-])(?<a>1[3-9]|2\d|3[01])/(?<b>1[0-2]|0?[1-9])(?![\d/%人])")]
    public static partial Regex YearLastRule { get; }
}

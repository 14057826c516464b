using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>English dates; "next X" and "last X" are 下X and 上X.</summary>
internal static partial class EnglishDates
{
    private const string MonthPattern = "(?<mon>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?";
    private const string NumberPattern = @"(?<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty)";
    private const string UnitPattern = "(?<u>day|week|month|year|hour|working day)s?";

    public static DatePart? ReadMonth(Match match, DateFrame frame)
    {
        var month = ("janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(match.Groups["mon"].Value, StringComparison.Ordinal) / 3) + 1;
        var year = Calendar.Year(match, frame);
        if (match.Groups["d"].Success)
        {
            return Calendar.MonthDay(year, month, Numeral.Read(match.Groups["d"].ValueSpan) ?? 0, frame) is { } day
                ? DatePart.Day(day) with { HasYear = year is not null }
                : null;
        }

        return Calendar.Month(year, month, frame) is { } first
            ? new DatePart(default, first, first.AddMonths(1).AddDays(-1), Grain.Month) { HasYear = year is not null }
            : null;
    }

    public static DatePart? ReadWeekday(Match match, DateFrame frame)
    {
        var number = "montuewedthufrisatsun".IndexOf(match.Groups["wd"].Value, StringComparison.Ordinal) / 3;
        var day = match.Groups["r"].Value switch
        {
            "last" => frame.Monday(-1).AddDays(number),
            "this" => frame.Monday(0).AddDays(number),
            "next" => frame.Monday(1).AddDays(number),
            _ => RelativeDates.Bare(number, frame),
        };
        return DatePart.Day(day) with { HasYear = true };
    }

    public static DatePart? ReadDay(Match match, DateFrame frame)
    {
        var days = match.Groups["d"].Value[0] switch { 'y' => -1, 't' when match.Groups["d"].ValueSpan.StartsWith("tom") => 1, _ => 0 };
        var step = match.Groups["b"].Value switch { "before" => -1, "after" => 1, _ => 0 };
        return DatePart.Day(frame.Today.AddDays(days + step)) with { HasYear = true, PartOfDay = match.Groups["d"].Value == "tonight" ? "晚" : "" };
    }

    public static DatePart? ReadAmount(Match match, DateFrame frame)
    {
        if (Amount.Read(match) is not { } amount) return null;
        if (match.Groups["ago"].Success) return DatePart.Day(amount.From(frame.Today, -1)) with { HasYear = true };
        if (amount.Hours is { } hours) return RelativeDates.Moment(frame.Now.AddHours(hours)) with { IsDeadline = match.Groups["within"].Success };
        return DatePart.Day(amount.From(frame.Today, 1)) with { HasYear = true, IsDeadline = match.Groups["within"].Success };
    }

    public static DatePart? ReadPeriod(Match match, DateFrame frame)
    {
        var step = match.Groups["r"].Value switch { "last" or "past" or "previous" => -1, "next" or "coming" => 1, _ => 0 };
        if (match.Groups["n"].Success)
        {
            if (Amount.Read(match) is not { } amount) return null;
            var other = amount.From(frame.Today, step);
            return new DatePart(default, step > 0 ? frame.Today : other, step > 0 ? other : frame.Today, Grain.Span) { HasYear = true };
        }

        var part = match.Groups["u"].Value switch
        {
            "week" => new DatePart(default, frame.Monday(step), frame.Monday(step).AddDays(6), Grain.Week),
            "month" => new DatePart(default, frame.FirstOfMonth(step), frame.FirstOfMonth(step + 1).AddDays(-1), Grain.Month),
            "quarter" => Quarter(frame.FirstOfMonth(-((frame.Today.Month - 1) % 3) + (3 * step))),
            _ => new DatePart(default, new DateOnly(frame.Today.Year + step, 1, 1), new DateOnly(frame.Today.Year + step, 12, 31), Grain.Year),
        };
        part = part with { HasYear = true };
        return match.Groups["e"].Success ? part with { From = part.To, Grain = Grain.Day } : part;
    }

    public static DatePart? ReadQuarter(Match match, DateFrame frame)
    {
        var year = Calendar.Year(match, frame) ?? frame.Today.Year;
        var word = match.Groups["q"].Value;
        var number = word[0] switch { 'f' or '1' => 1, 's' or '2' => 2, 't' or '3' => 3, _ => 4 };
        return Calendar.Day(year, (3 * (number - 1)) + 1, 1) is { } first ? Quarter(first) with { HasYear = true } : null;
    }

    private static DatePart Quarter(DateOnly first) => new(default, first, first.AddMonths(3).AddDays(-1), Grain.Span);

    [GeneratedRegex(@"\b" + MonthPattern + @"\b\.?\s?(?<d>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b(?!:)(?:,?\s?(?<y>(?:19|20)\d{2})\b)?|(?<![\d.])(?<d>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\s(?:of\s)?" + MonthPattern + @"\b(?:,?\s?(?<y>(?:19|20)\d{2})\b)?|\b(?!may\b|mar\b|march\b)" + MonthPattern + @"\b(?:,?\s(?<y>(?:19|20)\d{2})\b)?|\b(?<=\b(?:in|during|for|since|by|of|last)\s)" + MonthPattern + @"\b(?:,?\s(?<y>(?:19|20)\d{2})\b)?")]
    public static partial Regex MonthRule { get; }

    [GeneratedRegex(@"\b(?:on\s)?(?:(?<r>last|this|next)\s)?(?<wd>mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday|s|rs|r)?\b")]
    public static partial Regex WeekdayRule { get; }

    [GeneratedRegex(@"\b(?:the\s)?(?:day\s(?<b>before|after)\s)?(?<d>yesterday|today|tomorrow|tonight)\b")]
    public static partial Regex DayRule { get; }

    [GeneratedRegex(@"\b" + NumberPattern + @"\s" + UnitPattern + @"\s(?:(?<ago>ago|earlier)|later|from\snow)\b|\b(?:in|(?<within>within)(?:\sthe\snext)?)\s" + NumberPattern + @"\s" + UnitPattern + @"\b")]
    public static partial Regex AmountRule { get; }

    [GeneratedRegex(@"\b(?:(?<e>end\sof|the\send\sof)\s)?(?:the\s)?(?<r>last|past|previous|this|current|next|coming)\s(?:(?<n>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)\s(?<u>day|week|month|year)s|(?<u>week|month|quarter|year))\b|\b(?<e>end\sof)\s(?:the\s)?(?<u>week|month|quarter|year)\b|\b(?<e>month|year|quarter)-?\s?end\b(?<u>)")]
    public static partial Regex PeriodRule { get; }

    [GeneratedRegex(@"\b(?:the\s)?(?<q>first|second|third|fourth|1st|2nd|3rd|4th)\squarter\b(?:\s(?:of\s)?(?<y>(?:19|20)\d{2}))?|\bq(?<q>[1-4])\s(?:of\s)?(?<y>(?:19|20)\d{2})\b|\b(?:in|for|of|during)\s(?<y>(?:19|20)\d{2})(?<q>)\b(?!-)")]
    public static partial Regex QuarterRule { get; }
}

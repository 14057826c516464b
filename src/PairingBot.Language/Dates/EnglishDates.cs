using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>Months, days and numbered years in English.</summary>
internal static partial class EnglishDates
{
    public static DatePart? ReadMonth(Match match, DateFrame frame)
    {
        var month = Calendar.MonthOf(match.Groups["mon"].Value);
        var year = Calendar.Year(match, frame);
        if (match.Groups["d"].Success)
        {
            if (Calendar.MonthDay(year, month, Numeral.Read(match.Groups["d"].ValueSpan) ?? 0, frame) is not { } day) return null;
            var part = DatePart.Day(day) with { HasYear = year is not null };
            if (!match.Groups["d2"].Success) return part;
            return Calendar.Day(day.Year, month, Numeral.Read(match.Groups["d2"].ValueSpan) ?? 0) is { } last && last > day ? part with { To = last, Grain = Grain.Span } : null;
        }

        return Calendar.Month(year, month, frame) is { } first
            ? new DatePart(default, first, Calendar.EndOfMonth(first), Grain.Month) { HasYear = year is not null }
            : null;
    }

    /// <summary>The 20th, the 5th of next month.</summary>
    public static DatePart? ReadOrdinal(Match match, DateFrame frame)
    {
        var number = Numeral.Read(match.Groups["d"].ValueSpan) ?? 0;
        if (match.Groups["r"].Success)
        {
            var month = frame.FirstOfMonth(Calendar.EnglishSteps(match.Groups["r"].Value));
            return Calendar.Day(month.Year, month.Month, number) is { } known ? DatePart.Known(known) : null;
        }

        return Calendar.DayOfMonth(number, frame) is { } day ? DatePart.Day(day) with { HasMonth = false } : null;
    }

    public static DatePart? ReadYear(Match match, DateFrame frame) => ChineseYears.Read(match, frame);

    private const string DayNumber = @"(?<d>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?";
    private const string LastDay = @"(?<d2>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?";
    private const string To = @"\s?(?:-{1,2}|to|through|until)\s?(?:the\s)?";
    private const string Months = Calendar.EnglishMonth + @"\b\.?";

    [GeneratedRegex(
        @"\b" + Months + @"\s?(?:the\s)?" + DayNumber + @"\b(?!:\d|\s?(?:am|pm)\b)(?:" + To + LastDay + @"\b(?!:|\s?(?:am|pm|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))?" + Calendar.EnglishYear + "?" +
        @"|(?<![\d.:])(?:the\s)?" + DayNumber + "(?:" + To + LastDay + @")?[\s-](?:of\s)?" + Months + "(?:-(?<y>20\\d{2})\\b|" + Calendar.EnglishYear + ")?" +
        @"|\b(?!(?:may|mar|march|sept|dec)\b)" + Months + Calendar.EnglishYear + "?" +
        @"|\b" + Months + Calendar.EnglishYear +
        @"|\b(?<=\b(?:in|during|for|since|by|of|last|from|between|before|until|through|to|and|after|early|mid|late|every|this|next)[\s-])(?:month\sof\s)?" + Months + @"(?!\sbe\b|\si\b)" +
        @"|\b" + Months + @"(?=\s?(?:-|to\b|through\b|until\b)\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?<=-\s?)\b" + Months + Calendar.EnglishYear + "?|^" + Months + "$")]
    public static partial Regex MonthRule { get; }

    [GeneratedRegex(@"\b(?:on\s)?the\s(?<d>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)\b(?!\s(?:floor|branch|party|problem|meeting|session|congress|item|century|grade|year|anniversary|five|quarter|half|week|time|one|version|edition|century))(?:\s(?:of\s)?(?:the\s)?(?<r>last|this|next|current)\smonth)?|\b(?<d>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)\sof\s(?<r>last|this|next)\smonth\b|^(?<d>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)$")]
    public static partial Regex OrdinalRule { get; }

    [GeneratedRegex(@"(?<=\b(?:in|for|of|during|since|year|until|by|before|from|throughout|all)\s)(?<y>(?:19|20)\d{2})\b(?!-\d|\s(?:people|members|students))|^(?<y>20\d{2})$|(?<![\d-])(?<y>20\d{2})(?=\sso\sfar)|(?<=\b(?:to|and|-)\s?)(?<y>20\d{2})$")]
    public static partial Regex YearRule { get; }
}

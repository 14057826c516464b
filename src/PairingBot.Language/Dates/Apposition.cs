using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>Two words for one day: 11月20日（周五）, 昨天周日, Friday, Nov 20. When they differ, the date holds against the weekday.</summary>
internal static partial class Apposition
{
    public static DatePart? Of(DatePart a, DatePart b, string gap)
    {
        if (a.From != a.To || b.From != b.To || a.IsDeadline || b.IsDeadline || a.Time is not null || !Gap().IsMatch(gap)) return null;
        var bracketed = gap.Contains('(', StringComparison.Ordinal);
        if (a.Weekday is not null && b.Weekday is null) return Both(b, a, a, b, bracketed);
        if (b.Weekday is not null && a.Weekday is null) return Both(a, b, a, b, bracketed);
        if (a.Weekday is not null || (a.From != b.From && !bracketed)) return null;
        var date = a.HasYear && !b.HasYear && a.From != b.From && b.HasMonth ? b : a;
        return date with { Span = new Mark(a.Span.Start, b.Span.End), HasConflict = a.From != b.From };
    }

    private static DatePart? Both(DatePart date, DatePart weekday, DatePart first, DatePart second, bool bracketed)
    {
        var agrees = ((int)date.From.DayOfWeek + 6) % 7 == weekday.Weekday;
        // 下周二1号: a day without its month takes it from the week.
        var byWeek = !date.HasMonth && weekday.From.Day == date.From.Day;
        if (!agrees && !byWeek && !bracketed && (date.HasYear || !date.HasMonth)) return null;
        var day = byWeek ? weekday.From : date.From;
        return date with { From = day, To = day, HasMonth = true, HasYear = date.HasYear || byWeek, Span = new Mark(first.Span.Start, second.Span.End), HasConflict = !agrees && !byWeek };
    }

    [GeneratedRegex(@"^\s?(?:,\s?|\(|,?\s?(?:也就是|就是|即)|the\s)?$")]
    private static partial Regex Gap();
}

using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>Every rule that reads one date or clock time, with its pattern.</summary>
internal static class DateRules
{
    private static readonly (Regex Pattern, Func<Match, DateFrame, DatePart?> Read)[] All =
    [
        (ChineseDates.NumericRule, ChineseDates.ReadNumeric),
        (ChineseDates.MonthRule, ChineseDates.ReadMonth),
        (ChineseDates.QuarterRule, ChineseDates.ReadQuarter),
        (ChineseDates.YearRule, ChineseDates.ReadYear),
        (ChineseDates.BareDayRule, ChineseDates.ReadBareDay),
        (RelativeDates.DayRule, RelativeDates.ReadDay),
        (RelativeDates.WeekdayRule, RelativeDates.ReadWeekday),
        (RelativeDates.WeekRule, RelativeDates.ReadWeek),
        (RelativeDates.AmountRule, RelativeDates.ReadAmount),
        (RelativeDates.WindowRule, RelativeDates.ReadWindow),
        (Holidays.HolidayRule, Holidays.Read),
        (Holidays.PlanRule, Holidays.ReadPlan),
        (ClockTimes.ClockRule, ClockTimes.Read),
        (ClockTimes.FirstHourRule, ClockTimes.Read),
        (ClockTimes.PartRule, ClockTimes.Read),
    ];

    private static readonly (Regex Pattern, Func<Match, DateFrame, DatePart?> Read)[] English =
    [
        (EnglishDates.MonthRule, EnglishDates.ReadMonth),
        (EnglishDates.WeekdayRule, EnglishDates.ReadWeekday),
        (EnglishDates.DayRule, EnglishDates.ReadDay),
        (EnglishDates.AmountRule, EnglishDates.ReadAmount),
        (EnglishDates.PeriodRule, EnglishDates.ReadPeriod),
        (EnglishDates.QuarterRule, ReadEnglishQuarter),
        (ClockTimes.EnglishRule, ClockTimes.Read),
    ];

    /// <summary>The longest parts from left to right, none overlapping.</summary>
    public static List<DatePart> Read(string key, DateFrame frame)
    {
        var found = new List<DatePart>();
        foreach (var rule in All) Collect(key, frame, rule, found);
        if (key.AsSpan().IndexOfAnyInRange('a', 'z') >= 0)
            foreach (var rule in English) Collect(key, frame, rule, found);
        found.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        var kept = new List<DatePart>(found.Count);
        foreach (var part in found)
            if (kept.Count == 0 || part.Span.Start >= kept[^1].Span.End) kept.Add(part);
        return kept;
    }

    private static void Collect(string key, DateFrame frame, (Regex Pattern, Func<Match, DateFrame, DatePart?> Read) rule, List<DatePart> found)
    {
        for (var match = rule.Pattern.Match(key); match.Success; match = match.NextMatch())
        {
            if (match.Length == 0 || rule.Read(match, frame) is not { } part) continue;
            var span = new Mark(match.Index, match.Index + match.ValueSpan.TrimEnd("的 ").Length);
            found.Add(part with { Span = span, TimeSpan = part.Time is null ? null : span });
        }
    }

    private static DatePart? ReadEnglishQuarter(Match match, DateFrame frame) =>
        match.Groups["q"].Length > 0 ? EnglishDates.ReadQuarter(match, frame) : ChineseDates.ReadYear(match, frame);
}

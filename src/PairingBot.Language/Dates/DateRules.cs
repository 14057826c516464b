using System.Buffers;
using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>Every rule that reads one date or clock time, with its pattern.</summary>
internal static class DateRules
{
    // A rule runs only where one of its letters occurs: most texts have few of them, and searching for letters is quick.
    private static readonly Rule[] All =
    [
        new("0123456789", ChineseDates.NumericRule, ChineseDates.ReadNumeric),
        new("月", ChineseDates.MonthRule, ChineseDates.ReadMonth),
        new("季半q", ChineseDates.QuarterRule, ChineseDates.ReadQuarter),
        new("年", ChineseDates.YearRule, ChineseDates.ReadYear),
        new("日号", ChineseDates.BareDayRule, ChineseDates.ReadBareDay),
        new("今昨明前后", RelativeDates.DayRule, RelativeDates.ReadDay),
        new("周期拜", RelativeDates.WeekdayRule, RelativeDates.ReadWeekday),
        new("周期拜", RelativeDates.WeekRule, RelativeDates.ReadWeek),
        new("前后内", RelativeDates.AmountRule, RelativeDates.ReadAmount),
        new("近去前来后", RelativeDates.WindowRule, RelativeDates.ReadWindow),
        new("节元春年除清端中重国三五六七八十", Holidays.HolidayRule, Holidays.Read),
        new("五", Holidays.PlanRule, Holidays.ReadPlan),
        new("点时:", ClockTimes.ClockRule, ClockTimes.Read),
        new("-到至", ClockTimes.FirstHourRule, ClockTimes.Read),
        new("早上中午下晚晨夜全傍fni", ClockTimes.PartRule, ClockTimes.Read),
    ];

    private static readonly Rule[] English =
    [
        new("abcdefghijklmnopqrstuvwxyz", EnglishDates.MonthRule, EnglishDates.ReadMonth),
        new("mtwfs", EnglishDates.WeekdayRule, EnglishDates.ReadWeekday),
        new("t", EnglishDates.DayRule, EnglishDates.ReadDay),
        new("wdhmy", EnglishDates.AmountRule, EnglishDates.ReadAmount),
        new("wqmy", EnglishDates.PeriodRule, EnglishDates.ReadPeriod),
        new("q0123456789", EnglishDates.QuarterRule, ReadEnglishQuarter),
        new("mn", ClockTimes.EnglishRule, ClockTimes.Read),
        new("t", ClockTimes.FirstHourRule, ClockTimes.Read),
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

    private static void Collect(string key, DateFrame frame, Rule rule, List<DatePart> found)
    {
        if (!key.AsSpan().ContainsAny(rule.Letters)) return;
        for (var match = rule.Pattern.Match(key); match.Success; match = match.NextMatch())
        {
            if (match.Length == 0 || rule.Read(match, frame) is not { } part) continue;
            var span = new Mark(match.Index, match.Index + match.ValueSpan.TrimEnd("的 ").Length);
            found.Add(part with { Span = span, TimeSpan = part.Time is null ? null : span });
        }
    }

    private static DatePart? ReadEnglishQuarter(Match match, DateFrame frame) =>
        match.Groups["q"].Length > 0 ? EnglishDates.ReadQuarter(match, frame) : ChineseDates.ReadYear(match, frame);

    private sealed class Rule(string letters, Regex pattern, Func<Match, DateFrame, DatePart?> read)
    {
        public SearchValues<char> Letters { get; } = SearchValues.Create(letters);

        public Regex Pattern => pattern;

        public Func<Match, DateFrame, DatePart?> Read => read;
    }
}

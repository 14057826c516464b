using System.Buffers;
using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>Every rule that reads one date or clock time, with its pattern.</summary>
internal static class DateRules
{
    // A rule runs only where one of its letters occurs: most texts have few of them, and searching for letters is quick.
    private static readonly Rule[] Chinese =
    [
        new("0123456789", NumericDates.Rule, NumericDates.Read),
        new("/-.", NumericDates.YearLastRule, NumericDates.ReadYearLast),
        new("月", ChineseMonths.Rule, ChineseMonths.Read),
        new("月", ChineseMonths.SpanRule, ChineseMonths.ReadSpan),
        new("旬", ChineseMonths.TenDaysRule, ChineseMonths.ReadTenDays),
        new("季半qh", ChineseQuarters.Rule, ChineseQuarters.Read),
        new("年岁", ChineseYears.Rule, ChineseYears.Read),
        new("年-", ChineseYears.SpanRule, ChineseYears.ReadSpan),
        new("日号廿卅", ChineseDays.BareRule, ChineseDays.ReadBare),
        new("今昨明前后次翌班", ChineseDays.RelativeRule, ChineseDays.ReadRelative),
        new("周期拜休", ChineseWeeks.WeekdayRule, ChineseWeeks.ReadWeekday),
        new("周期拜", ChineseWeeks.WeekRule, ChineseWeeks.ReadWeek),
        new("周k", ChineseWeeks.NumberedRule, ChineseWeeks.ReadNumbered),
        new("前后内过", RelativeAmounts.ChineseRule, RelativeAmounts.Read),
        new("近去前来后这", RelativeAmounts.ChineseWindowRule, RelativeAmounts.ReadWindow),
        new("前近这过后w", RelativeAmounts.VagueRule, RelativeAmounts.ReadVague),
        new("作y", RelativeAmounts.NextWorkingDayRule, RelativeAmounts.ReadNextWorkingDay),
        new("元新春过除宵清端七中重腊小冬龙国妇女植劳青儿建党军教护记烈抗公宪读安雷消圣平跨情母父感双三五六八十九一", Holidays.ChineseRule, Holidays.Read),
        new("年", Holidays.BeforeTheYearRule, Holidays.ReadBeforeTheYear),
        new("农阴旧正腊冬年初", LunarDates.Rule, LunarDates.Read),
        new("五v", FiveYearPlans.Rule, FiveYearPlans.Read),
        new("0123456789", EnglishDates.YearRule, EnglishDates.ReadYear),
        new("点时:", ClockTimes.ChineseRule, ClockTimes.Read),
        new("-到至t", ClockTimes.FirstHourRule, ClockTimes.Read),
        new("早上中午下晚晨夜全傍ng", ClockTimes.PartRule, ClockTimes.Read),
    ];

    private static readonly Rule[] English =
    [
        new("bcgjlnprvy", EnglishDates.MonthRule, EnglishDates.ReadMonth),
        new("tsnr", EnglishDates.OrdinalRule, EnglishDates.ReadOrdinal),
        new("mtwfs", EnglishWeeks.WeekdayRule, EnglishWeeks.ReadWeekday),
        new("dtelc", EnglishWeeks.DayRule, EnglishWeeks.ReadDay),
        new("wk", EnglishWeeks.WeekendRule, EnglishWeeks.ReadWeekend),
        new("wdhmyf", RelativeAmounts.EnglishRule, RelativeAmounts.Read),
        new("wdhmyf", RelativeAmounts.EnglishWindowRule, RelativeAmounts.ReadWindow),
        new("wqmy", EnglishPeriods.Rule, EnglishPeriods.Read),
        new("o", EnglishPeriods.EndRule, EnglishPeriods.ReadEnd),
        new("q", EnglishPeriods.QuarterRule, EnglishPeriods.ReadQuarter),
        new("ydhtcnq", Holidays.EnglishRule, Holidays.Read),
        new("mnkot", EnglishClock.Rule, EnglishClock.Read),
    ];

    /// <summary>The longest parts from left to right, none overlapping.</summary>
    public static List<DatePart> Read(string key, DateFrame frame)
    {
        var found = new List<DatePart>();
        foreach (var rule in Chinese) Collect(key, frame, rule, found);
        if (key.AsSpan().IndexOfAnyInRange('a', 'z') >= 0)
            foreach (var rule in English) Collect(key, frame, rule, found);
        // Parts are numbered as they are found, so that equal spans keep one order.
        var order = Enumerable.Range(0, found.Count).ToArray();
        Array.Sort(order, (a, b) => Compare(found[a].Span, found[b].Span) is not 0 and var by ? by : a.CompareTo(b));
        var kept = new List<DatePart>(found.Count);
        foreach (var i in order)
            if (kept.Count == 0 || found[i].Span.Start >= kept[^1].Span.End) kept.Add(found[i]);
        return kept;
    }

    private static int Compare(Mark a, Mark b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length);

    private static void Collect(string key, DateFrame frame, Rule rule, List<DatePart> found)
    {
        if (!key.AsSpan().ContainsAny(rule.Letters)) return;
        for (var match = rule.Pattern.Match(key); match.Success; match = match.NextMatch())
        {
            if (match.Length == 0 || rule.Read(match, frame) is not { } part) continue;
            var span = new Mark(match.Index, match.Index + match.ValueSpan.TrimEnd("的 ,").Length);
            part = part with { Span = span, TimeSpan = part.Time is null ? null : span };
            found.Add(part);
            if (!part.IsClock) Refine(part, key, frame, found);
        }
    }

    // A refined part may be refined again: the last working day before the end of the month.
    private static void Refine(DatePart part, string key, DateFrame frame, List<DatePart> found)
    {
        for (var i = 0; i < 3; i++)
        {
            var refined = Ordinals.Refine(part, key, frame) ?? Offsets.Refine(part, key, frame) ?? PeriodEdges.Refine(part, key, frame);
            if (refined is null) return;
            found.Add(part = refined);
        }
    }

    private sealed class Rule(string letters, Regex pattern, Func<Match, DateFrame, DatePart?> read)
    {
        public SearchValues<char> Letters { get; } = SearchValues.Create(letters);

        public Regex Pattern => pattern;

        public Func<Match, DateFrame, DatePart?> Read => read;
    }
}

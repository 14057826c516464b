using System.Buffers;
using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>Every rule that reads one date or clock time, with its pattern.</summary>
internal static class DateRules
{
    // A rule runs only where one of its letters or words occurs: most texts have few of them, and searching for them is quick.
    private static readonly Rule[] Chinese =
    [
        new(Letters("0123456789"), NumericDates.Rule, NumericDates.Read),
        new(Letters("/-."), NumericDates.YearLastRule, NumericDates.ReadYearLast),
        new(Letters("月"), ChineseMonths.Rule, ChineseMonths.Read),
        new(Letters("月"), ChineseMonths.SpanRule, ChineseMonths.ReadSpan),
        new(Letters("旬"), ChineseMonths.TenDaysRule, ChineseMonths.ReadTenDays),
        new(Letters("季半qh"), ChineseQuarters.Rule, ChineseQuarters.Read),
        new(Letters("年岁"), ChineseYears.Rule, ChineseYears.Read),
        new(Letters("年-"), ChineseYears.SpanRule, ChineseYears.ReadSpan),
        new(Letters("日号廿卅"), ChineseDays.BareRule, ChineseDays.ReadBare),
        new(Letters("今昨明前后次翌班"), ChineseDays.RelativeRule, ChineseDays.ReadRelative),
        new(Letters("今后"), ChineseDays.PairRule, ChineseDays.ReadPair),
        new(Letters("周期拜休"), ChineseWeeks.WeekdayRule, ChineseWeeks.ReadWeekday),
        new(Letters("周期拜"), ChineseWeeks.WeekRule, ChineseWeeks.ReadWeek),
        new(Letters("周k"), ChineseWeeks.NumberedRule, ChineseWeeks.ReadNumbered),
        new(Letters("前近这过后w"), RelativeAmounts.VagueRule, RelativeAmounts.ReadVague),
        new(Letters("前后内过"), RelativeAmounts.ChineseRule, RelativeAmounts.Read),
        new(Letters("近去前来后这"), RelativeAmounts.ChineseWindowRule, RelativeAmounts.ReadWindow),
        new(Letters("作y"), RelativeAmounts.NextWorkingDayRule, RelativeAmounts.ReadNextWorkingDay),
        new(Letters("元新春过除宵清端七中重腊小冬龙国妇女植劳青儿建党军教护记烈抗公宪读安雷消圣平跨情母父感双三五六八十九一"), Holidays.ChineseRule, Holidays.Read),
        new(Letters("年"), Holidays.BeforeTheYearRule, Holidays.ReadBeforeTheYear),
        new(Letters("农阴旧正腊冬年初"), LunarDates.Rule, LunarDates.Read),
        new(Letters("学假末wm"), SchoolTerms.Rule, SchoolTerms.Read),
        new(Letters("五v"), FiveYearPlans.Rule, FiveYearPlans.Read),
        new(Letters("0123456789"), EnglishDates.YearRule, EnglishDates.ReadYear),
        new(Letters("点时:"), ClockTimes.ChineseRule, ClockTimes.Read),
        new(Letters("-到至t"), ClockTimes.FirstHourRule, ClockTimes.Read),
        new(Letters("早上中午下晚晨夜全傍ng"), ClockTimes.PartRule, ClockTimes.Read),
    ];

    // 的第一天, 最后, 首个, 末日, 前两天, 后, 之后, 以后, 节后, 假期后, 结束后, 今天, 这天, 当天, 那天, 同一天.
    private static readonly SearchValues<char> Follows = SearchValues.Create("的第最首末前头后之以节假结今这当那同一二三四五12345");

    private static readonly Rule[] English =
    [
        new(Words("jan feb mar apr may jun jul aug sep oct nov dec"), EnglishDates.MonthRule, EnglishDates.ReadMonth),
        new(Words("st nd rd th"), EnglishDates.OrdinalRule, EnglishDates.ReadOrdinal),
        new(Words("mon tue wed thu fri sat sun"), EnglishWeeks.WeekdayRule, EnglishWeeks.ReadWeekday),
        new(Words("day tomorrow night tmr evening morning afternoon eod cob business play"), EnglishWeeks.DayRule, EnglishWeeks.ReadDay),
        new(Words("weekend"), EnglishWeeks.WeekendRule, EnglishWeeks.ReadWeekend),
        new(Words("ago earlier before back later hence from in after"), RelativeAmounts.EnglishRule, RelativeAmounts.Read),
        new(Words("last past previous next coming following"), RelativeAmounts.EnglishWindowRule, RelativeAmounts.ReadWindow),
        new(Words("week month quarter year ytd"), EnglishPeriods.Rule, EnglishPeriods.Read),
        new(Words("eo"), EnglishPeriods.EndRule, EnglishPeriods.ReadEnd),
        new(Words("quarter"), EnglishPeriods.QuarterRule, EnglishPeriods.ReadQuarter),
        new(Words("day eve year festival qi qing autumn ninth chong laba solstice birthday thanks christmas"), Holidays.EnglishRule, Holidays.Read),
        new(Words("am a.m pm p.m past after to before clock at from by until noon mid"), EnglishClock.Rule, EnglishClock.Read),
    ];

    /// <summary>The longest parts from left to right, none overlapping.</summary>
    public static List<DatePart> Read(string key, DateFrame frame)
    {
        var found = new List<DatePart>();
        foreach (var rule in Chinese) Collect(key, frame, rule, found);
        if (key.AsSpan().IndexOfAnyInRange('a', 'z') >= 0)
        {
            // last Monday跟…: to a pattern a Chinese character is a letter, and would join on to the English word beside it.
            var latin = Latin(key);
            foreach (var rule in English) Collect(latin, frame, rule, found);
        }

        // Parts are numbered as they are found, so that equal spans keep one order.
        var order = Enumerable.Range(0, found.Count).ToArray();
        Array.Sort(order, (a, b) => Compare(found[a].Span, found[b].Span) is not 0 and var by ? by : a.CompareTo(b));
        var kept = new List<DatePart>(found.Count);
        foreach (var i in order)
            if (kept.Count == 0 || found[i].Span.Start >= kept[^1].Span.End) kept.Add(found[i]);
        return kept;
    }

    private static string Latin(string key) => !key.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF') ? key : string.Create(key.Length, key, static (span, text) =>
    {
        for (var i = 0; i < text.Length; i++) span[i] = text[i] is >= '\u4E00' and <= '\u9FFF' ? Sheet.Cover : text[i];
    });

    private static int Compare(Mark a, Mark b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length);

    private static void Collect(string key, DateFrame frame, Rule rule, List<DatePart> found)
    {
        if (!rule.MayMatch(key)) return;
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
            var (start, end) = (part.Span.Start, part.Span.End);
            // Most dates have no such words beside them, and looking at one letter is quick.
            var isEnglish = (start > 0 && key[start - 1] is ' ' or '-') || (end < key.Length && key[end] is ' ' or '-' or '\'' or 's');
            if (!isEnglish && (end >= key.Length || !Follows.Contains(key[end]))) return;
            var refined = Ordinals.Refine(part, key, frame) ?? Offsets.Refine(part, key, frame) ?? (isEnglish ? PeriodEdges.Refine(part, key, frame) : null);
            if (refined is null) return;
            found.Add(part = refined);
        }
    }

    private static Predicate<string> Letters(string letters)
    {
        var any = SearchValues.Create(letters);
        return key => key.AsSpan().ContainsAny(any);
    }

    private static Predicate<string> Words(string words)
    {
        var any = SearchValues.Create(words.Split(' '), StringComparison.Ordinal);
        return key => key.AsSpan().ContainsAny(any);
    }

    private sealed record Rule(Predicate<string> MayMatch, Regex Pattern, Func<Match, DateFrame, DatePart?> Read);
}

using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>Joins the clock times that stand beside each other or beside a day.</summary>
internal sealed partial class ClockJoiner(string key, List<DatePart> parts)
{
    /// <summary>A day with the clock time that follows it.</summary>
    public DatePart Attach(DatePart day, ref int next)
    {
        var clock = parts[next++];
        // 中午 alone is a part of the day; only 中午前 is a moment, as is noon.
        var isNoon = clock.Time is not null && clock.PartOfDay is "中午" or "正午" && clock.Span.Length == 2 && !IsBefore(clock.Span.End);
        if (clock.Time is null || isNoon || day.Time is not null)
        {
            var longer = day with { Span = new Mark(day.Span.Start, clock.Span.End) };
            if (day.Time is null) return longer with { PartOfDay = clock.PartOfDay.Length > 0 ? clock.PartOfDay : day.PartOfDay };
            if (clock.Time is not null || day.PartOfDay.Length > 0 || clock.PartOfDay.Length == 0) return longer;
            return longer with { Time = ClockTimes.InPart(day with { IsClock = true }, clock.PartOfDay).Time, PartOfDay = clock.PartOfDay };
        }

        var part = day.PartOfDay;
        var range = Range(ClockTimes.InPart(clock, part), part, ref next);
        return day with { Span = new Mark(day.Span.Start, range.Span.End), Time = range.Time, TimeTo = range.TimeTo, TimeSpan = range.Span, IsNextDay = range.IsNextDay, PartOfDay = range.PartOfDay };
    }

    /// <summary>A clock time with the part of the day and the end that follow it.</summary>
    public DatePart Range(DatePart begin, string part, ref int next)
    {
        if (next < parts.Count && parts[next] is { IsClock: true } beside && Between(begin, beside) is { } space && space.AsSpan().Trim(" ,的at").IsEmpty)
        {
            if (begin.Time is null && beside.Time is not null) begin = ClockTimes.InPart(beside, begin.PartOfDay) with { Span = new Mark(begin.Span.Start, beside.Span.End) };
            else if (begin.Time is not null && beside.Time is null) begin = ClockTimes.InPart(begin, beside.PartOfDay) with { Span = new Mark(begin.Span.Start, beside.Span.End) };
            else return begin;
            next++;
        }

        if (next >= parts.Count || begin.Time is not { } start) return begin;
        if (parts[next] is not { IsClock: true, Time: not null } to || Between(begin, to) is not { } gap || !RangeWord().IsMatch(gap)) return begin;
        next++;
        var said = to.PartOfDay.Length > 0 ? to.PartOfDay : begin.PartOfDay.Length > 0 ? begin.PartOfDay : part;
        if (begin.PartOfDay.Length == 0 && to.PartOfDay is "pm" or "am" or "p.m." or "a.m.") start = Before(start, to);
        var end = ClockTimes.InPart(to, said).Time ?? start;
        end = After(end, start);
        var span = new Mark(begin.Span.Start, to.Span.End);
        return begin with { Time = start, TimeTo = end, Span = span, TimeSpan = span };
    }

    // 2到4点 of an afternoon ends at 16:00; what begins in the evening may end at midnight (10点到12点) or in the night.
    private static TimeOnly After(TimeOnly end, TimeOnly start) =>
        end >= start ? end
        : end.Hour == 12 || (end.Hour < 12 && end.AddHours(12) >= start) ? end.AddHours(12)
        : end;

    // 2-4pm begins at 14:00, 10-2pm at 10:00.
    private static TimeOnly Before(TimeOnly start, DatePart to)
    {
        var same = ClockTimes.At(start.Hour > 12 ? start.Hour - 12 : start.Hour, start.Minute, to.PartOfDay, false);
        return same <= to.Time ? same : same.AddHours(-12);
    }

    private bool IsBefore(int end) => end < key.Length && (key[end] is '前' || key.AsSpan(end).StartsWith("之前") || key.AsSpan(end).StartsWith("以前"));

    private string? Between(DatePart a, DatePart b) => b.Span.Start - a.Span.End is >= 0 and <= 6 ? key[a.Span.End..b.Span.Start] : null;

    [GeneratedRegex("^\\s?(?:到|至|-{1,2}|to|until|till)\\s?$")]
    private static partial Regex RangeWord();
}

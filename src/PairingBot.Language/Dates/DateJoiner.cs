using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>Puts neighbouring parts together: day and clock, from and to, and the words before and after that turn a date into a period or deadline.</summary>
internal sealed partial class DateJoiner(string key, DateFrame frame, List<DatePart> parts)
{
    private int _next;

    public List<DateMatch> Join()
    {
        var matches = new List<DateMatch>();
        while (_next < parts.Count)
        {
            var first = Moment();
            var last = first;
            if (_next < parts.Count && Between(first, parts[_next]) is { } gap && RangeWord().IsMatch(gap) && parts[_next].IsClock == first.IsClock)
                last = Moment();
            if (!first.IsClock || first.Time is not null) matches.Add(Match(first, last));
        }

        return matches;
    }

    private string? Between(DatePart a, DatePart b) => b.Span.Start - a.Span.End is >= 0 and <= 4 ? key[a.Span.End..b.Span.Start] : null;

    /// <summary>A day with the clock time, or range of clock times, that stands beside it; or a clock time alone.</summary>
    private DatePart Moment()
    {
        var day = parts[_next++];
        if (day.IsClock) return ClockRange(day, day.PartOfDay);
        while (_next < parts.Count && parts[_next] is { IsClock: true } clock && Between(day, clock) is { } gap && gap.AsSpan().Trim(" 的,在at").IsEmpty)
        {
            _next++;
            // 中午 alone is a part of the day; only 中午前 is a moment.
            if (clock.Time is null || day.Time is not null || (clock.PartOfDay is "中午" or "正午" && clock.Span.Length == 2 && !Before(clock.Span.End)))
            {
                day = day with { Span = new Mark(day.Span.Start, clock.Span.End), PartOfDay = clock.PartOfDay.Length > 0 ? clock.PartOfDay : day.PartOfDay };
                continue;
            }

            var range = ClockRange(ClockTimes.InPart(clock, day.PartOfDay), day.PartOfDay);
            day = day with { Span = new Mark(day.Span.Start, range.Span.End), Time = range.Time, TimeTo = range.TimeTo, TimeSpan = range.Span };
        }

        return day;
    }

    private bool Before(int end) => end < key.Length && (key[end] is '前' || key.AsSpan(end).StartsWith("之前") || key.AsSpan(end).StartsWith("以前"));

    private DatePart ClockRange(DatePart begin, string part)
    {
        if (begin.Time is null && _next < parts.Count && parts[_next] is { IsClock: true, Time: not null } next && Between(begin, next) is { } space && space.AsSpan().Trim(" ,的").IsEmpty)
        {
            begin = ClockTimes.InPart(next, begin.PartOfDay) with { Span = new Mark(begin.Span.Start, next.Span.End) };
            _next++;
        }

        if (_next >= parts.Count || begin.Time is not { } start) return begin;
        if (parts[_next] is not { IsClock: true, Time: not null } to || Between(begin, to) is not { } gap || !RangeWord().IsMatch(gap)) return begin;
        _next++;
        var said = to.PartOfDay.Length > 0 ? to.PartOfDay : begin.PartOfDay.Length > 0 ? begin.PartOfDay : part;
        if (begin.PartOfDay.Length == 0 && to.PartOfDay is "pm" or "am") start = ClockTimes.At(start.Hour > 12 ? start.Hour - 12 : start.Hour, start.Minute, to.PartOfDay, false);
        var end = ClockTimes.InPart(to, said).Time ?? start;
        if (end < start && end.Hour < 12) end = end.AddHours(12);
        return begin with { Time = start, TimeTo = end, Span = new Mark(begin.Span.Start, to.Span.End), TimeSpan = new Mark(begin.Span.Start, to.Span.End) };
    }

    private DateMatch Match(DatePart first, DatePart last)
    {
        var span = new Mark(first.Span.Start, last.Span.End);
        if (first.IsClock)
            return new DateMatch(span.Start, span.Length, DateKind.Time, frame.Today, frame.Today) { Time = first.Time, TimeTo = first.TimeTo, TimeSpan = (span.Start, span.Length) };
        var isRange = !ReferenceEquals(first, last);
        if (isRange) (first, last) = Period(first, last);
        var match = new DateMatch(span.Start, span.Length, KindOf(first, isRange), first.From, last.To)
        {
            Time = first.Time,
            TimeTo = first.TimeTo,
            TimeSpan = first.TimeSpan is { } clock ? (clock.Start, clock.Length) : null,
            IsHoliday = first.IsHoliday,
        };
        return DateEdges.Apply(match, first, key, frame);
    }

    private static DateKind KindOf(DatePart part, bool isRange) =>
        isRange ? DateKind.Range
        : part.IsDeadline ? DateKind.Deadline
        : part.Time is not null ? DateKind.DateTime
        : part.From == part.To ? DateKind.Date : DateKind.Range;

    /// <summary>The end of a period takes from its beginning what it leaves unsaid.</summary>
    private (DatePart From, DatePart To) Period(DatePart from, DatePart to)
    {
        if (!to.HasMonth && Calendar.Day(from.From.Year, from.From.Month, to.To.Day) is { } day) to = to with { From = day, To = day };
        else if (!to.HasYear && from.HasYear && Same(to, from.From.Year) is { } moved) to = moved;
        if (to.To < from.From && !to.HasYear && frame.Tense == Tense.Future) to = Same(to, to.To.Year + 1) ?? to;
        if (to.To < from.From && !from.HasYear) from = Same(from, from.From.Year - 1) ?? from;
        return to.To < from.From ? (to, from) : (from, to);
    }

    private static DatePart? Same(DatePart part, int year)
    {
        if (Calendar.Day(year, part.From.Month, part.From.Day) is not { } from) return null;
        return part with { From = from, To = part.Grain == Grain.Month ? from.AddMonths(1).AddDays(-1) : from.AddDays(part.To.DayNumber - part.From.DayNumber) };
    }

    [GeneratedRegex("^\\s?(?:到|至|-|~|to|until|through|and|和)\\s?$")]
    private static partial Regex RangeWord();
}

using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>Puts neighbouring parts together: day and weekday, day and clock, from and to, and the words around them.</summary>
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
            if (_next < parts.Count && Between(first, parts[_next]) is { } gap && parts[_next].IsClock == first.IsClock && IsRange(gap, first))
                last = Moment();
            if (!first.IsClock || first.Time is not null) Add(matches, Match(first, last));
        }

        return matches;
    }

    // What a neighbour has taken with it (国庆后第一个工作日前) is not read again.
    private static void Add(List<DateMatch> matches, DateMatch match)
    {
        if (matches.Count == 0 || match.Start >= matches[^1].Start + matches[^1].Length) matches.Add(match);
    }

    private string? Between(DatePart a, DatePart b) => b.Span.Start - a.Span.End is >= 0 and <= 9 ? key[a.Span.End..b.Span.Start] : null;

    private bool IsRange(string gap, DatePart first)
    {
        var word = RangeWord().Match(gap);
        if (!word.Success || !word.Groups["and"].Success) return word.Success;
        // 9月和10月, Q2 and Q3: one period when they meet.
        if (first.Grain is Grain.Month or Grain.Quarter && parts[_next].From == first.To.AddDays(1)) return true;
        return key.AsSpan(0, first.Span.Start).TrimEnd().EndsWith("between") || key.AsSpan(first.Span.Start).StartsWith("between") || key.AsSpan(parts[_next].Span.End).StartsWith("之间");
    }

    /// <summary>A day with the weekday, the clock time or the range of clock times that stand beside it; or a clock time alone.</summary>
    private DatePart Moment()
    {
        var day = parts[_next++];
        if (day.IsClock) return ClockFirst(new ClockJoiner(key, parts).Range(day, day.PartOfDay, ref _next));
        while (_next < parts.Count && Between(day, parts[_next]) is { } gap)
        {
            var next = parts[_next];
            if (!next.IsClock && Apposition.Of(day, next, gap) is { } both)
            {
                _next++;
                var end = gap.Contains('(', StringComparison.Ordinal) && both.Span.End < key.Length && key[both.Span.End] == ')' ? both.Span.End + 1 : both.Span.End;
                day = both with { Span = both.Span with { End = end } };
            }
            else if (next.IsClock && ClockGap().IsMatch(gap) && day.From == day.To) day = new ClockJoiner(key, parts).Attach(day, ref _next);
            else break;
        }

        return day;
    }

    /// <summary>3pm on Friday, the afternoon of Nov 20: the day that follows its clock time.</summary>
    private DatePart ClockFirst(DatePart clock)
    {
        if (_next >= parts.Count || parts[_next].IsClock || Between(clock, parts[_next]) is not { } gap || !DayAfterClock().IsMatch(gap)) return clock;
        var before = _next;
        var day = Moment();
        if (day.Time is null && day.From == day.To)
            return day with { Span = new Mark(clock.Span.Start, day.Span.End), Time = clock.Time, TimeTo = clock.TimeTo, TimeSpan = clock.TimeSpan, IsNextDay = clock.IsNextDay, PartOfDay = clock.PartOfDay };
        _next = before;
        return clock;
    }

    private DateMatch Match(DatePart first, DatePart last)
    {
        var span = new Mark(first.Span.Start, last.Span.End);
        if (first.IsClock)
        {
            var time = new DateMatch(span.Start, span.Length, DateKind.Time, frame.Today, frame.Today) { Time = first.Time, TimeTo = first.TimeTo ?? (ReferenceEquals(first, last) ? null : last.Time), TimeSpan = (span.Start, span.Length), IsNextDay = first.IsNextDay };
            return first.PartOfDay == "今晚" ? DateEdges.Apply(time with { Kind = DateKind.DateTime }, first, key, frame) : time;
        }

        var isRange = !ReferenceEquals(first, last);
        var (clock, until) = (first, last);
        if (isRange) (first, last) = Periods.Between(first, last, frame);
        var match = new DateMatch(span.Start, span.Length, KindOf(first, isRange), first.From, last.To)
        {
            Time = clock.Time,
            TimeTo = isRange ? until.Time : clock.TimeTo,
            TimeSpan = clock.TimeSpan is { } at ? (at.Start, at.Length) : null,
            IsHoliday = first.IsHoliday && !isRange,
            IsNextDay = clock.IsNextDay,
            HasConflict = first.HasConflict,
            Alternatives = isRange ? [] : first.Alternatives,
            IsVague = first.IsVague && !isRange,
        };
        return DateEdges.Apply(match, first, key, frame);
    }

    private static DateKind KindOf(DatePart part, bool isRange) =>
        isRange ? DateKind.Range
        : part.IsDeadline ? DateKind.Deadline
        : part.Time is not null ? DateKind.DateTime
        : part.From == part.To ? DateKind.Date : DateKind.Range;

    [GeneratedRegex("^\\s?(?:到|至|-{1,2}|~|to|until|through|till|(?<and>and|和|与))\\s?(?:the\\s|on\\s)?$")]
    private static partial Regex RangeWord();

    [GeneratedRegex("^[ ,)]{0,2}(?:的|在|at|@|from)?[ ,(]{0,2}$")]
    private static partial Regex ClockGap();

    [GeneratedRegex("^,?\\s?(?:(?:on|of)\\s)?(?:the\\s)?$")]
    private static partial Regex DayAfterClock();
}

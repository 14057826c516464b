using System.Globalization;

namespace PairingBot.Language.Dates;

/// <summary>What a date expression is about.</summary>
public enum DateKind
{
    /// <summary>One day.</summary>
    Date,

    /// <summary>One day with a clock time.</summary>
    DateTime,

    /// <summary>A clock time without a day.</summary>
    Time,

    /// <summary>Several days, both ends inclusive.</summary>
    Range,

    /// <summary>The last permitted day, or moment when a clock time is said.</summary>
    Deadline,
}

/// <summary>A date, time or period found in a text; the span points into the width-folded text (<see cref="Recognition.Text"/>).</summary>
public sealed record DateMatch(int Start, int Length, DateKind Kind, DateOnly From, DateOnly To)
{
    /// <summary>The clock time; null when none was said.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The end of a range of clock times.</summary>
    public TimeOnly? TimeTo { get; init; }

    /// <summary>The span of the clock time inside the match, when there is one.</summary>
    public (int Start, int Length)? TimeSpan { get; init; }

    /// <summary>True for a holiday's name, which often only colours a topic.</summary>
    public bool IsHoliday { get; init; }

    /// <summary>True when a weekday was said beside the date on which it does not fall; the date holds, and a dialog may ask.</summary>
    public bool HasConflict { get; init; }

    /// <summary>True when the clock time is midnight at the end of <see cref="To"/>: 今晚12点, 24:00.</summary>
    public bool IsNextDay { get; init; }

    /// <summary>Other days that the same words may mean (前几天, 年前); empty when they are clear.</summary>
    public IReadOnlyList<DateOnly> Alternatives { get; init; } = [];

    /// <summary>True when no rule tells which of the days is meant (过两天, 寒假前), so that the person has to.</summary>
    public bool IsVague { get; init; }

    /// <summary>ISO: a day, a moment, or <c>start/end</c> of a range.</summary>
    public string Value => Kind switch
    {
        DateKind.Range => Day(From) + "/" + Day(To),
        DateKind.Time => Clock(Time) + (TimeTo is null ? "" : "-" + Clock(TimeTo)),
        _ when Time is not null => Day(IsNextDay ? To.AddDays(1) : To) + "T" + Clock(Time),
        _ => Day(To),
    };

    /// <summary>The same in TIMEX, whose ranges leave their end out; a clock range keeps its length.</summary>
    public string Timex => DateTimex.Of(this).TimexValue;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "";
}

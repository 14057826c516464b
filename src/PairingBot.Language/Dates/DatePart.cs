using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>How long the period is that a date word names.</summary>
internal enum Grain
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Span,
}

/// <summary>What one rule read: a period, or the last moment of one.</summary>
internal sealed record DatePart(Mark Span, DateOnly From, DateOnly To, Grain Grain)
{
    public bool HasYear { get; init; }

    public bool HasMonth { get; init; } = true;

    /// <summary>A weekday (Monday 0) said without its week, or with it when <see cref="HasYear"/>; null for everything else.</summary>
    public int? Weekday { get; init; }

    public bool IsHoliday { get; init; }

    public bool IsDeadline { get; init; }

    /// <summary>Morning or afternoon when the day word says it (今早, 昨晚).</summary>
    public string PartOfDay { get; init; } = "";

    public TimeOnly? Time { get; init; }

    public TimeOnly? TimeTo { get; init; }

    public Mark? TimeSpan { get; init; }

    /// <summary>Nothing but a clock time or a part of the day.</summary>
    public bool IsClock { get; init; }

    /// <summary>True for twelve at night and 24:00, which belong to the next day.</summary>
    public bool IsNextDay { get; init; }

    /// <summary>True when a weekday was said beside a date on which it does not fall; the date holds.</summary>
    public bool HasConflict { get; init; }

    /// <summary>Other days that the same words may mean.</summary>
    public IReadOnlyList<DateOnly> Alternatives { get; init; } = [];

    /// <summary>True when no rule tells which of the days is meant (过两天, 寒假前), so that the person has to.</summary>
    public bool IsVague { get; init; }

    public static DatePart Day(DateOnly day) => new(default, day, day, Grain.Day);

    /// <summary>A day that is wholly said or counted from today.</summary>
    public static DatePart Known(DateOnly day) => new(default, day, day, Grain.Day) { HasYear = true };

    /// <summary>A period that is wholly said or counted from today.</summary>
    public static DatePart Period(DateOnly from, DateOnly to, Grain grain = Grain.Span) => new(default, from, to, grain) { HasYear = true };

    /// <summary>The part with the period narrowed to one day.</summary>
    public DatePart At(DateOnly day) => this with { From = day, To = day, Grain = Grain.Day, IsHoliday = false, HasYear = true };
}

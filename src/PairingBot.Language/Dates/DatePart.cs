using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>How long the period is that a date word names.</summary>
internal enum Grain
{
    Day,
    Week,
    Month,
    Year,
    Span,
}

/// <summary>What one rule read: a period, or the last moment of one.</summary>
internal sealed record DatePart(Mark Span, DateOnly From, DateOnly To, Grain Grain)
{
    public bool HasYear { get; init; }

    public bool HasMonth { get; init; } = true;

    public bool IsHoliday { get; init; }

    public bool IsDeadline { get; init; }

    /// <summary>Morning or afternoon when the day word says it (今早, 昨晚).</summary>
    public string PartOfDay { get; init; } = "";

    public TimeOnly? Time { get; init; }

    public TimeOnly? TimeTo { get; init; }

    public Mark? TimeSpan { get; init; }

    /// <summary>Nothing but a clock time or a part of the day.</summary>
    public bool IsClock { get; init; }

    public static DatePart Day(DateOnly day) => new(default, day, day, Grain.Day);
}

/// <summary>The day from which relative dates count.</summary>
internal sealed record DateFrame(DateTime Now, Tense Tense, Func<DateOnly, bool> IsWorkingDay)
{
    public DateOnly Today { get; } = DateOnly.FromDateTime(Now);

    /// <summary>Monday of the ISO week, some weeks from now.</summary>
    public DateOnly Monday(int weeks) => Today.AddDays((7 * weeks) - (((int)Today.DayOfWeek + 6) % 7));

    public DateOnly FirstOfMonth(int months) => new DateOnly(Today.Year, Today.Month, 1).AddMonths(months);
}

namespace PairingBot.Language.Dates;

/// <summary>The day from which relative dates count.</summary>
internal sealed record DateFrame(DateTime Now, Tense Tense, Func<DateOnly, bool> IsWorkingDay)
{
    public DateOnly Today { get; } = DateOnly.FromDateTime(Now);

    /// <summary>Monday of the ISO week, some weeks from now.</summary>
    public DateOnly Monday(int weeks) => MondayOf(Today).AddDays(7 * weeks);

    public DateOnly FirstOfMonth(int months) => new DateOnly(Today.Year, Today.Month, 1).AddMonths(months);

    /// <summary>The first day of a quarter, some quarters from now.</summary>
    public DateOnly FirstOfQuarter(int quarters) => FirstOfMonth((3 * quarters) - ((Today.Month - 1) % 3));

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The n-th working day after a day, or before it when n is negative.</summary>
    public DateOnly WorkingDay(DateOnly from, int count)
    {
        var day = from;
        var step = Math.Sign(count);
        // Nobody counts further, and a calendar without working days must not hold the turn.
        for (int left = Math.Min(Math.Abs(count), 400), tried = 0; left > 0 && tried < 1000; tried++)
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day)) left--;
        }

        return day;
    }
}

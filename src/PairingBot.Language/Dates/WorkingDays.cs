namespace PairingBot.Language.Dates;

/// <summary>
/// Working days where nobody has said which they are: Monday to Friday without the statutory holidays, as long as they have been in recent years. The make-up
/// days that are announced every autumn are not known here; the organisation's own calendar knows them.
/// </summary>
public static class WorkingDays
{
    /// <summary>True for a day on which offices are open.</summary>
    public static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    /// <summary>The first and last day off at a holiday of that name's first day; the day alone when it is not a long one.</summary>
    internal static (DateOnly First, DateOnly Last) Break(DateOnly holiday)
    {
        if (holiday is { Month: 10, Day: 1 }) return (holiday, holiday.AddDays(6));
        if (holiday is { Month: 5, Day: 1 }) return (holiday, holiday.AddDays(4));
        if (LunarCalendar.Day(holiday.Year, 1, 1) == holiday) return (holiday.AddDays(-1), holiday.AddDays(6));
        return holiday.DayOfWeek switch
        {
            DayOfWeek.Monday => (holiday.AddDays(-2), holiday),
            DayOfWeek.Friday => (holiday, holiday.AddDays(2)),
            DayOfWeek.Saturday => (holiday, holiday.AddDays(2)),
            DayOfWeek.Sunday => (holiday.AddDays(-1), holiday.AddDays(1)),
            _ => (holiday, holiday),
        };
    }

    private static bool IsHoliday(DateOnly day)
    {
        if (day.Month is 5 && day.Day <= 5) return true;
        if (day.Month is 10 && day.Day <= 7) return true;
        if (LunarCalendar.Day(day.Year, 1, 1) is { } newYear && day >= newYear.AddDays(-1) && day <= newYear.AddDays(6)) return true;
        DateOnly?[] single = [new DateOnly(day.Year, 1, 1), LunarCalendar.Qingming(day.Year), LunarCalendar.Day(day.Year, 5, 5), LunarCalendar.Day(day.Year, 8, 15)];
        foreach (var holiday in single)
            if (holiday is { } off && day >= Break(off).First && day <= Break(off).Last) return true;
        return false;
    }
}

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Days and periods that lie before others.</summary>
internal static class PeriodShift
{
    /// <summary>The same day so many years before; the end of February stays the end of February.</summary>
    public static DateOnly YearsBefore(DateOnly day, int years)
    {
        var before = day.AddYears(-years);
        return day.AddDays(1).Day == 1 ? new DateOnly(before.Year, before.Month, DateTime.DaysInMonth(before.Year, before.Month)) : before;
    }

    /// <summary>The period before: as many months, where it is of whole months, and else as many days.</summary>
    public static (DateOnly From, DateOnly To) Before((DateOnly From, DateOnly To) period)
    {
        var (from, to) = period;
        if (from.Day != 1 || to.AddDays(1).Day != 1) return (from.AddDays(from.DayNumber - to.DayNumber - 1), from.AddDays(-1));
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month + 1;
        return (from.AddMonths(-months), from.AddDays(-1));
    }
}

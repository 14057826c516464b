namespace PairingBot.Language;

/// <summary>By how much a day moves; less than 0 is earlier.</summary>
public sealed record DateShift(int Months, int Days, int WorkingDays)
{
    /// <summary>The day that is so far from another.</summary>
    public DateOnly From(DateOnly day)
    {
        day = day.AddMonths(Months).AddDays(Days);
        for (var left = Math.Abs(WorkingDays); left > 0;)
        {
            day = day.AddDays(Math.Sign(WorkingDays));
            if (Dates.WorkingDays.IsWorkingDay(day)) left--;
        }

        return day;
    }
}

namespace PairingBot.Language;

/// <summary>By how much a day moves; less than 0 is earlier.</summary>
public sealed record DateShift(int Months, int Days, int WorkingDays)
{
    /// <summary>True when it is said to come on top of another: 再加三天.</summary>
    public bool IsMore { get; init; }

    /// <summary>True when the day gets earlier.</summary>
    public bool IsEarlier => Months < 0 || Days < 0 || WorkingDays < 0;

    /// <summary>Both together.</summary>
    public DateShift Plus(DateShift other) => new(Months + other.Months, Days + other.Days, WorkingDays + other.WorkingDays);

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

namespace PairingBot.Domain.Calendars;

/// <summary>How a due date stands to today. It is computed whenever it is asked for and never stored.</summary>
/// <param name="DaysLeft">Days until the due date: 0 on the day itself, negative once it has passed.</param>
public readonly record struct DueStanding(int DaysLeft)
{
    /// <summary>The warning window in days, the due date's own day among them.</summary>
    public const int WarningDays = 7;

    /// <summary>逾期: the due date has passed; a day counts to its end.</summary>
    public bool IsOverdue => DaysLeft < 0;

    /// <summary>The traffic light.</summary>
    public TrafficLight Light => IsOverdue ? TrafficLight.Red : DaysLeft <= WarningDays ? TrafficLight.Yellow : TrafficLight.Green;
}

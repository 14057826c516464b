namespace PairingBot.Domain.Calendars;

/// <summary>The warning window that the organisation has chosen: how many days before its due date a problem turns yellow.</summary>
public sealed record DueWindow(int Days = DueWindow.UsualDays)
{
    /// <summary>The window of an organisation that has chosen none.</summary>
    public const int UsualDays = 7;

    /// <summary>The last due date within the window.</summary>
    public DateOnly LastDay(DateOnly today) => today.AddDays(Days);

    /// <summary>The traffic light of a due date.</summary>
    public TrafficLight LightOf(DueStanding due) => due.IsOverdue ? TrafficLight.Red : due.DaysLeft <= Days ? TrafficLight.Yellow : TrafficLight.Green;
}

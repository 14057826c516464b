namespace PairingBot.Domain.Calendars;

/// <summary>How urgent an open item is.</summary>
public enum TrafficLight
{
    /// <summary>There is time.</summary>
    Green,

    /// <summary>It is due within the warning window.</summary>
    Yellow,

    /// <summary>It is overdue.</summary>
    Red,
}

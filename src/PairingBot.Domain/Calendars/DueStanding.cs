namespace PairingBot.Domain.Calendars;

/// <summary>How a due date stands to today. It is computed whenever it is asked for and never stored.</summary>
/// <param name="DaysLeft">Days until the due date: 0 on the day itself, negative once it has passed.</param>
public readonly record struct DueStanding(int DaysLeft)
{
    /// <summary>逾期: the due date has passed; a day counts to its end.</summary>
    public bool IsOverdue => DaysLeft < 0;
}

namespace PairingBot.Domain.History;

/// <summary>The counters behind human numbers such as 活动361: unique, counted up, never used twice; gaps are allowed.</summary>
public interface INumbers
{
    /// <summary>The next number of a counter, kept with the rows that the turn saves.</summary>
    int Next(string counter);
}

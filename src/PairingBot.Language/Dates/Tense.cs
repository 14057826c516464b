namespace PairingBot.Language.Dates;

/// <summary>What the caller knows about the day: it decides which year, month or week an incomplete date means.</summary>
public enum Tense
{
    /// <summary>Something that was held: the most recent day.</summary>
    Past,

    /// <summary>A deadline or a plan: the next day.</summary>
    Future,

    /// <summary>A listing: the period of this year that has begun.</summary>
    Query,
}

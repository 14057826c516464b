namespace PairingBot.Language;

/// <summary>What a question's figures are to be compared with: 和去年同期比, 环比, 和上个月比.</summary>
/// <param name="Years">How many years back the same days are; null when another period is meant.</param>
/// <param name="First">The first day of the period that was named; null for the same days of another year, or the period before.</param>
/// <param name="Last">The last day of it.</param>
public sealed record Against(int? Years, DateOnly? First, DateOnly? Last)
{
    /// <summary>True when the message says nothing besides: it is of the figures that were shown before.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Where it is said.</summary>
    public (int Start, int Length) Words { get; init; }
}

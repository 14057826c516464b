namespace PairingBot.Domain.Problems;

/// <summary>A measure (举措) before it stands on a problem's list.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Due">The last day for it; null when none was said.</param>
public sealed record PlannedMeasure(string Text, DateOnly? Due);

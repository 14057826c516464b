namespace PairingBot.Domain.Problems;

/// <summary>A page of a list.</summary>
/// <param name="Total">How many the whole list has.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total);

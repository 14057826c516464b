namespace PairingBot.Language.Queries;

/// <summary>Which end of a ranking is asked for.</summary>
/// <param name="FromEnd">True for the lowest first.</param>
/// <param name="Count">How many of them; null for all.</param>
public sealed record RankAsked(bool FromEnd, int? Count);

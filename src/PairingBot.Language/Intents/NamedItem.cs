namespace PairingBot.Language.Intents;

/// <summary>A clause about one of several items.</summary>
/// <param name="Place">Its place, counted from 1; <see cref="ItemPlaces.Last"/> for the last, <see cref="ItemPlaces.Every"/> for all; null for one that is named.</param>
/// <param name="Name">Words of its name; empty for one that is told by its place.</param>
/// <param name="Rest">What is said of it.</param>
public sealed record NamedItem(int? Place, string Name, string Rest);

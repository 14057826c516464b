namespace PairingBot.Language;

/// <summary>A table that was not taken.</summary>
/// <param name="Header">The names of its columns; empty when it has none.</param>
/// <param name="Rows">How many rows it has.</param>
public sealed record OtherTable(IReadOnlyList<string> Header, int Rows);

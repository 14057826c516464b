namespace PairingBot.Language;

/// <summary>What of a pasted table was not taken, so that the person can be told.</summary>
/// <param name="Rows">The places of rows that hold nothing to record, from 1, without the header.</param>
/// <param name="Columns">The names of columns that nothing is kept of.</param>
/// <param name="LeftOut">How many rows at the end are more than are taken at once.</param>
public sealed record TableNotes(IReadOnlyList<int> Rows, IReadOnlyList<string> Columns, int LeftOut);

namespace PairingBot.Roster.Import.Workbooks;

/// <summary>What stands in a cell, as people read it there.</summary>
/// <param name="Fault">One of <see cref="CellFault"/>, or null.</param>
internal readonly record struct CellValue(string Text, string? Fault = null);

namespace PairingBot.Roster.Import;

/// <summary>A file to import: comma-separated values or an Excel workbook, told apart by what is in it and not by its name.</summary>
/// <param name="SheetName">The sheet of the workbook to take; null for the only one that holds a roster.</param>
internal sealed record ImportFile(ReadOnlyMemory<byte> Bytes, string? SheetName = null);

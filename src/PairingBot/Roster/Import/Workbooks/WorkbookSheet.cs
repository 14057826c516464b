namespace PairingBot.Roster.Import.Workbooks;

/// <summary>A sheet of a workbook before it is read.</summary>
/// <param name="IsHidden">It is not among the tabs that people see.</param>
internal sealed record WorkbookSheet(string Name, bool IsHidden, string Part);

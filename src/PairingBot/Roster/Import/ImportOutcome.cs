namespace PairingBot.Roster.Import;

/// <summary>How an import ended: with errors and nothing done, or with a change that was saved unless it was a dry run.</summary>
/// <param name="SheetName">The sheet of a workbook that was read; null when there was none.</param>
internal sealed record ImportOutcome(IReadOnlyList<ImportError> Errors, RosterChange? Change, string? SheetName);

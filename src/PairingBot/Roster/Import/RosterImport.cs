using PairingBot.Roster.Import.Workbooks;
using PairingBot.Store.Rosters;

namespace PairingBot.Roster.Import;

/// <summary>Brings a file into the roster: all of it or nothing.</summary>
internal sealed class RosterImport(IRosterStore store, LiveRoster roster)
{
    /// <summary>Reads the file and compares it with the store; saves in one transaction unless there are errors or no changes.</summary>
    public async Task<ImportOutcome> RunAsync(ImportFile file, CancellationToken cancellationToken)
    {
        var outcome = await TryAsync(file, hasStore: true, cancellationToken);
        if (outcome.Change is { Nothing: false } change)
        {
            await store.SaveAsync(change.After, cancellationToken);
            await roster.ReloadAsync(cancellationToken);
        }

        return outcome;
    }

    /// <summary>What <see cref="RunAsync"/> would do; without a store the roster is empty.</summary>
    public async Task<ImportOutcome> TryAsync(ImportFile file, bool hasStore, CancellationToken cancellationToken)
    {
        var errors = new ImportErrors();
        if (Read(file, errors, out var sheetName) is not { } rows) return new(errors.All, null, sheetName);
        var before = hasStore ? await store.LoadAsync(cancellationToken) : RosterData.Empty;
        var change = RosterMerge.Run(before, rows, errors);
        return errors.Count > 0 ? new(errors.All, null, sheetName) : new([], change, sheetName);
    }

    private static RosterFile? Read(ImportFile file, ImportErrors errors, out string? sheetName)
    {
        (var sheet, sheetName) = FileText.IsArchive(file.Bytes.Span) ? WorkbookRoster.Read(file.Bytes, file.SheetName, errors) : (ReadText(file, errors), null);
        if (sheet is null) return null;
        if (sheet.Rows.Count == 0) errors.AddFile("file-no-rows");
        return RosterFileReader.Read(sheet, errors);
    }

    private static Sheet? ReadText(ImportFile file, ImportErrors errors)
    {
        var text = FileText.Read(file.Bytes.Span, out var error);
        if (text is null) errors.AddFile(error);
        else if (file.SheetName is not null) errors.AddFile("sheet-not-workbook");
        else return Sheet.Read(text, errors);
        return null;
    }
}

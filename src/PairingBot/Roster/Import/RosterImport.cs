using PairingBot.Store.Rosters;

namespace PairingBot.Roster.Import;

/// <summary>How an import ended: with errors and nothing done, or with a change that was saved unless it was a dry run.</summary>
internal sealed record ImportOutcome(IReadOnlyList<ImportError> Errors, RosterChange? Change);

/// <summary>Brings a file into the roster: all of it or nothing.</summary>
internal sealed class RosterImport(IRosterStore store, LiveRoster roster)
{
    /// <summary>Reads the file and compares it with the store; saves in one transaction unless there are errors, no changes, or it is a dry run.</summary>
    public async Task<ImportOutcome> RunAsync(ReadOnlyMemory<byte> bytes, bool dryRun, CancellationToken cancellationToken)
    {
        var errors = new ImportErrors();
        var file = Read(bytes.Span, errors);
        if (file is null) return new(errors.All, null);
        var before = await store.LoadAsync(cancellationToken);
        var change = RosterMerge.Run(before, file, errors);
        if (errors.Count > 0) return new(errors.All, null);
        if (!dryRun && !change.Nothing)
        {
            await store.SaveAsync(change.After, cancellationToken);
            await roster.ReloadAsync(cancellationToken);
        }

        return new([], change);
    }

    private static RosterFile? Read(ReadOnlySpan<byte> bytes, ImportErrors errors)
    {
        if (FileText.Read(bytes, out var error) is not { } text)
        {
            errors.AddFile(error);
            return null;
        }

        if (Sheet.Read(text, errors) is not { } sheet) return null;
        if (sheet.Rows.Count == 0) errors.AddFile("file-no-rows");
        return RosterFileReader.Read(sheet, errors);
    }
}

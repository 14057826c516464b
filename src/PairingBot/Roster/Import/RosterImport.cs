using PairingBot.Store.Rosters;

namespace PairingBot.Roster.Import;

/// <summary>How an import ended: with errors and nothing done, or with a change that was saved unless it was a dry run.</summary>
internal sealed record ImportOutcome(IReadOnlyList<ImportError> Errors, RosterChange? Change);

/// <summary>Brings a file into the roster: all of it or nothing.</summary>
internal sealed class RosterImport(IRosterStore store, LiveRoster roster)
{
    /// <summary>Reads the file and compares it with the store; saves in one transaction unless there are errors or no changes.</summary>
    public async Task<ImportOutcome> RunAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var outcome = await TryAsync(bytes, hasStore: true, cancellationToken);
        if (outcome.Change is { Nothing: false } change)
        {
            await store.SaveAsync(change.After, cancellationToken);
            await roster.ReloadAsync(cancellationToken);
        }

        return outcome;
    }

    /// <summary>What <see cref="RunAsync"/> would do; without a store the roster is empty.</summary>
    public async Task<ImportOutcome> TryAsync(ReadOnlyMemory<byte> bytes, bool hasStore, CancellationToken cancellationToken)
    {
        var errors = new ImportErrors();
        var file = Read(bytes.Span, errors);
        if (file is null) return new(errors.All, null);
        var before = hasStore ? await store.LoadAsync(cancellationToken) : RosterData.Empty;
        var change = RosterMerge.Run(before, file, errors);
        return errors.Count > 0 ? new(errors.All, null) : new([], change);
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

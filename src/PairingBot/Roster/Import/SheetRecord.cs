using System.Collections.Frozen;

namespace PairingBot.Roster.Import;

/// <summary>A row of a file before its columns have names.</summary>
/// <param name="Number">The row as the spreadsheet counts it, from 1.</param>
/// <param name="Cells">Its cells, cleaned.</param>
internal sealed record SheetRecord(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>Column from 0 → the text that says why what stands there can't be taken, such as the error of a formula.</summary>
    public IReadOnlyDictionary<int, string> Faults { get; init; } = FrozenDictionary<int, string>.Empty;
}

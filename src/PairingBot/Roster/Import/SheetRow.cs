using System.Collections.Frozen;

namespace PairingBot.Roster.Import;

/// <summary>The row of a sheet that names its columns.</summary>
internal sealed class SheetHeader
{
    private readonly int[] _indexes = [.. Enum.GetValues<Column>().Select(_ => -1)];

    public SheetHeader(int row, IReadOnlyList<string> titles)
    {
        Row = row;
        Titles = titles;
        for (var i = titles.Count - 1; i >= 0; i--)
            if (RosterWords.Columns.Find(titles[i]) is { } column) _indexes[(int)column] = i;
    }

    public int Row { get; }

    public IReadOnlyList<string> Titles { get; }

    /// <summary>How many columns of the roster it names.</summary>
    public int Known => _indexes.Count(index => index >= 0);

    public bool IsHeader => IndexOf(Column.Type) >= 0 && Known > 1;

    /// <summary>Where the column stands, from 0; -1 when the sheet lacks it.</summary>
    public int IndexOf(Column column) => _indexes[(int)column];

    /// <summary>Columns for the office's own remarks.</summary>
    public static bool IsRemark(string title) =>
        title.StartsWith("备注", StringComparison.Ordinal) || title.StartsWith("note", StringComparison.OrdinalIgnoreCase);
}

/// <summary>One row of a sheet with its cells cleaned.</summary>
/// <param name="Number">The row as the spreadsheet counts it, from 1.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells, SheetHeader Header)
{
    /// <inheritdoc cref="SheetRecord.Faults"/>
    public IReadOnlyDictionary<int, string> Faults { get; init; } = FrozenDictionary<int, string>.Empty;

    /// <summary>The cell in a column; empty where the sheet lacks it, or where what stands there can't be taken.</summary>
    public string this[Column column] =>
        Header.IndexOf(column) is >= 0 and var index && index < Cells.Count && FaultOf(column) is null ? Cells[index] : "";

    /// <summary>Why what stands in a column can't be taken; null when it can. Days are right where one says when somebody left.</summary>
    public string? FaultOf(Column column) =>
        Faults.GetValueOrDefault(Header.IndexOf(column)) is { } fault && !(column == Column.Left && fault == CellFault.Day) ? fault : null;
}

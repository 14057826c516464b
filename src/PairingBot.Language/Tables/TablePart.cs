namespace PairingBot.Language.Tables;

/// <summary>The rows of a table under one header.</summary>
/// <param name="Header">The names of the columns; null where none stand above.</param>
/// <param name="Rows">The rows below it; the cells are trimmed.</param>
internal sealed record TablePart(IReadOnlyList<string>? Header, List<IReadOnlyList<string>> Rows)
{
    /// <summary>The place of each row among those of all parts, from 0.</summary>
    public List<int> Places { get; } = [];

    /// <summary>The header, when there is one, and the rows.</summary>
    public IEnumerable<IReadOnlyList<string>> All => Header is null ? Rows : [Header, .. Rows];

    private int Width => Header?.Count ?? (Rows is [var first, ..] ? first.Count : 0);

    /// <summary>Adds a row to the last part, or begins another one with it. A header that is repeated, as at a page's end, goes on with the same part.</summary>
    /// <param name="isApart">True when other lines stand between it and the row before.</param>
    public static void Add(List<TablePart> parts, IReadOnlyList<string> row, bool isApart)
    {
        if (TableColumns.IsNamed(row))
        {
            if (parts is not [.., { Header: { } header }] || !header.SequenceEqual(row, StringComparer.Ordinal)) parts.Add(new TablePart(row, []));
        }
        else
        {
            var place = parts.Sum(part => part.Rows.Count);
            if (parts is not [.., var last] || (isApart && Math.Abs(last.Width - row.Count) > 1)) parts.Add(last = new TablePart(null, []));
            last.Rows.Add(row);
            last.Places.Add(place);
        }
    }

    /// <summary>The same with rows for columns, where the names stand in the first column; null where they don't.</summary>
    public List<TablePart>? Turned()
    {
        var width = Rows.Min(row => row.Count);
        if (width < 2 || !TableColumns.IsHeader([.. Rows.Select(row => row[0])], strict: true)) return null;
        List<TablePart> parts = [];
        for (var i = 0; i < width; i++) Add(parts, [.. Rows.Select(row => row[i])], isApart: false);
        return parts;
    }
}

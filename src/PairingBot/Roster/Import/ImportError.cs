namespace PairingBot.Roster.Import;

/// <summary>One thing that is wrong in a roster file.</summary>
/// <param name="Row">The row as the spreadsheet counts it, from 1; 0 for the file as a whole.</param>
/// <param name="Column">The column from 0; -1 for the row as a whole.</param>
/// <param name="Header">What stands over the column.</param>
/// <param name="Key">The text that says what is wrong and what to do.</param>
/// <param name="Holes">What the text names.</param>
internal sealed record ImportError(int Row, int Column, string Header, string Key, params (string Hole, string Value)[] Holes)
{
    /// <summary>The column as the spreadsheet names it: A … Z, AA …</summary>
    public string Letter => LetterOf(Column);

    public static string LetterOf(int column) =>
        column < 0 ? "" : LetterOf((column / 26) - 1) + (char)('A' + (column % 26));
}

/// <summary>All that is wrong in a roster file.</summary>
internal sealed class ImportErrors
{
    private readonly List<ImportError> _errors = [];
    private readonly HashSet<Column> _missing = [];

    /// <summary>In the order in which one meets them in the spreadsheet.</summary>
    public IReadOnlyList<ImportError> All => [.. _errors.OrderBy(error => error.Row).ThenBy(error => error.Column)];

    public int Count => _errors.Count;

    public void AddFile(string key, params (string Hole, string Value)[] holes) => _errors.Add(new(0, -1, "", key, holes));

    public void AddHeader(SheetHeader header, int index, string key, params (string Hole, string Value)[] holes) =>
        _errors.Add(new(header.Row, index, header.Titles[index], key, holes));

    public void Add(SheetRow row, string key, params (string Hole, string Value)[] holes) => _errors.Add(new(row.Number, -1, "", key, holes));

    /// <summary>An error in a cell. A column that the file lacks altogether is said once, not in each row.</summary>
    public void Add(SheetRow row, Column column, string key, params (string Hole, string Value)[] holes)
    {
        var index = row.Header.IndexOf(column);
        if (index >= 0) _errors.Add(new(row.Number, index, row.Header.Titles[index], key, holes));
        else if (_missing.Add(column)) _errors.Add(new(row.Header.Row, -1, "", "column-missing", ("chinese", RosterWords.Columns.Title(column, english: false)), ("english", RosterWords.Columns.Title(column, english: true))));
    }

    /// <summary>An error in a cell beyond the columns that the roster knows.</summary>
    public void AddAt(SheetRow row, int index, string key) =>
        _errors.Add(new(row.Number, index, index < row.Header.Titles.Count ? row.Header.Titles[index] : "", key));
}

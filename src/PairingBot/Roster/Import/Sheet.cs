namespace PairingBot.Roster.Import;

/// <summary>Rows under a header, whatever sort of file they come from.</summary>
internal sealed record Sheet(SheetHeader Header, IReadOnlyList<SheetRow> Rows)
{
    private const int RowsBeforeHeader = 10;

    /// <summary>The sheet of a comma, semicolon or tab separated text, or null with the errors of one that has no usable header.</summary>
    public static Sheet? Read(string text, ImportErrors errors)
    {
        var best = CsvRecords.Delimiters
            .Select(delimiter => (Header: FindHeader(CsvRecords.Read(text, delimiter)), Delimiter: delimiter))
            .MaxBy(candidate => candidate.Header?.Known ?? 0);
        if (best.Header is not null) return Of(best.Header, CsvRecords.Read(text, best.Delimiter), errors);
        errors.AddFile("header-missing");
        return null;
    }

    /// <summary>Of the first rows the one that names most columns; above it may stand titles, and headings of groups of columns.</summary>
    public static SheetHeader? FindHeader(IEnumerable<SheetRecord> records) =>
        records.TakeWhile(record => record.Number <= RowsBeforeHeader)
            .Select(record => new SheetHeader(record.Number, record.Cells))
            .Where(header => header.IsHeader)
            .MaxBy(header => header.Known);

    /// <summary>The rows below the header, or null with the errors in it.</summary>
    public static Sheet? Of(SheetHeader header, IEnumerable<SheetRecord> records, ImportErrors errors)
    {
        if (!Check(header, errors)) return null;
        var rows = records
            .SkipWhile(record => record.Number <= header.Row)
            .Where(record => record.Cells.Any(cell => cell.Length > 0))
            .Select(record => new SheetRow(record.Number, record.Cells, header) { Faults = record.Faults });
        return new(header, [.. rows]);
    }

    private static bool Check(SheetHeader header, ImportErrors errors)
    {
        var before = errors.Count;
        for (var i = 0; i < header.Titles.Count; i++)
        {
            var title = header.Titles[i];
            if (title.Length == 0 || SheetHeader.IsRemark(title)) continue;
            if (RosterWords.Columns.Find(title) is not { } column) errors.AddHeader(header, i, "column-unknown");
            else if (header.IndexOf(column) != i) errors.AddHeader(header, i, "column-twice", ("other", ImportError.LetterOf(header.IndexOf(column))));
        }

        return errors.Count == before;
    }
}

using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace PairingBot.Roster.Import;

/// <summary>A comma, semicolon or tab separated text as rows under a header.</summary>
internal sealed record Sheet(SheetHeader Header, IReadOnlyList<SheetRow> Rows)
{
    private const int RowsBeforeHeader = 10;

    private static readonly string[] Delimiters = [",", ";", "\t"];

    /// <summary>The sheet, or null with the errors of a file that has no usable header.</summary>
    public static Sheet? Read(string text, ImportErrors errors)
    {
        text = WithoutSeparatorLine(text);
        var best = Delimiters
            .Select(delimiter => (Delimiter: delimiter, Header: FindHeader(text, delimiter)))
            .MaxBy(candidate => candidate.Header?.Known ?? 0);
        if (best.Header is null)
        {
            errors.AddFile("header-missing");
            return null;
        }

        if (!Check(best.Header, errors)) return null;
        var rows = Records(text, best.Delimiter)
            .Skip(best.Header.Row)
            .Select(record => new SheetRow(record.Number, record.Cells, best.Header))
            .Where(row => row.Cells.Any(cell => cell.Length > 0));
        return new(best.Header, [.. rows]);
    }

    private static SheetHeader? FindHeader(string text, string delimiter) =>
        Records(text, delimiter).Take(RowsBeforeHeader)
            .Select(record => new SheetHeader(record.Number, record.Cells))
            .FirstOrDefault(header => header.IsHeader);

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

    // Excel writes and hides a first line "sep=;" that is no row of the sheet.
    private static string WithoutSeparatorLine(string text) =>
        text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.IndexOf('\n', StringComparison.Ordinal) is > 0 and < 8 and var end ? text[(end + 1)..] : text;

    // A cell may hold line breaks, so it is records that the spreadsheet counts as rows, not lines.
    private static IEnumerable<(int Number, string[] Cells)> Records(string text, string delimiter)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            BadDataFound = null,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        for (var number = 1; parser.Read(); number++)
            yield return (number, [.. (parser.Record ?? []).Select(CellText.Clean)]);
    }
}

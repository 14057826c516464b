using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace PairingBot.Roster.Import;

/// <summary>The records of a delimited text.</summary>
internal static class CsvRecords
{
    /// <summary>The delimiters that spreadsheets write.</summary>
    public static readonly IReadOnlyList<string> Delimiters = [",", ";", "\t"];

    /// <summary>A cell may hold line breaks, so it is records that the spreadsheet counts as rows, not lines.</summary>
    public static IEnumerable<SheetRecord> Read(string text, string delimiter)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            BadDataFound = null,
        };
        using var parser = new CsvParser(new StringReader(WithoutSeparatorLine(text)), configuration);
        for (var number = 1; parser.Read(); number++)
            yield return new(number, [.. (parser.Record ?? []).Select(cell => CellText.Clean(WithoutMark(cell)))]);
    }

    // Our exports put an apostrophe before what a spreadsheet would compute, and before another such apostrophe.
    private static string WithoutMark(string cell) =>
        cell.StartsWith('\'') && cell.TrimStart('\'') is { Length: > 0 } bare && bare[0] is '=' or '+' or '-' or '@' ? cell[1..] : cell;

    // Excel writes and hides a first line "sep=;" that is no row of the sheet.
    private static string WithoutSeparatorLine(string text) =>
        text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.IndexOf('\n', StringComparison.Ordinal) is > 0 and < 8 and var end ? text[(end + 1)..] : text;
}

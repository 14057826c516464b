using System.Globalization;
using System.Text;
using CsvHelper;
using PairingBot.Domain.Ledgers;

namespace PairingBot.Exports;

/// <summary>A sheet as comma-separated values, with the mark by which Excel knows UTF-8.</summary>
internal static class CsvFile
{
    /// <summary>Its media type.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    // A cell that begins so is a formula to spreadsheets: https://owasp.org/www-community/attacks/CSV_Injection
    private const string Dangerous = "=+-@\t\r\n";

    /// <summary>The file.</summary>
    public static byte[] Write(Sheet sheet)
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            foreach (var line in sheet.Heading) WriteLine(csv, [line]);
            WriteLine(csv, sheet.Columns.Select(c => c.Name));
            foreach (var row in sheet.Rows) WriteLine(csv, row);
            if (sheet.Total is { } total) WriteLine(csv, total);
        }

        return stream.ToArray();
    }

    private static void WriteLine(CsvWriter csv, IEnumerable<object?> cells)
    {
        foreach (var cell in cells) csv.WriteField(Text(cell));
        csv.NextRecord();
    }

    private static string Text(object? cell) => cell switch
    {
        null => "",
        string text => text.TrimStart('\'') is { Length: > 0 } bare && Dangerous.Contains(bare[0], StringComparison.Ordinal) ? "'" + text : text,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double share => share.ToString("P1", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell can't be a {cell.GetType().Name}.", nameof(cell)),
    };
}

using System.Globalization;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;
using PairingBot.Domain.Ledgers;

namespace PairingBot.Exports;

/// <summary>Sheets as an Excel workbook. Days are days there, numbers numbers, and a text is a text whatever it begins with.</summary>
internal static class XlsxFile
{
    /// <summary>Its media type.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int LongestSheetName = 31; // Excel's own limit
    private const int LongestCell = 32_767; // the same

    /// <summary>The file.</summary>
    public static byte[] Write(IReadOnlyList<Sheet> sheets)
    {
        var settings = new OpenXmlConfiguration
        {
            AutoFilter = false,
            TableStyles = TableStyles.None,
            EnableWriteNullValueCell = false,
            DynamicColumns = [.. sheets.SelectMany((sheet, at) => sheet.Columns.Select((column, i) => Column(sheet, at, i)))],
        };
        var content = new Dictionary<string, object>(StringComparer.Ordinal);
        for (var at = 0; at < sheets.Count; at++) content.Add(sheets[at].Name.Length > LongestSheetName ? sheets[at].Name[..LongestSheetName] : sheets[at].Name, Lines(sheets[at], at).ToList());
        using var stream = new MemoryStream();
        stream.SaveAs(content, printHeader: false, configuration: settings);
        WorkbookStyles.Complete(stream);
        return stream.ToArray();
    }

    /// <summary>A format is for days alone: a number in such a column would be shown as a day.</summary>
    private static DynamicExcelColumn Column(Sheet sheet, int at, int i)
    {
        var column = new DynamicExcelColumn(Key(at, i)) { Width = sheet.Columns[i].Width };
        if (sheet.Rows.Any(row => row[i] is DateOnly)) column.Format = "yyyy-mm-dd";
        return column;
    }

    private static IEnumerable<IDictionary<string, object?>> Lines(Sheet sheet, int at)
    {
        foreach (var line in sheet.Heading) yield return Line(sheet, at, [line]);
        yield return Line(sheet, at, [.. sheet.Columns.Select(c => c.Name)]);
        foreach (var row in sheet.Rows) yield return Line(sheet, at, row);
        if (sheet.Total is { } total) yield return Line(sheet, at, total);
    }

    private static Dictionary<string, object?> Line(Sheet sheet, int at, IReadOnlyList<object?> cells)
    {
        var line = new Dictionary<string, object?>(sheet.Columns.Count, StringComparer.Ordinal);
        for (var i = 0; i < sheet.Columns.Count; i++) line[Key(at, i)] = i < cells.Count ? Cell(cells[i]) : null;
        return line;
    }

    private static object? Cell(object? value) => value switch
    {
        string text when text.Length > LongestCell => text[..LongestCell],
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        _ => value,
    };

    private static string Key(int sheet, int column) => string.Create(CultureInfo.InvariantCulture, $"{sheet}.{column}");
}

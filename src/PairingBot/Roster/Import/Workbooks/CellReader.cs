using System.Globalization;
using System.Xml;

namespace PairingBot.Roster.Import.Workbooks;

/// <summary>Reads cells; a formula counts as the value that it last had.</summary>
internal sealed class CellReader(IReadOnlyList<string> shared, CellFormats formats, bool countsFrom1904)
{
    private const decimal MostDigits = 1_000_000_000_000_000; // a spreadsheet keeps 15
    private const int DaysTo1904 = 1462;
    private const int MostDays = 2_958_465; // 9999-12-31

    /// <summary>The value of the cell at which the reader stands; the reader ends at its end.</summary>
    public CellValue Read(XmlReader xml)
    {
        var type = xml.GetAttribute("t") ?? "n";
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var s) ? s : 0;
        if (xml.IsEmptyElement) return new("");
        string? value = null;
        var isFormula = false;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != depth + 1) continue;
            if (xml.LocalName == "is") value = SharedStrings.Text(xml);
            else if (xml.LocalName == "f") isFormula = true;
            else if (xml.LocalName == "v") value = Content(xml);
        }

        if (value is null) return isFormula ? new("", CellFault.NotComputed) : new("");
        return type switch
        {
            "s" => new(Shared(value)),
            "str" => new(SharedStrings.Unescape(value)),
            "inlineStr" => new(value),
            "b" => new(value == "1" ? "TRUE" : "FALSE"),
            "e" => new(value, CellFault.FormulaError),
            "d" => new(value.Split('T')[0], CellFault.Day),
            _ => Number(value, formats[style]),
        };
    }

    private static string Content(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = "";
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) text += xml.Value;
        return text;
    }

    private string Shared(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count ? shared[index] : throw new WorkbookException("file-damaged");

    private CellValue Number(string value, NumberFormat format)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return new(value);
        if (format.IsDay && number >= 0 && number < MostDays) return new(Day(number), CellFault.Day);
        if (Math.Abs(number) >= (double)MostDigits) return new(value, CellFault.DigitsLost);
        var exact = (decimal)number;
        return new(exact == decimal.Truncate(exact) ? format.Show(exact) : exact.ToString(CultureInfo.InvariantCulture));
    }

    // Excel has a 29 February 1900 (60) that never was: https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
    private string Day(double number)
    {
        var days = countsFrom1904 ? number + DaysTo1904 : number < 60 ? number + 1 : number;
        return DateTime.FromOADate(Math.Min(days, MostDays)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}

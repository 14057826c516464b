using System.Globalization;
using System.Xml;

namespace PairingBot.Roster.Import.Workbooks;

/// <summary>The number formats of a workbook by the style of a cell.</summary>
internal sealed class CellFormats
{
    private readonly List<NumberFormat> _byStyle = [];

    public static CellFormats None { get; } = new();

    public NumberFormat this[int style] => style >= 0 && style < _byStyle.Count ? _byStyle[style] : NumberFormat.General;

    public static CellFormats Read(XmlReader xml)
    {
        var formats = new CellFormats();
        var custom = new Dictionary<int, NumberFormat>();
        var isOfCells = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs") isOfCells = xml.NodeType == XmlNodeType.Element;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "numFmt") custom[Number(xml)] = NumberFormat.Of(xml.GetAttribute("formatCode") ?? "");
            else if (isOfCells && xml.LocalName == "xf") formats._byStyle.Add(custom.GetValueOrDefault(Number(xml)) ?? NumberFormat.Of(Number(xml)));
        }

        return formats;
    }

    private static int Number(XmlReader xml) => int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}

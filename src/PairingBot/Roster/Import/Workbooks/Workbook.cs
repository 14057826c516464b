using System.Xml;

namespace PairingBot.Roster.Import.Workbooks;

/// <summary>An Excel workbook (.xlsx, ECMA-376) as far as a roster needs it: names of sheets, and their cells.</summary>
internal sealed class Workbook : IDisposable
{
    private readonly WorkbookPackage _package;
    private readonly CellReader _cells;

    /// <exception cref="WorkbookException">It can't be read.</exception>
    public Workbook(ReadOnlyMemory<byte> bytes)
    {
        _package = WorkbookPackage.Open(bytes);
        var main = _package.References("").Values.FirstOrDefault(reference => reference.Type == "officeDocument").Part ?? "";
        var parts = _package.References(main);
        var countsFrom1904 = false;
        Sheets = _package.Read(main, xml => ReadSheets(xml, parts, out countsFrom1904)) is { Count: > 0 } sheets ? sheets : throw new WorkbookException("file-no-workbook");
        var shared = PartOf("sharedStrings") is { } texts ? _package.Read(texts, SharedStrings.Read) : null;
        var formats = PartOf("styles") is { } styles ? _package.Read(styles, CellFormats.Read) : null;
        _cells = new CellReader(shared ?? [], formats ?? CellFormats.None, countsFrom1904);

        string? PartOf(string type) => parts.Values.FirstOrDefault(reference => reference.Type == type).Part;
    }

    /// <summary>In the order of the tabs.</summary>
    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    /// <summary>The rows of a sheet that hold anything.</summary>
    /// <exception cref="WorkbookException">They can't be read.</exception>
    public IReadOnlyList<SheetRecord> Read(WorkbookSheet sheet) =>
        _package.Read(sheet.Part, new WorksheetReader(_cells).Read) ?? throw new WorkbookException("file-damaged");

    public void Dispose() => _package.Dispose();

    private static List<WorkbookSheet> ReadSheets(XmlReader xml, IReadOnlyDictionary<string, (string Type, string Part)> parts, out bool countsFrom1904)
    {
        var sheets = new List<WorkbookSheet>();
        countsFrom1904 = false;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") countsFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName != "sheet") continue;
            var (name, isHidden, id) = (xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden", "");
            while (xml.MoveToNextAttribute())
                if (xml.LocalName == "id" && xml.Prefix.Length > 0) id = xml.Value;
            if (parts.TryGetValue(id, out var target) && target.Type == "worksheet") sheets.Add(new(name, isHidden, target.Part)); // others are charts
        }

        return sheets;
    }
}

using System.IO.Compression;
using System.Security;
using System.Text;
using PairingBot.Roster.Import;

namespace PairingBot.Tests.Roster;

/// <summary>An Excel workbook, part by part, so that a test can write what any program might.</summary>
internal sealed class WorkbookDraft
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<(string Name, string State, string Content)> _sheets = [];

    /// <summary>The attributes of the workbook's properties.</summary>
    public string Properties { get; set; } = "";

    /// <summary>The number formats of styles 1, 2, …: a code, or the number of one that Excel brings.</summary>
    public IReadOnlyList<string> Formats { get; set; } = [];

    /// <summary>The texts that cells share, as XML.</summary>
    public IReadOnlyList<string> Shared { get; set; } = [];

    /// <summary>The size of a further part that holds nothing but blanks, in MiB.</summary>
    public int Blanks { get; set; }

    /// <summary>Further parts, or other contents of those that are written anyway.</summary>
    public Dictionary<string, string> Parts { get; } = [];

    /// <summary>The cells of the header.</summary>
    public static string[] Header => Importing.Header.Trim().Split(',');

    /// <summary>A row; a cell that begins with an angle bracket is XML, with its attributes and content, anything else is text.</summary>
    public static string Row(int number, params string[] cells) =>
        $"<row r=\"{number}\">" + string.Concat(cells.Select((cell, i) => Cell(ImportError.LetterOf(i) + number, cell))) + "</row>";

    /// <summary>A sheet with the header in row 1, the branch of <see cref="Importing.Finance"/> in row 2, and these rows from 3 on.</summary>
    public static WorkbookDraft Roster(params string[][] rows) =>
        new WorkbookDraft().With("花名册", [Header, Importing.Finance.Trim().Split(','), .. rows]);

    public WorkbookDraft With(string name, string[][] rows, string merged = "", string state = "") =>
        WithXml(name, "<sheetData>" + string.Concat(rows.Select((cells, i) => Row(i + 1, cells))) + "</sheetData>" + Merged(merged), state);

    public WorkbookDraft WithXml(string name, string content, string state = "")
    {
        _sheets.Add((name, state, content));
        return this;
    }

    /// <summary>The same draft after a change.</summary>
    public WorkbookDraft Also(Action<WorkbookDraft> change)
    {
        change(this);
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (part, content) in Written())
            {
                using var writer = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(false));
                writer.Write(content);
            }

            if (Blanks > 0)
            {
                using var blanks = zip.CreateEntry("xl/media/blanks", CompressionLevel.Fastest).Open();
                for (var i = 0; i < Blanks; i++) blanks.Write(new byte[1 << 20]);
            }
        }

        return stream.ToArray();
    }

    private static string Cell(string place, string cell)
    {
        if (cell.Length == 0) return "";
        return cell[0] == '<' ? cell.Insert(2, $" r=\"{place}\"") : $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(cell)}</t></is></c>";
    }

    private static string Merged(string ranges) => ranges.Length == 0 ? "" : "<mergeCells>" + string.Concat(ranges.Split(' ').Select(range => $"<mergeCell ref=\"{range}\"/>")) + "</mergeCells>";

    private static string References(IEnumerable<(string Type, string Target)> targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + string.Concat(targets.Select((t, i) => $"<Relationship Id=\"r{i}\" Type=\"{Relations}/{t.Type}\" Target=\"{t.Target}\"/>")) + "</Relationships>";

    private Dictionary<string, string> Written()
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
            ["_rels/.rels"] = References([("officeDocument", "xl/workbook.xml")]),
            ["xl/_rels/workbook.xml.rels"] = References([.. _sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i}.xml")), ("styles", "styles.xml"), ("sharedStrings", "/xl/sharedStrings.xml")]),
            ["xl/workbook.xml"] = $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><workbookPr {Properties}/><sheets>" + string.Concat(_sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" {s.State} r:id=\"r{i}\"/>")) + "</sheets></workbook>",
            ["xl/styles.xml"] = Styles(),
            ["xl/sharedStrings.xml"] = $"<sst xmlns=\"{Main}\">" + string.Concat(Shared.Select(text => $"<si>{text}</si>")) + "</sst>",
        };
        foreach (var (i, sheet) in _sheets.Index()) parts[$"xl/worksheets/sheet{i}.xml"] = $"<worksheet xmlns=\"{Main}\">{sheet.Content}</worksheet>";
        foreach (var (part, content) in Parts) parts[part] = content;
        return parts;
    }

    private string Styles()
    {
        var ids = Formats.Select((format, i) => int.TryParse(format, System.Globalization.CultureInfo.InvariantCulture, out var id) && id < 164 && format == $"{id}" && id > 0 ? id : 164 + i).ToList();
        return $"<styleSheet xmlns=\"{Main}\"><numFmts>" + string.Concat(ids.Zip(Formats).Where(f => f.First >= 164).Select(f => $"<numFmt numFmtId=\"{f.First}\" formatCode=\"{SecurityElement.Escape(f.Second)}\"/>")) +
            "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>" + string.Concat(ids.Select(id => $"<xf numFmtId=\"{id}\"/>")) + "</cellXfs></styleSheet>";
    }
}

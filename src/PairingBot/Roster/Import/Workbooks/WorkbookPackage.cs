using System.IO.Compression;
using System.Xml;

namespace PairingBot.Roster.Import.Workbooks;

/// <summary>
/// The zip archive that a workbook is (ECMA-376 part 2), opened with care: what it unpacks to is limited, document type definitions are refused, and nothing outside is fetched.
/// Elements are known by their local names, since Excel writes the same ones in two namespaces.
/// </summary>
internal sealed class WorkbookPackage : IDisposable
{
    private const long MostUnpacked = 256L * 1024 * 1024;

    private readonly ZipArchive _zip;

    private WorkbookPackage(ZipArchive zip) => _zip = zip;

    /// <exception cref="WorkbookException">It is no workbook of the sort that is read here, or a damaged one.</exception>
    public static WorkbookPackage Open(ReadOnlyMemory<byte> bytes) => Guarded(() =>
    {
        var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false));
        if (zip.Entries.Sum(entry => (decimal)entry.Length) > MostUnpacked) throw new WorkbookException("file-too-large");
        if (zip.Entries.Any(entry => entry.FullName is "xl/workbook.bin" or "mimetype")) throw new WorkbookException("file-other-workbook");
        if (zip.GetEntry("[Content_Types].xml") is null || zip.GetEntry("_rels/.rels") is null) throw new WorkbookException("file-no-workbook");
        return new WorkbookPackage(zip);
    });

    /// <summary>Reads a part with its elements; null when the package has no such part.</summary>
    public T? Read<T>(string part, Func<XmlReader, T> read)
        where T : class => Guarded(() =>
    {
        if (_zip.GetEntry(part) is not { } entry) return null;
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostUnpacked,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
        return read(xml);
    });

    /// <summary>What a part refers to: id → type (its last word) and the part.</summary>
    public IReadOnlyDictionary<string, (string Type, string Part)> References(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var folder = part[..slash];
        return Read($"{folder}_rels/{part[slash..]}.rels", xml =>
        {
            var found = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") == "External") continue;
                var target = xml.GetAttribute("Target") ?? "";
                found[xml.GetAttribute("Id") ?? ""] = ((xml.GetAttribute("Type") ?? "").Split('/')[^1], target.StartsWith('/') ? target[1..] : folder + target);
            }

            return found;
        }) ?? [];
    }

    public void Dispose() => _zip.Dispose();

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is InvalidDataException or IOException or XmlException or NotSupportedException or FormatException or OverflowException)
        {
            throw new WorkbookException("file-damaged");
        }
    }
}

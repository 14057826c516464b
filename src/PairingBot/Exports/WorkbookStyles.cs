using System.IO.Compression;

namespace PairingBot.Exports;

/// <summary>Completes the styles of a workbook: MiniExcel writes a fill without its pattern, which the format does not allow and openpyxl refuses to open.</summary>
/// <remarks>ECMA-376, part 1, 18.8.20: a fill is a pattern or a gradient.</remarks>
internal static class WorkbookStyles
{
    private const string Part = "xl/styles.xml";
    private const string Empty = "<x:fill></x:fill>";
    private const string None = "<x:fill><x:patternFill patternType=\"none\"></x:patternFill></x:fill>";

    public static void Complete(Stream workbook)
    {
        using var archive = new ZipArchive(workbook, ZipArchiveMode.Update, leaveOpen: true);
        if (archive.GetEntry(Part) is not { } part) return;
        string styles;
        using (var reader = new StreamReader(part.Open())) styles = reader.ReadToEnd();
        part.Delete();
        using var writer = new StreamWriter(archive.CreateEntry(Part).Open());
        writer.Write(styles.Replace(Empty, None, StringComparison.Ordinal));
    }
}

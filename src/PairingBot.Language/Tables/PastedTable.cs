using System.Text.RegularExpressions;

namespace PairingBot.Language.Tables;

/// <summary>A table in a message, as a spreadsheet or a document puts it on the clipboard: rows of cells, and the lines around them.</summary>
/// <param name="Before">The lines above it; they may say what it is.</param>
/// <param name="Rows">Its rows, the header among them; the cells are trimmed.</param>
/// <param name="After">The lines below it.</param>
internal sealed partial record PastedTable(string Before, IReadOnlyList<IReadOnlyList<string>> Rows, string After)
{
    private const int MostCells = 20;

    /// <summary>The table in a message; null when there is none. Cells stand apart by tabs, by bars, or by wide gaps and commas where the first row is a header.</summary>
    public static PastedTable? Of(string text)
    {
        if (!text.AsSpan().ContainsAny('\n', '\r')) return null;
        var lines = JoinQuoted(text.ReplaceLineEndings("\n").Split('\n'));
        return Cut(lines, line => line.Contains('\t', StringComparison.Ordinal), line => line.Split('\t'))
            ?? Cut(lines, line => line.AsSpan().ContainsAny('|', '\uFF5C'), SplitBars)
            ?? CutBelowHeader(lines, line => Gaps().Split(line.Trim()))
            ?? CutBelowHeader(lines, line => Commas().Split(line.Trim()));
    }

    /// <summary>Two or more lines one after the other that hold the sign.</summary>
    private static PastedTable? Cut(List<string> lines, Func<string, bool> isRow, Func<string, string[]> split)
    {
        var first = 0;
        while (first < lines.Count && !isRow(lines[first])) first++;
        var end = first;
        while (end < lines.Count && (isRow(lines[end]) || (string.IsNullOrWhiteSpace(lines[end]) && end + 1 < lines.Count && isRow(lines[end + 1])))) end++;
        return Take(lines, first, end, split);
    }

    /// <summary>Lines with as many parts as the header among them, which is known by its words.</summary>
    private static PastedTable? CutBelowHeader(List<string> lines, Func<string, string[]> split)
    {
        for (var first = 0; first + 1 < lines.Count; first++)
        {
            var header = split(lines[first]);
            if (header.Length < 2 || !TableColumns.IsHeader(header, strict: true)) continue;
            var end = first + 1;
            while (end < lines.Count && split(lines[end]).Length == header.Length) end++;
            return Take(lines, first, end, split);
        }

        return null;
    }

    private static PastedTable? Take(List<string> lines, int first, int end, Func<string, string[]> split)
    {
        var rows = lines.Skip(first).Take(end - first).Where(line => !string.IsNullOrWhiteSpace(line) && !Rule().IsMatch(line)).Select(line => Clean(split(line))).Where(row => row.Any(cell => cell.Length > 0)).ToList();
        if (rows.Count < 2 || rows.Max(row => row.Count) is < 2 or > MostCells) return null;
        return new PastedTable(string.Join('\n', lines.Take(first)).Trim(), rows, string.Join('\n', lines.Skip(end)).Trim());
    }

    private static string[] SplitBars(string line)
    {
        var cells = Bars().Split(line.Trim());
        return cells is ["", _, .., ""] ? cells[1..^1] : cells is ["", .. var rest] ? rest : cells is [.. var head, ""] ? head : cells;
    }

    private static IReadOnlyList<string> Clean(string[] cells) => [.. cells.Select(Clean)];

    private static string Clean(string cell)
    {
        var trimmed = cell.Trim().Trim('*', ' ', '\u3000', '\u00A0');
        if (trimmed is ['"', .., '"'] && trimmed.Length > 1) trimmed = trimmed[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal).Trim();
        return Gap().Replace(trimmed.Replace("\\|", "|", StringComparison.Ordinal), " ");
    }

    /// <summary>A cell with a line break stands in quotation marks on several lines.</summary>
    private static List<string> JoinQuoted(string[] lines)
    {
        var (joined, isTable) = (new List<string>(), false);
        foreach (var line in lines)
        {
            if (isTable && joined is [.., var open] && IsOpen(open)) joined[^1] = open + " " + line;
            else joined.Add(line);
            isTable |= line.Contains('\t', StringComparison.Ordinal);
        }

        return joined;
    }

    private static bool IsOpen(string line) => line.Split('\t')[^1] is ['"', ..] cell && cell.Count(c => c == '"') % 2 == 1;

    [GeneratedRegex(@"^[\s|:+\-=─┼\uFF5C]{0,1000}$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"(?<!\\)[|\uFF5C]")]
    private static partial Regex Bars();

    [GeneratedRegex(@"[ \u00A0]{2,100}|\u3000{1,100}")]
    private static partial Regex Gaps();

    [GeneratedRegex(@"[ \u00A0]{0,20}[,\uFF0C][ \u00A0]{0,20}")]
    private static partial Regex Commas();

    [GeneratedRegex(@"\s{1,100}")]
    private static partial Regex Gap();
}

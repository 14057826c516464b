using System.Text.RegularExpressions;

namespace PairingBot.Language.Tables;

/// <summary>Tables in a message, as a spreadsheet or a document puts them on the clipboard: rows of cells, and the lines around and between them.</summary>
/// <param name="Beside">The lines that are no rows, in their order, with how many rows stand above each; they may say what it is.</param>
/// <param name="Parts">The rows under each header.</param>
/// <param name="IsByGaps">True where cells are told apart by gaps or commas alone.</param>
internal sealed partial record PastedTable(IReadOnlyList<(string Line, int RowsAbove)> Beside, IReadOnlyList<TablePart> Parts, bool IsByGaps)
{
    private const int MostCells = 20;

    /// <summary>The tables in a message; null when there is none. Cells stand apart by tabs, by bars, or by wide gaps and commas below a header.</summary>
    public static PastedTable? Of(string text)
    {
        var lines = JoinQuoted(text.ReplaceLineEndings("\n").Split('\n'));
        return Take(lines, [.. lines.Select(line => line.Contains('\t', StringComparison.Ordinal) ? line.Split('\t') : null)], isByGaps: false)
            ?? Take(lines, [.. lines.Select(line => line.AsSpan().ContainsAny('|', '\uFF5C') ? SplitBars(line) : null)], isByGaps: false)
            ?? Take(lines, BelowHeader(lines, Gaps()), isByGaps: true)
            ?? Take(lines, BelowHeader(lines, Commas()), isByGaps: true);
    }

    /// <summary>Lines with as many parts as the header above them, which is known by its words; null for each other line.</summary>
    private static string[]?[] BelowHeader(List<string> lines, Regex between)
    {
        var width = 0;
        var cells = new string[]?[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            var split = between.Split(lines[i].Trim());
            if (split.Length > 1 && TableColumns.IsHeader(split, strict: true)) width = split.Length;
            if (split.Length == width) cells[i] = split;
        }

        return cells;
    }

    private static PastedTable? Take(List<string> lines, string[]?[] cells, bool isByGaps)
    {
        var (beside, parts, isApart) = (new List<(string, int)>(), new List<TablePart>(), false);
        for (var i = 0; i < lines.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]) || Rule().IsMatch(lines[i])) continue;
            if (cells[i] is not { } split)
            {
                beside.Add((lines[i].Trim(), parts.Sum(part => part.Rows.Count)));
                isApart = true;
            }
            else if (Clean(split) is var row && row.Any(cell => cell.Length > 0))
            {
                TablePart.Add(parts, row, isApart);
                isApart = false;
            }
        }

        if (parts is [{ Header: null } only] && only.Turned() is { } turned) parts = turned;
        var rows = parts.SelectMany(part => part.All).ToList();
        if (rows is [] || rows.Max(row => row.Count) is < 2 or > MostCells) return null;
        return rows is [_, _, ..] || parts is [{ Header: not null }] ? new PastedTable(beside, parts, isByGaps) : null;
    }

    private static string[] SplitBars(string line)
    {
        var cells = Bars().Split(line.Trim());
        return cells is ["", _, .., ""] ? cells[1..^1] : cells is ["", .. var rest] ? rest : cells is [.. var head, ""] ? head : cells;
    }

    private static List<string> Clean(string[] cells) => [.. cells.Select(Clean)];

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

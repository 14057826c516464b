using System.Globalization;
using System.Runtime.InteropServices;

namespace PairingBot.Roster.Import.Workbooks;

/// <summary>Where a cell stands.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 0.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellPlace(int Row, int Column)
{
    /// <summary>As many rows and columns as Excel has.</summary>
    public const int Rows = 1_048_576;

    /// <inheritdoc cref="Rows"/>
    public const int Columns = 16_384;

    /// <summary>The place that is written such as <c>B12</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellPlace place)
    {
        var column = 0;
        var at = 0;
        for (; at < text.Length && char.IsAsciiLetterUpper(text[at]) && column <= Columns; at++) column = (column * 26) + text[at] - 'A' + 1;
        place = default;
        if (column is 0 or > Columns || !int.TryParse(text[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) || row is 0 or > Rows) return false;
        place = new(row, column - 1);
        return true;
    }
}

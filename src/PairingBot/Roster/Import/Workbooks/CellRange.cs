using System.Runtime.InteropServices;

namespace PairingBot.Roster.Import.Workbooks;

/// <summary>Cells that are shown as one; the value stands in the first.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellRange(CellPlace First, CellPlace Last)
{
    /// <summary>The range that is written such as <c>B2:B5</c>.</summary>
    public static bool TryParse(string? text, out CellRange range)
    {
        range = default;
        if (text?.Split(':') is not [var first, var last] || !CellPlace.TryParse(first, out var from) || !CellPlace.TryParse(last, out var to)) return false;
        range = new(from, to);
        return true;
    }
}

using System.Text;
using PairingBot.Language.Text;

namespace PairingBot.Language.Tables;

/// <summary>One row as a sentence, and where each slot's cell stands in it.</summary>
/// <param name="Utterance">The cells, one clause each.</param>
/// <param name="Cells">The slots with their stretches and columns, from 0; empty cells are left out.</param>
internal sealed record TableRow(Utterance Utterance, IReadOnlyList<(string Slot, Mark Span, int Column)> Cells)
{
    private const char Between = '\uFF0C';
    private const char With = '和';

    /// <summary>The row below these columns.</summary>
    public static TableRow Of(IReadOnlyList<string> row, string?[] slots)
    {
        var text = new StringBuilder();
        var cells = new List<(string, Mark, int)>();
        for (var i = 0; i < row.Count && i < slots.Length; i++)
        {
            if (slots[i] is not { } slot || slot == TableColumns.Place || Utterance.Of(row[i]).Text is not { Length: > 0 } cell || IsNothing(cell)) continue;
            if (text.Length > 0) text.Append(Between);
            var start = text.Length;
            if (slot == SlotNames.Partners) text.Append(With); // a name alone may be a common word
            text.Append(cell);
            cells.Add((slot, new Mark(start, text.Length), i));
        }

        return new TableRow(Utterance.Of(text.ToString()), cells);
    }

    /// <summary>True for what stands in a cell that is left empty.</summary>
    private static bool IsNothing(string cell) => cell.AsSpan().Trim("-—–/\\无 ").IsEmpty;
}

using System.Globalization;
using System.Text;

namespace PairingBot.Roster.Import;

/// <summary>What a cell says, without what an input method or a spreadsheet put around it.</summary>
internal static class CellText
{
    private const char IdeographicSpace = '\u3000';
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Half-width letters, digits and spaces, no invisible marks, composed characters, trimmed. Punctuation stays: names have full-width brackets.</summary>
    public static string Clean(string cell)
    {
        if (cell.Length == 0) return cell;
        if (cell.All(IsPlain)) return cell.Trim();
        var text = new StringBuilder(cell.Length);
        foreach (var c in cell)
            if (!IsInvisible(c)) text.Append(HalfWidth(c));
        var cleaned = text.Replace("\r\n", "\n").Replace('\r', '\n').ToString();
        return IsWellFormed(cleaned) ? cleaned.Normalize(NormalizationForm.FormC).Trim() : cleaned.Trim();
    }

    /// <summary>For identifiers: also full-width punctuation, such as the － of a GUID.</summary>
    public static string HalfWidthPunctuation(string cell) =>
        cell.Any(IsFullWidth) ? string.Create(cell.Length, cell, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = IsFullWidth(source[i]) ? (char)(source[i] - 0xFEE0) : source[i];
        }) : cell;

    /// <summary>The entries of a cell that holds a list. A name with 、 in it is possible where the list is written with semicolons.</summary>
    public static IReadOnlyList<string> List(string cell)
    {
        ReadOnlySpan<char> strong = [';', '；', '\n'];
        char[] separators = cell.AsSpan().ContainsAny(strong) ? [.. strong] : ['、', '，', ',', '|'];
        return [.. cell.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>True when something stands in the cell that nobody can see: two names that look the same would be two.</summary>
    public static bool HasInvisible(string cell) =>
        cell.EnumerateRunes().Any(rune => rune.Value != '\n' && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format);

    /// <summary>A cell as a sentence may quote it: short, on one line.</summary>
    public static string Quote(string cell)
    {
        const int longest = 40;
        var shown = new string([.. cell.Take(longest).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)]);
        return cell.Length > longest ? shown + "…" : shown;
    }

    private static bool IsPlain(char c) => c is >= ' ' and <= '~' or >= '\u4E00' and <= '\u9FFF';

    private static bool IsFullWidth(char c) => c is >= '\uFF01' and <= '\uFF5E';

    private static bool IsInvisible(char c) => c is '\u200B' or '\u2060' or '\uFEFF';

    private static char HalfWidth(char c) => c switch
    {
        IdeographicSpace or NoBreakSpace => ' ',
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(c - 0xFEE0),
        _ => c,
    };

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) return false;
        return true;
    }
}

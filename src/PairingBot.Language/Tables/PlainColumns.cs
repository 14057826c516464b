using System.Text.RegularExpressions;
using PairingBot.Language.Problems;

namespace PairingBot.Language.Tables;

/// <summary>The slots of the columns of a table without a header, from what stands in them: places, days, people, and the longest words as the title.</summary>
/// <param name="isDay">True for words that are a day.</param>
internal sealed partial class PlainColumns(Func<string, bool> isDay)
{
    private const int Shortest = 3;

    /// <summary>The slot of each column; all null when no column holds titles beside a day or a person.</summary>
    public string?[] Of(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var slots = new string?[rows.Max(row => row.Count)];
        for (var i = 0; i < slots.Length; i++)
        {
            var cells = rows.Where(row => i < row.Count && row[i].Length > 0).Select(row => row[i]).ToList();
            slots[i] = cells switch
            {
                [] => null,
                _ when Most(cells, cell => Counting().IsMatch(cell)) => TableColumns.Place,
                _ when !slots.Contains(SlotNames.Due) && Most(cells, isDay) => SlotNames.Due,
                _ when !slots.Contains(SlotNames.Responsible) && Most(cells, IsPerson) => SlotNames.Responsible,
                _ when !slots.Contains(SlotNames.Priority) && Most(cells, cell => cell is "重点" or "一般") => SlotNames.Priority,
                _ => null,
            };
        }

        var longest = Enumerable.Range(0, slots.Length).Where(i => slots[i] is null).OrderByDescending(i => rows.Sum(row => i < row.Count ? row[i].Length : 0)).FirstOrDefault(-1);
        if (longest < 0 || !Most([.. rows.Where(row => longest < row.Count).Select(row => row[longest])], cell => cell.Count(char.IsLetter) >= Shortest) || !(slots.Contains(SlotNames.Due) || slots.Contains(SlotNames.Responsible))) return new string?[slots.Length];
        slots[longest] = SlotNames.Title;
        return slots;
    }

    private static bool Most(List<string> cells, Func<string, bool> test) => cells.Count(test) * 3 >= cells.Count * 2;

    private static bool IsPerson(string cell) => Person().IsMatch(cell) && PersonNames.Are(cell);

    [GeneratedRegex("^[(（]?\\d{1,3}[)）.、]?$")]
    private static partial Regex Counting();

    [GeneratedRegex("^(?:" + PersonNames.One + ")(?:[、,，/和 ](?:" + PersonNames.One + ")){0,4}$")]
    private static partial Regex Person();
}

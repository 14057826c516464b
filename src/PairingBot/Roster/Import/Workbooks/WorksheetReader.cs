using System.Globalization;
using System.Xml;

namespace PairingBot.Roster.Import.Workbooks;

/// <summary>Reads the rows of a worksheet that hold anything. A merged cell counts in each of the rows and columns that it covers.</summary>
internal sealed class WorksheetReader(CellReader cells)
{
    private const int MostCells = 4_000_000;

    private readonly SortedDictionary<int, SortedDictionary<int, CellValue>> _rows = [];
    private readonly List<CellRange> _merged = [];
    private int _count;

    public List<SheetRecord> Read(XmlReader xml)
    {
        var row = 0;
        var column = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "row":
                    row = Row(xml, row + 1);
                    column = 0;
                    break;
                case "c":
                    var place = CellPlace.TryParse(xml.GetAttribute("r"), out var written) ? written : new CellPlace(row, column);
                    Put(place, cells.Read(xml));
                    column = place.Column + 1;
                    break;
                case "mergeCell" when CellRange.TryParse(xml.GetAttribute("ref"), out var range):
                    _merged.Add(range);
                    break;
            }
        }

        var numbers = _rows.Keys.ToArray();
        foreach (var range in _merged) Spread(range, numbers);
        return [.. _rows.Select(entry => Record(entry.Key, entry.Value))];
    }

    private static int Row(XmlReader xml, int next) =>
        int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0 ? row : next;

    private static SheetRecord Record(int number, SortedDictionary<int, CellValue> cells)
    {
        var texts = new string[cells.Keys.Last() + 1];
        Array.Fill(texts, "");
        foreach (var (column, cell) in cells) texts[column] = CellText.Clean(cell.Text);
        return new(number, texts) { Faults = cells.Where(cell => cell.Value.Fault is not null).ToDictionary(cell => cell.Key, cell => cell.Value.Fault!) };
    }

    private void Put(CellPlace place, CellValue value)
    {
        if (value.Text.Length == 0 && value.Fault is null) return;
        if (++_count > MostCells) throw new WorkbookException("file-too-large");
        if (!_rows.TryGetValue(place.Row, out var row)) _rows.Add(place.Row, row = []);
        row[place.Column] = value;
    }

    // Rows in which nothing else stands stay empty: a merged cell may reach far below the last person.
    private void Spread(CellRange range, int[] numbers)
    {
        if (!_rows.TryGetValue(range.First.Row, out var first) || !first.TryGetValue(range.First.Column, out var value)) return;
        for (var i = Array.BinarySearch(numbers, range.First.Row); i < numbers.Length && numbers[i] <= range.Last.Row; i++)
            for (var column = range.First.Column; column <= range.Last.Column; column++) Put(new(numbers[i], column), value);
    }
}

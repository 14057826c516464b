using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.Conversations;

/// <summary>Says what of a pasted table was not taken: columns, rows, cells and lines that nothing is kept of, and what is beyond the limit.</summary>
internal static class TableWords
{
    private const int Most = 8;
    private const int LongestWords = 30;

    /// <summary>Says it of the message that is heard; nothing where all of it was taken.</summary>
    public static void Say(Turn turn)
    {
        if (turn.Heard.Table is not { } table) return;
        if (table.Columns is not []) turn.Say(Field.Folder, "TableColumns", ("columns", Names(turn, table.Columns)));
        if (table.UnknownColumns is not []) turn.Say(Field.Folder, "TableUnknownColumns", ("columns", Numbers(turn, table.UnknownColumns)));
        if (table.Rows is not []) turn.Say(Field.Folder, "TableRows", ("rows", Numbers(turn, table.Rows)));
        if (table.Cells is not []) turn.Say(Field.Folder, "TableCells", ("cells", List(turn, table.Cells, cell => Cell(turn, cell))));
        if (table.Lines is not []) turn.Say(Field.Folder, "TableLines", ("lines", Names(turn, table.Lines)));
        foreach (var other in table.Others) SayOther(turn, other);
        if (table.LeftOut > 0) turn.Say(Field.Folder, "TableTooLong", ("count", Wording.Number(table.LeftOut)));
    }

    private static void SayOther(Turn turn, OtherTable other)
    {
        if (other.Header is []) turn.Say(Field.Folder, "TableOtherNameless", ("count", Wording.Number(other.Rows)));
        else turn.Say(Field.Folder, "TableOther", ("columns", Names(turn, other.Header)), ("count", Wording.Number(other.Rows)));
    }

    private static string Cell(Turn turn, UnreadCell cell)
    {
        var (row, words) = (Wording.Number(cell.Row), PlainText.Cut(cell.Words, LongestWords));
        return cell.Column.Length == 0 ? Text(turn, "TableCellBeyond", ("row", row), ("words", words)) : Text(turn, "TableCell", ("row", row), ("column", cell.Column), ("words", words));
    }

    private static string Names(Turn turn, IReadOnlyList<string> names) => List(turn, names, name => Text(turn, "ItemName", ("name", PlainText.Cut(name, LongestWords))));

    private static string Numbers(Turn turn, IReadOnlyList<int> numbers) => Wording.List(turn.Language, numbers.Select(n => Wording.Number(n)));

    /// <summary>The first of many, and how many there are.</summary>
    private static string List<T>(Turn turn, IReadOnlyList<T> items, Func<T, string> show)
    {
        var names = Wording.List(turn.Language, items.Take(Most).Select(show));
        return items.Count <= Most ? names : Text(turn, "TableAndMore", ("names", names), ("count", Wording.Number(items.Count)));
    }

    private static string Text(Turn turn, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(turn.Language, Field.Folder, key).Fill(holes);
}

using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Conversations;

/// <summary>Says what of a pasted table was not taken: columns that nothing is kept of, rows without anything to record, rows beyond the limit.</summary>
internal static class TableWords
{
    /// <summary>Says it of the message that is heard; nothing where all of it was taken.</summary>
    public static void Say(Turn turn)
    {
        if (turn.Heard.Table is not { } table) return;
        if (table.Columns is not []) turn.Say(Field.Folder, "TableColumns", ("columns", Wording.List(turn.Language, table.Columns.Select(c => TextCatalog.Embedded.Find(turn.Language, Field.Folder, "ItemName").Fill(("name", c))))));
        if (table.Rows is not []) turn.Say(Field.Folder, "TableRows", ("rows", Wording.List(turn.Language, table.Rows.Select(r => Wording.Number(r)))));
        if (table.LeftOut > 0) turn.Say(Field.Folder, "TableTooLong", ("count", Wording.Number(table.LeftOut)));
    }
}

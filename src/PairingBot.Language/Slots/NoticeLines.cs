namespace PairingBot.Language.Slots;

/// <summary>A notice's text keeps the lines in which it was written; all other words are on one.</summary>
internal static class NoticeLines
{
    /// <summary>Gives the message its line breaks again, without spaces at the ends of lines.</summary>
    public static void Restore(Draft draft)
    {
        if (draft.Slots[SlotNames.Message] is not TextSlot { Start: var start, Length: > 0 and var length } message || start + length > draft.Utterance.Text.Length) return;
        var lines = draft.Utterance.Text.Substring(start, length);
        if (lines.Contains('\n', StringComparison.Ordinal) && lines.Replace('\n', ' ') == message.Value) draft.Slots[SlotNames.Message] = message with { Value = Tidy(lines) };
    }

    private static string Tidy(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd()));
}

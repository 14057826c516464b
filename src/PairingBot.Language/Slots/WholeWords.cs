using PairingBot.Language.Text;

namespace PairingBot.Language.Slots;

/// <summary>Words that are kept as they were written are never cut: those that go on past what a grammar reads are given whole, and whoever takes them says that they are too long.</summary>
internal static class WholeWords
{
    /// <summary>Shorter words were not cut by a grammar's measure.</summary>
    private const int Suspicious = 38;

    /// <summary>What is trimmed off as no content is not longer.</summary>
    private const int LongestTail = 12;
    private const int Full = 55;

    private static readonly string[] Verbatim = [SlotNames.Title, SlotNames.Measure, SlotNames.Progress, SlotNames.Reason, SlotNames.Message];

    /// <summary>Gives each slot of words what was cut off at its end.</summary>
    public static void Restore(Draft draft)
    {
        foreach (var slot in Verbatim)
        {
            if (draft.Slots[slot] is not TextSlot { Start: var start, Length: >= Suspicious and var length }) continue;
            var end = EndOf(draft, slot, start + length);
            if (end > start + length) draft.Slots[slot] = new TextSlot(draft.Utterance.Text[start..end].Replace('\n', ' '), start, end - start);
        }
    }

    private static int EndOf(Draft draft, string slot, int end)
    {
        var left = draft.Left;
        // Letters that go on without a mark: the grammar's measure was full. A notice is read without a measure, and its last words may be politeness.
        if (slot != SlotNames.Message && end < left.Length && char.IsLetterOrDigit(draft.Key[end - 1]) && char.IsLetterOrDigit(left[end]))
        {
            var rest = left.AsSpan(end).IndexOfAny(",。;!\u0001") is >= 0 and var mark ? mark : left.Length - end;
            if (rest > LongestTail || draft.Slots[slot]!.Length >= Full) end += rest;
        }

        return left.Length == Sheet.Longest && end >= Sheet.Longest - LongestTail ? draft.Utterance.Text.Length : end;
    }
}

using System.Text.RegularExpressions;

namespace PairingBot.Language.Slots;

/// <summary>对，优先级写重点: a yes with a change gives the value that it names; the words around it are no content.</summary>
internal static partial class Amendment
{
    private static readonly string[] Verbatim = [SlotNames.Title, SlotNames.Measure, SlotNames.Progress, SlotNames.Message];

    /// <summary>Takes away verbatim words that only stand around another value, after a yes.</summary>
    public static void Clear(Draft draft)
    {
        if (!Yes().IsMatch(draft.Key)) return;
        var isTitled = draft.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) && refs.Items is [ItemRef.Titled];
        var others = draft.Slots.Count(slot => !Verbatim.Contains(slot.Key, StringComparer.Ordinal) && !(isTitled && slot.Key == SlotNames.ProblemRef));
        if (others == 0) return;
        foreach (var slot in Verbatim) draft.Slots[slot] = null;
        if (isTitled) draft.Slots[SlotNames.ProblemRef] = null;
    }

    [GeneratedRegex("^\\s?(?:对|对的|好|好的|是|是的|可以|没错|没问题|嗯{1,3}|行|ok|yes)[,。!、\\s]")]
    private static partial Regex Yes();
}

using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>Hears that a part of a person's own words is to be another: 不是施工图，是施工方案; 再加一句，….</summary>
internal static class FrameRewording
{
    /// <summary>Makes the message give the words with the change made; nothing happens when the frame holds no such words.</summary>
    public static void Take(IReadOnlyList<Field> fields, Frame frame, Recognition heard)
    {
        if (heard.Intent is IntentNames.Cancel or IntentNames.Confirm || Rewording.Of(heard.Text) is not { } change) return;
        foreach (var field in fields.Where(f => f.IsText))
        {
            if (change.IsDay && (field.Slot != SlotNames.Message || fields.Any(f => f.Slot == SlotNames.Due || (f.Slot == SlotNames.ScheduleAt && frame[f.Slot] is not null)))) continue;
            if (frame[field.Slot] is not { Text: var words } || change.In(words) is not { } changed) continue;
            foreach (var slot in heard.Slots.Select(s => s.Key).ToList()) heard.Slots[slot] = null;
            heard.Slots[field.Slot] = new TextSlot(changed, 0, 0);
            return;
        }
    }
}

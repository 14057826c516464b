using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>Hears that a part of a person's own words is to be another: 不是施工图，是施工方案; 再加一句，….</summary>
internal static class FrameRewording
{
    /// <summary>Makes the slots of the message hold the words with the change made, of the whole message or of a clause that was not understood; a day may be one in the words.</summary>
    /// <returns>The message without the clauses that were understood now.</returns>
    public static Recognition Take(IReadOnlyList<Field> fields, Frame frame, Recognition heard)
    {
        if (heard.Intent is IntentNames.Cancel or IntentNames.Confirm) return heard;
        // change Dec 20 to Jan 10: a value that was read goes before words that only look like a part of a text.
        var isRead = heard.Text.All(char.IsAscii) && fields.Any(f => heard.Slots[f.Slot] is not null);
        if (!isRead && Rewording.Of(heard.Text) is { } change && Reworded(fields, frame, heard, change) is { } whole)
        {
            foreach (var slot in heard.Slots.Select(s => s.Key).ToList()) heard.Slots[slot] = null;
            heard.Slots[whole.Slot] = whole.Value;
            return heard with { Unread = [] };
        }

        TakeDay(fields, frame, heard);
        var unread = new List<string>();
        foreach (var words in heard.Unread)
        {
            if (Rewording.Of(words) is { } part && Reworded(fields, frame, heard, part) is { } reworded) heard.Slots[reworded.Slot] = reworded.Value;
            else unread.Add(words);
        }

        return heard with { Unread = unread };
    }

    private static readonly char[] Commas = [',', '\uFF0C', '\u3002', ';', '\uFF1B', '!', '\uFF01', '\n'];

    private static (string Slot, SlotValue Value)? Reworded(IReadOnlyList<Field> fields, Frame frame, Recognition heard, Rewording change)
    {
        foreach (var field in fields)
        {
            // not Li Ming but Wang Fang: all of a name gives way.
            if (field.Slot == SlotNames.Responsible && heard.Slots[field.Slot] is null && change.From is { } gone && change.To.All(c => char.IsAsciiLetter(c) || c is ' ' or '.' or '-') && change.To is not ("me" or "myself") && string.Equals(frame[field.Slot]?.Text, gone, StringComparison.OrdinalIgnoreCase)) return (field.Slot, new NamesSlot([change.To], 0, 0));
            if (!field.IsText || (change.IsDay && !HoldsDay(fields, frame, field, change.IsLimit))) continue;
            if (((heard.Slots[field.Slot] as TextSlot)?.Value ?? frame[field.Slot]?.Text) is { } words && change.In(words) is { } changed) return (field.Slot, new TextSlot(changed, 0, 0));
        }

        return null;
    }

    /// <summary>A day in a notice's text is changed in it, as long as none was said for sending it; one until which something is to be done is always of the text.</summary>
    private static bool HoldsDay(IReadOnlyList<Field> fields, Frame frame, Field field, bool isLimit) =>
        field.Slot == SlotNames.Message && !fields.Any(f => f.Slot == SlotNames.Due || (f.Slot == SlotNames.ScheduleAt && frame[f.Slot] is not null && !isLimit));

    /// <summary>改成后天，发给学生支部, of 明天下午3点开会: the day in the text, and no hour to send at.</summary>
    private static void TakeDay(IReadOnlyList<Field> fields, Frame frame, Recognition heard)
    {
        if (heard.Slots[SlotNames.ScheduleAt] is not { } at) return;
        var (from, to) = (heard.Text.LastIndexOfAny(Commas, Math.Max(0, at.Start - 1)) + 1, heard.Text.IndexOfAny(Commas, at.Start));
        if (Rewording.Of(heard.Text[from..(to < 0 ? heard.Text.Length : to)]) is not { IsDay: true } day || Reworded(fields, frame, heard, day) is not { } reworded) return;
        heard.Slots[SlotNames.ScheduleAt] = null;
        heard.Slots[reworded.Slot] = reworded.Value;
    }
}

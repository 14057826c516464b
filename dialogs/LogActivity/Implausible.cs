using System.Globalization;
using PairingBot.Dialogs.Texts;
using PairingBot.Language;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Sorts out values that can't be meant.</summary>
internal static class Implausible
{
    private static readonly string[] Units =
        [.. Enum.GetValues<SpokenLanguage>().SelectMany(l => TextCatalog.Embedded.Find(l, "LogActivity", "WordsPeople").Fill().Split('|'))];

    private static readonly string[] Texts = [SlotNames.Topic, SlotNames.Venue, SlotNames.Progress];

    /// <summary>Drops texts without a letter or digit; finds a number of people that can't be, such as 0, which is no value of a recognition.</summary>
    public static void Sort(Recognition heard)
    {
        foreach (var slot in Texts)
        {
            if (heard.Slots.TryGet<TextSlot>(slot, out var text) && !text.Value.Any(char.IsLetterOrDigit)) heard.Slots[slot] = null;
        }

        FindPeople(heard);
    }

    /// <summary>Puts the number into the slot of the participants, from where it is complained of; a topic that is nothing but this number goes.</summary>
    private static void FindPeople(Recognition heard)
    {
        if (heard.Slots[SlotNames.Participants] is not null) return;
        for (var at = 0; at < heard.Text.Length; at++)
        {
            var digits = heard.Text.AsSpan(at).IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : heard.Text.Length - at;
            if (digits == 0) continue;
            if (UnitAfter(heard.Text, at + digits) is { } unit && int.TryParse(heard.Text.AsSpan(at, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && SlotFilling.IsAbsurd(number))
            {
                heard.Slots[SlotNames.Participants] = new NumberSlot(number, at, digits);
                if (heard.Slots[SlotNames.Topic] is { } topic && topic.Start >= at && topic.Start + topic.Length <= at + digits + 1 + unit.Length) heard.Slots[SlotNames.Topic] = null;
            }

            at += digits;
        }
    }

    private static string? UnitAfter(string text, int at)
    {
        var rest = text.AsSpan(at).TrimStart(' ');
        foreach (var unit in Units)
        {
            if (rest.StartsWith(unit, StringComparison.OrdinalIgnoreCase)) return unit;
        }

        return null;
    }
}

using PairingBot.Dialogs.Broadcasts;
using PairingBot.Language;
using PairingBot.Language.Announcements;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Remind;

/// <summary>提醒教务处交材料: what a branch is to be reminded of, which is a notice to it and nothing of a problem.</summary>
internal static class ReminderText
{
    /// <summary>The notice; null when problems are meant, or those who have not answered.</summary>
    public static Recognition? Of(Recognition heard)
    {
        var (slots, audience) = (heard.Slots, heard.Slots[SlotNames.Audience] as AudienceSlot);
        if (slots[SlotNames.ProblemRef] is not null || slots[SlotNames.Responsible] is not null || slots[SlotNames.Period] is not null) return null;
        if (audience is not null && (slots[SlotNames.Branch] is not null || audience.Groups.Any(group => group is AudienceField.Unread or AudienceField.Overdue))) return null;
        audience ??= slots[SlotNames.Branch] is BranchesSlot named ? new AudienceSlot([], named.Mentions, named.Start, named.Length) : null;
        if (audience is null || ReminderWords.Behind(heard.Text, audience.Start, audience.Start + audience.Length) is not { } text) return null;
        var notice = new SlotValues { [SlotNames.Message] = text, [SlotNames.Audience] = audience };
        if (slots[SlotNames.ScheduleAt] is { } at) notice[SlotNames.ScheduleAt] = at;
        return heard with { Intent = IntentNames.Broadcast, Slots = notice, Alternatives = [] };
    }
}

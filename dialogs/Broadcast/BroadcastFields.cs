using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Language;

namespace PairingBot.Dialogs.Broadcast;

/// <summary>What a notice is told by.</summary>
internal sealed class BroadcastFields(IRoster roster, BroadcastWording wording, OrganisationClock clock)
{
    private const int LongestNotice = 2000;

    /// <summary>The fields.</summary>
    public IReadOnlyList<Field> All { get; } =
    [
        new TextField(SlotNames.Message, "LabelMessage", "WordsMessage") { Question = "AskMessage", Longest = LongestNotice },
        new AudienceField(roster, wording) { Question = "AskAudience" },
        new ReceiptField(),
        new ScheduleField(clock) { Question = "AskSchedule" },
    ];
}

using System.Globalization;
using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.Calendars;
using PairingBot.Language;

namespace PairingBot.Dialogs.Broadcast;

/// <summary>What a notice is told by.</summary>
internal sealed class BroadcastFields(IRoster roster, BroadcastWording wording, OrganisationClock clock)
{
    private const int LongestNotice = 2000;

    /// <summary>The notice that was not answered, once it was shown; no slot of the language.</summary>
    private const string Awaited = "broadcast";

    /// <summary>The fields.</summary>
    public IReadOnlyList<Field> All { get; } =
    [
        new TextField(SlotNames.Message, "LabelMessage", "WordsMessage") { Question = "AskMessage", Longest = LongestNotice, KeepsLines = true },
        new AudienceField(roster, wording) { Question = "AskAudience" },
        new ReceiptField(),
        new ScheduleField(clock) { Question = "AskSchedule" },
    ];

    /// <summary>Whom a frame with an audience is for.</summary>
    public static Audience AudienceOf(Frame frame) =>
        AudienceField.Of(frame[SlotNames.Audience]!) with { Awaited = frame[Awaited] is { } known ? new BroadcastNumber(int.Parse(known.Text, NumberStyles.None, CultureInfo.InvariantCulture)) : null };

    /// <summary>Gives that up when those who have not answered are no longer meant.</summary>
    public static void GiveUp(Frame frame)
    {
        if (!AudienceField.MeansUnread(frame[SlotNames.Audience]!)) frame.Values.Remove(Awaited);
    }

    /// <summary>Keeps which notice it is whose missing answers are shown: a later one is not meant.</summary>
    public static void Keep(Frame frame, BroadcastNumber awaited) => frame.Values[Awaited] = new FrameValue(Wording.Number(awaited.Value));
}

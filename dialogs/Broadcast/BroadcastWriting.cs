using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Language;
using Notice = PairingBot.Domain.Broadcasts.Broadcast; // else the namespace of this conversation is meant

namespace PairingBot.Dialogs.Broadcast;

/// <summary>Sends a notice, or puts it off until its time, and says what came of it.</summary>
internal sealed class BroadcastWriting(BroadcastService service, BroadcastSchedule schedule, BroadcastWording wording, OrganisationClock clock)
{
    private const string Folder = "Broadcast";

    /// <summary>The time that was said has passed; null when it has not.</summary>
    public Objection? CheckTime(Frame frame, Turn turn) => ScheduleField.Check(frame, turn.Heard.Text, clock, turn.Language);

    /// <summary>Does it.</summary>
    public async Task<FrameEnd> WriteAsync(Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken)
    {
        if (CheckTime(frame, turn) is { } passed) return FrameEnd.Not(passed); // since it was shown
        var (text, audience, wantsReceipt) = (frame[SlotNames.Message]!.Text, BroadcastFields.AudienceOf(frame), ReceiptField.IsWanted(frame));
        if (frame[SlotNames.ScheduleAt] is { } said && ScheduleField.InstantOf(said, clock) is { } dueAt)
        {
            var draft = new Notice(default, text, turn.Speaker.Id, turn.Speaker.Name, wantsReceipt, default) { Audience = audience };
            var put = await schedule.AnnounceAsync(turn.Speaker, draft, dueAt, origin, cancellationToken);
            if (put is not ScheduleOutcome.Put { Scheduled: var scheduled }) return FrameEnd.Not(wording.Refusal(((ScheduleOutcome.NotPut)put).Why, audience, turn.Language)!);
            turn.Say(Folder, "Scheduled", ("number", Wording.Number(scheduled.Number.Value)), ("when", ScheduleField.Moment(said, turn.Language)));
            return FrameEnd.Done(Written.Broadcast(scheduled.Number.Value));
        }

        var outcome = await service.AnnounceAsync(turn.Speaker, text, audience, wantsReceipt, origin, cancellationToken);
        if (outcome is not AnnounceOutcome.Announced { Broadcast: var broadcast, Recipients: var recipients }) return FrameEnd.Not(wording.Refusal(((AnnounceOutcome.NotSent)outcome).Why, audience, turn.Language)!);
        turn.Say(Folder, broadcast.WantsReceipt ? "Saved" : "SavedWithoutReceipt", ("number", Wording.Number(broadcast.Number.Value)), ("counts", ReceiptList.Counts(broadcast, recipients, turn.Language)));
        return FrameEnd.Done(Written.Broadcast(broadcast.Number.Value));
    }
}

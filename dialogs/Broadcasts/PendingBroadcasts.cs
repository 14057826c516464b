using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.Calendars;

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>Tells which broadcasts wait for their time; for the speaker alone, since nobody else knows of them yet.</summary>
internal sealed class PendingBroadcasts(BroadcastSchedule schedule, BroadcastWording wording, OrganisationClock clock)
{
    private const int Most = 20;
    private const int MostButtons = 5;

    /// <summary>Lists those that the speaker may call off.</summary>
    public async Task SayAsync(Turn turn, CancellationToken cancellationToken)
    {
        var said = turn.Replies.Count;
        var waiting = await schedule.WaitingAsync(turn.Speaker, cancellationToken);
        if (waiting is [])
        {
            turn.Say(BroadcastWording.Folder, "PendingNone");
        }
        else
        {
            var title = BroadcastWording.Text(turn.Language, "PendingTitle", ("count", Wording.Number(waiting.Count)));
            var buttons = waiting.Take(MostButtons).Select(s => BroadcastWording.Text(turn.Language, "ButtonCallOff", ("number", Wording.Number(s.Number.Value))));
            turn.Say(Reply.Text(string.Join('\n', waiting.Take(Most).Select(s => Line(s, turn.Language)).Prepend(title)), [.. buttons]));
        }

        turn.Confide(said);
    }

    /// <summary>The only one that waits; null when there is none, or several.</summary>
    public async Task<BroadcastNumber?> OnlyAsync(Speaker speaker, CancellationToken cancellationToken) =>
        await schedule.WaitingAsync(speaker, cancellationToken) is [var only] ? only.Number : null;

    /// <summary>Says why a notice can't be given another text or time, and what can be done instead.</summary>
    public async Task SayUnchangeableAsync(BroadcastNumber number, Turn turn, CancellationToken cancellationToken)
    {
        var said = turn.Replies.Count;
        var waits = await schedule.WaitsAsync(turn.Speaker, number, cancellationToken) == ScheduleState.Waiting;
        var (language, name) = (turn.Language, Wording.Number(number.Value));
        turn.Say(Reply.Text(BroadcastWording.Text(language, waits ? "WaitsUnchanged" : "SentUnchanged", ("number", name)), waits ? [BroadcastWording.Text(language, "ButtonCallOff", ("number", name))] : []));
        turn.Report.Note(StepKind.Answered);
        turn.Confide(said);
    }

    private string Line(ScheduledBroadcast scheduled, SpokenLanguage language)
    {
        var name = scheduled.Reminds is { } earlier
            ? BroadcastWording.Reminder(language, scheduled.Number, earlier)
            : BroadcastWording.Text(language, "PendingNotice", ("broadcast", BroadcastWording.Name(language, scheduled.Broadcast)), ("audience", wording.Audience(language, scheduled.Broadcast.Audience)));
        return BroadcastWording.Text(language, "PendingLine", ("when", ScheduleField.Moment(clock.At(scheduled.DueAt), language)), ("what", name));
    }
}

using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using Notice = PairingBot.Domain.Broadcasts.Broadcast; // else the namespace of that conversation is meant

namespace PairingBot.Dialogs.Remind;

/// <summary>Urges and reminds, and says what came of it.</summary>
internal sealed class ReminderWriting(UrgeService urging, BroadcastService broadcasts, BroadcastReceipts receipts, BroadcastSchedule schedule, OrganisationClock clock)
{
    private const int MostNamed = 5;
    private const string Folder = "Remind";

    /// <summary>Who would be written to about a problem.</summary>
    public string NameOfTold(Problem problem, Turn turn) => urging.FindPeople(problem, turn.Speaker) is { Count: > 0 } people ? Wording.List(turn.Language, people.Select(p => p.Name)) : TextCatalog.Embedded.Find(turn.Language, Folder, "Nobody").Fill();

    /// <summary>The notice whose open recipients would be reminded; an objection when there is none.</summary>
    public async Task<(StandingOutcome.Shown? Open, Objection? Why)> FindOpenAsync(BroadcastNumber? number, Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        var only = RemindFields.BranchOf(frame);
        var outcome = number is null ? await receipts.FindAwaitedAsync(turn.Speaker, cancellationToken) : await receipts.FindAsync(turn.Speaker, number, cancellationToken);
        if (outcome is StandingOutcome.NotPermitted) return (null, new Objection(null, Folder, "RefusedNotice", ("who", BroadcastWording.WhoMay(turn.Language))) { IsPersonal = true });
        if (outcome is not StandingOutcome.Shown shown) return (null, new Objection(null, Folder, "NoNotice") { Means = StepKind.Answered });
        RecipientStanding[] open = [.. shown.Recipients.Where(r => BroadcastService.MayBeReminded(turn.Speaker, shown.Broadcast, r.Recipient) && (only is null || r.Recipient.Branch == only))];
        if (open is not []) return (shown with { Recipients = open }, null);
        return (null, new Objection(null, Folder, only is null ? "NobodyOpen" : "NotOpenThere", ("broadcast", BroadcastWording.Name(turn.Language, shown.Broadcast)), ("branch", frame[SlotNames.Branch]?.Text)) { Means = StepKind.Answered });
    }

    /// <summary>Puts reminding off until the time that was said; null when it is for now.</summary>
    public FrameEnd? PutOff(Frame frame, Notice broadcast, Turn turn, Origin origin)
    {
        if (frame[SlotNames.ScheduleAt] is not { } said || ScheduleField.InstantOf(said, clock) is not { } dueAt) return null;
        if (schedule.Remind(turn.Speaker, broadcast, dueAt, origin) is not ScheduleOutcome.Put { Scheduled: var scheduled }) return FrameEnd.Not(new Objection(null, Folder, "RefusedNotice", ("who", BroadcastWording.WhoMay(turn.Language))) { IsPersonal = true });
        turn.Say(Folder, "ReminderPut", ("number", Wording.Number(scheduled.Number.Value)), ("broadcast", BroadcastWording.Name(turn.Language, broadcast)), ("when", ScheduleField.Moment(said, turn.Language)));
        return FrameEnd.Done(Written.Broadcast(scheduled.Number.Value));
    }

    /// <summary>Reminds those who have not answered.</summary>
    public async Task<FrameEnd> RemindAsync(BroadcastNumber number, Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken)
    {
        if (await broadcasts.RemindAsync(turn.Speaker, number, RemindFields.BranchOf(frame), origin, cancellationToken) is not StandingOutcome.Shown { Recipients: var reminded, Broadcast: var broadcast }) return FrameEnd.Not(new Objection(null, Folder, "NoNotice") { Means = StepKind.Answered });
        var reached = reminded.Count(r => r.Delivery != Delivery.Unreachable);
        turn.Say(Folder, reached == reminded.Count ? "Reminded" : "RemindedSome", ("broadcast", BroadcastWording.Name(turn.Language, broadcast)), ("count", Wording.Number(reached)), ("missed", Wording.Number(reminded.Count - reached)));
        return FrameEnd.Done(Written.Broadcast(number.Value));
    }

    /// <summary>Urges problems.</summary>
    public async Task<FrameEnd> UrgeAsync(IReadOnlyList<Problem> problems, Turn turn, Origin origin, CancellationToken cancellationToken)
    {
        var ended = await urging.UrgeAsync(turn.Speaker, [.. problems.Select(p => p.Number)], origin, cancellationToken);
        var done = ended.Where(e => e.Outcome is ProblemOutcome.Done).ToList();
        if (done is []) return FrameEnd.Not(new Objection(null, Folder, "NothingToUrge") { Means = StepKind.Answered });
        Tell(done.Where(e => e.Told is not []).ToList(), ("Urged", "UrgedMany"), turn);
        Tell(done.Where(e => e.Told is []).ToList(), ("UrgedNobodyTold", "UrgedNobodyToldMany"), turn);
        return new FrameEnd([.. done.Select(e => Written.Urging(e.Number.Value))], null);
    }

    private static void Tell(List<UrgeOutcome> some, (string Few, string Many) keys, Turn turn)
    {
        if (some is []) return;
        var names = some.Select(e => ProblemField.Name(((ProblemOutcome.Done)e.Outcome).Problem, turn.Language)).ToList();
        var people = some.SelectMany(e => e.Told).Select(p => p.Name).Distinct().ToList();
        turn.Say(
            Folder,
            names.Count > MostNamed ? keys.Many : keys.Few,
            ("problems", BroadcastWording.List(turn.Language, [.. names.Take(MostNamed)])),
            ("names", BroadcastWording.List(turn.Language, [.. people.Take(MostNamed)])),
            ("count", Wording.Number(names.Count)),
            ("people", Wording.Number(people.Count)));
    }
}

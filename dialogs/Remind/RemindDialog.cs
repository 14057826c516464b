using System.Globalization;
using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.History;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Remind;

/// <summary>Urges problems (催办), or reminds those who have not answered a notice. Of what comes by itself only that reminder can be put off until a time; for the rest it says that it is not there yet.</summary>
internal sealed class RemindDialog(FrameTools tools, UrgePlanner planner, ReminderWriting writing, RemindFields fields, ConversationMemory memory) : FrameDialog(tools)
{
    /// <summary>The notice that is meant; no slot of the language.</summary>
    private const string Notice = "broadcast";

    private const int MostLines = 10;
    private readonly Dictionary<Frame, UrgePlan> _plans = []; // of several reminders in one message, each has its own
    private readonly Dictionary<Frame, StandingOutcome.Shown> _open = [];

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Fields => fields.All;

    /// <inheritdoc/>
    protected override async Task AssumeAsync(Frame frame, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (RemindFields.IsAboutNotice(frame))
        {
            var areShown = (await memory.ReadShownAsync(context, cancellationToken)).IsOfReceipts;
            var number = BroadcastReferences.In(turn.Heard.Text) ?? (areShown ? await memory.ReadBroadcastAsync(context, cancellationToken) : null);
            if (number is { } known) frame.Values[Notice] = new FrameValue(Wording.Number(known.Value));
        }
        else if (RemindFields.IsOnlyBranch(frame, turn.Heard.Text) && await ReceiptsShownAsync(context, cancellationToken) is { } receipts)
        {
            MeanUnread(frame, receipts); // 财务处的再提醒一下, after who has answered was shown
        }
        else if (frame.Values.Count == 0 && turn.Heard.Slots[SlotNames.ProblemRef] is null)
        {
            await AssumeShownAsync(frame, turn, context, cancellationToken);
        }
    }

    /// <summary>催一下, 提醒他们: the problem that was shown last, or who has not answered the notice whose receipts were.</summary>
    private async Task AssumeShownAsync(Frame frame, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var shown = await memory.ReadShownAsync(context, cancellationToken);
        if (shown.Last is { } last && await planner.FindAsync(last, cancellationToken) is { } problem)
        {
            frame.Values[SlotNames.ProblemRef] = new FrameValue(ProblemField.Name(problem, turn.Language), [last]);
        }
        else if (await ReceiptsShownAsync(context, cancellationToken) is { } receipts)
        {
            MeanUnread(frame, receipts);
        }
        else if (shown is { AsksWhich: false, Listed: [_, ..] listed })
        {
            await AssumeListedAsync(frame, listed, turn, cancellationToken);
        }
    }

    /// <summary>催一下, after a list: those of it that are open.</summary>
    private async Task AssumeListedAsync(Frame frame, IReadOnlyList<int> listed, Turn turn, CancellationToken cancellationToken)
    {
        var meant = new List<Problem>();
        foreach (var number in listed)
            if (await planner.FindAsync(number, cancellationToken) is { } problem) meant.Add(problem);
        if (meant is not []) frame.Values[SlotNames.ProblemRef] = new FrameValue("", [.. meant.Select(p => p.Number.Value)]) { Names = [.. meant.Select(p => ProblemField.Name(p, turn.Language))] };
    }

    /// <inheritdoc/>
    protected override async Task<string?> InsteadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (ReminderText.Of(turn.Heard) is { } notice)
        {
            turn.Heard = notice;
            return IntentNames.Broadcast;
        }

        // 催一下 says of none which one: several may have been shown.
        if (turn.Heard.Slots[SlotNames.ProblemRef] is RefsSlot { Items: [ItemRef.Last] } bare && bare.Length == turn.Heard.Text.Length && (await memory.ReadShownAsync(context, cancellationToken)).Last is null) turn.Heard.Slots[SlotNames.ProblemRef] = null;
        return null;
    }

    private async Task<BroadcastNumber?> ReceiptsShownAsync(ITurnContext context, CancellationToken cancellationToken) =>
        (await memory.ReadShownAsync(context, cancellationToken)).IsOfReceipts ? await memory.ReadBroadcastAsync(context, cancellationToken) : null;

    private static void MeanUnread(Frame frame, BroadcastNumber notice)
    {
        frame.Values[SlotNames.Audience] = new FrameValue(AudienceField.Unread);
        frame.Values[Notice] = new FrameValue(Wording.Number(notice.Value));
    }

    /// <inheritdoc/>
    protected override async Task<Objection?> CheckAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        if (RemindFields.IsStanding(frame, turn)) return new Objection(null, Id, "NotYet") { Means = StepKind.Answered };
        var why = await FindAsync(frame, turn, cancellationToken);
        foreach (var other in _plans.GetValueOrDefault(frame)?.Refusals.SkipLast(1) ?? []) other.Say(turn); // the last is what is returned
        return why ?? fields.CheckTime(frame, turn);
    }

    /// <inheritdoc/>
    protected override bool Glean(Frame frame, Recognition heard)
    {
        NamedBeside.Keep(frame, heard);
        return LeftAlone.Take(frame, heard, _plans.GetValueOrDefault(frame)?.Problems ?? []);
    }

    /// <inheritdoc/>
    protected override Task LookUpAsync(Frame frame, Turn turn, CancellationToken cancellationToken) => FindAsync(frame, turn, cancellationToken);

    /// <inheritdoc/>
    protected override IEnumerable<(string Label, string? Value)> FactsBeside(Frame frame, Turn turn)
    {
        var texts = TextCatalog.Embedded.In(turn.Language)[Id];
        if (_open.GetValueOrDefault(frame) is { Broadcast: var broadcast, Recipients: var open })
        {
            yield return (texts["Notice"].Fill(), BroadcastWording.Name(turn.Language, broadcast));
            yield return (texts["Open"].Fill(), turn.IsInGroup ? texts["OpenCount"].Fill(("count", Wording.Number(open.Count))) : fields.Names(open, turn.Language));
        }

        if (_plans.GetValueOrDefault(frame) is not { Problems: [_, ..] problems } plan) yield break;
        foreach (var problem in problems.Take(MostLines))
            yield return (texts["Urging"].Fill(), texts["UrgingLine"].Fill(("problem", ProblemField.Name(problem, turn.Language)), ("due", fields.Due(problem, turn.Language)), ("name", writing.NameOfTold(problem, turn))));
        if (plan.Total > problems.Count) yield return (texts["Urging"].Fill(), texts["MoreThanAtOnce"].Fill(("count", Wording.Number(problems.Count)), ("total", Wording.Number(plan.Total))));
        else if (problems.Count > MostLines) yield return (texts["Urging"].Fill(), texts["MoreLines"].Fill(("count", Wording.Number(problems.Count))));
        if (plan.LeftAlone is not []) yield return (texts["LeftAlone"].Fill(), BroadcastWording.List(turn.Language, [.. plan.LeftAlone.Select(p => ProblemField.Name(p, turn.Language))]));
        int[] others = [.. LeftAlone.Of(frame).Except(plan.LeftAlone.Select(p => p.Number.Value))];
        if (others is not []) yield return (texts["NotAmong"].Fill(), BroadcastWording.List(turn.Language, [.. others.Select(number => texts["ByNumber"].Fill(("number", Wording.Number(number))))]));
        foreach (var (why, of) in plan.Excepted) yield return (texts["Excepted"].Fill(), turn.IsInGroup && why.IsPersonal ? BroadcastWording.List(turn.Language, [.. of.Select(p => ProblemField.Name(p, turn.Language))]) : why.TextIn(turn.Language));
        if (plan.UrgedToday is not []) yield return (texts["Today"].Fill(), BroadcastWording.List(turn.Language, [.. plan.UrgedToday.Take(MostLines).Select(p => ProblemField.Name(p, turn.Language))]));
        if (plan.TotalUrgedToday > MostLines) yield return (texts["Today"].Fill(), texts["MoreLines"].Fill(("count", Wording.Number(plan.TotalUrgedToday))));
    }

    /// <inheritdoc/>
    protected override async Task<FrameEnd> WriteAsync(Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken)
    {
        if (_open.GetValueOrDefault(frame) is not { } open) return await writing.UrgeAsync(_plans[frame].Problems, turn, origin, cancellationToken);
        if (fields.CheckTime(frame, turn) is { } passed) return FrameEnd.Not(passed); // since it was shown
        return writing.PutOff(frame, open.Broadcast, turn, origin) ?? await writing.RemindAsync(open.Broadcast.Number, frame, turn, origin, cancellationToken);
    }

    private static BroadcastNumber? NoticeOf(Frame frame) =>
        frame[Notice] is { } known ? new BroadcastNumber(int.Parse(known.Text, NumberStyles.None, CultureInfo.InvariantCulture)) : null;

    private async Task<Objection?> FindAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        _plans.Remove(frame);
        _open.Remove(frame);
        if (RemindFields.IsAboutNotice(frame))
        {
            var (open, why) = await writing.FindOpenAsync(NoticeOf(frame), frame, turn, cancellationToken);
            if (open is not null) _open[frame] = open;
            return why;
        }

        if (!RemindFields.IsSaid(frame)) return null;
        return (_plans[frame] = await planner.PlanAsync(frame, turn, cancellationToken)).Refusals is [.., var last] ? last : null;
    }
}

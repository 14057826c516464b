using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Bindings;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.Undo;

/// <summary>Takes back what was saved last in this conversation, and said again, what was saved before that. In the middle of something else, what is open stays.</summary>
internal sealed class UndoDialog(PairingActivityService activities, ProblemUndoing problems, BindingService bindings, BroadcastSchedule schedule, ConversationMemory memory) : SideQuestion
{
    /// <inheritdoc/>
    protected override async Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (BroadcastReferences.In(turn.Heard.Text) is { } notice)
        {
            var came = await CallOffAsync(notice, "NoticeNotWaiting", turn, cancellationToken);
            Say(turn, came, ("number", Wording.Number(notice.Value)));
            turn.Report.Note(came == "NoticeCalledOff" ? StepKind.TookBack : StepKind.FoundNothingToTakeBack);
            return;
        }

        var steps = await memory.ReadStepsAsync(context, cancellationToken);
        if (!UndoTarget.IsTakenBack(turn.Heard.Text) && AskedInstead(steps, turn) is var (instead, number))
        {
            Say(turn, instead, ("number", Wording.Number(number)));
            turn.Report.Note(StepKind.FoundNothingToTakeBack);
            return;
        }

        if (turn.InProgress is null && steps is [var latest, ..] && UndoTarget.IsVague(turn.Heard.Text) && IsAside(await memory.ReadShownAsync(context, cancellationToken), latest))
        {
            Say(turn, "SayUndo");
            turn.Report.Note(StepKind.FoundNothingToTakeBack);
            return;
        }

        var (meant, why) = await MeantAsync(steps, turn.Heard.Text, cancellationToken);
        if (why is not null)
        {
            Say(turn, why);
            turn.Report.Note(StepKind.FoundNothingToTakeBack);
            return;
        }

        if (meant is []) Say(turn, turn.InProgress is null ? "Nothing" : "NothingWhileLogging");
        var kept = new Dictionary<IReadOnlyList<Written>, IReadOnlyList<Written>>();
        var undone = false;
        foreach (var written in meant)
        {
            var (some, left) = await TakeBackAsync(written, turn, context, cancellationToken);
            undone |= some;
            if (left.Count < written.Count) kept[written] = left;
        }

        turn.Report.Note(undone ? StepKind.TookBack : StepKind.FoundNothingToTakeBack);
        if (kept.Count > 0) await memory.WriteStepsAsync(context, steps.Select(step => kept.GetValueOrDefault(step, step)), cancellationToken);
    }

    /// <summary>True when something else than what was saved last was spoken of since then.</summary>
    private static bool IsAside(ProblemsShown shown, IReadOnlyList<Written> latest) =>
        shown.Written is null || (shown.Last is { } last && latest.All(written => written.Kind == WrittenKind.Problem) && latest.All(written => written.Number != last));

    /// <summary>What is said where 删掉 would take back another thing than is meant: the correction of an activity instead of it, or the last step instead of a row of a list or a measure; null otherwise.</summary>
    private static (string Key, int Number)? AskedInstead(IReadOnlyList<IReadOnlyList<Written>> steps, Turn turn)
    {
        var text = turn.Heard.Text;
        if (UndoTarget.PartOf(text)?.Contains(ProblemEventKind.MeasureAdded) == true) return ("MeasureByNumber", 0);
        if (!UndoTarget.Deletes(text)) return null;
        if (turn.Heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) && refs.Items is [ItemRef.Placed { Place: > 0 }, ..]) return ("RowsStay", 0);
        return steps is [[{ Kind: WrittenKind.Correction, Number: var number }, ..], ..] && UndoTarget.Of(text) is null or { Kind: WrittenKind.Activity, Number: null } ? ("CorrectionOrActivity", number) : null;
    }

    /// <summary>The steps that a message means, or the sentence that says why it means none.</summary>
    private async Task<(IReadOnlyList<IReadOnlyList<Written>> Steps, string? Why)> MeantAsync(IReadOnlyList<IReadOnlyList<Written>> steps, string text, CancellationToken cancellationToken)
    {
        var target = UndoTarget.Of(text);
        // What would be taken back is another step than the adding.
        if (target is { Kind: WrittenKind.Problem } && UndoTarget.Deletes(text) && steps.FirstOrDefault(step => step.Any(target.Is))?.First(target.Is) is not { Version: 0 })
            return ([], steps.Any(step => step.Any(written => target.Is(written) && written.Version == 0)) ? "ProblemAddedHere" : "ProblemsStay");
        if (target is not null && !steps.Any(step => step.Any(target.Is))) return ([], "NotThat");
        if (target is null or { Kind: WrittenKind.Problem } && UndoTarget.PartOf(text) is { } part)
            return await problems.StepsAsync([.. steps.Where(step => target is null || step.Any(target.Is))], part, cancellationToken) is [_, ..] named ? (named, null) : ([], "NotThat");
        return (target is null ? UndoTarget.Latest(steps, text) : [steps.First(step => step.Any(target.Is))], null);
    }

    /// <summary>Takes back what was written with one yes, and says so; whether anything was, and what stays as it is.</summary>
    private async Task<(bool Undone, IReadOnlyList<Written> Kept)> TakeBackAsync(IReadOnlyList<Written> written, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var undone = false;
        var kept = new List<Written>();
        foreach (var item in written.Reverse()) // each builds on the one before
        {
            var (key, changes) = item is { Kind: WrittenKind.Problem, Version: { } version } ? await UndoProblemAsync(item.Number, version, turn, cancellationToken) : (await UndoAsync(item, turn, cancellationToken), "");
            undone |= key is "TakenBack" or "CorrectionUndone" or "ProblemUndone" or "ProblemTakenBack" or "CodeWithdrawn" or "NoticeCalledOff";
            if (key is "BuiltOn" or "ProblemBuiltOn" or "NotYours" or "CorrectionNotYours" or "ProblemNotYours" or "MayNotAnyMore" or "ProblemMayNotAnyMore" or "NoticeSent" or "UrgingSent" or "UnbindingStays") kept.Add(item);
            if (key is "TakenBack") await memory.SpeakOfActivityAsync(context, null, cancellationToken);
            if (changes.Length > 0) Say(turn, "ProblemUndoneTo", ("number", Wording.Number(item.Number)), ("changes", changes));
            else Say(turn, key, ("number", Wording.Number(item.Number)));
        }

        return (undone, kept);
    }

    private async Task<(string Key, string Changes)> UndoProblemAsync(int number, int version, Turn turn, CancellationToken cancellationToken)
    {
        var (outcome, changes) = await problems.UndoAsync(turn.Speaker, new ProblemNumber(number), version, turn.Origin, turn.Language, cancellationToken);
        return (KeyOf(outcome, isAdding: version == 0), version == 0 ? "" : changes);
    }

    private async Task<string> UndoAsync(Written written, Turn turn, CancellationToken cancellationToken) => written switch
    {
        { Kind: WrittenKind.Broadcast } => await CallOffAsync(new BroadcastNumber(written.Number), "NoticeSent", turn, cancellationToken),
        { Kind: WrittenKind.Urging } => "UrgingSent",
        { Kind: WrittenKind.Unbinding } => "UnbindingStays",
        { Kind: WrittenKind.Code } => await bindings.WithdrawAsync(turn.Speaker, new MemberId(written.Number), turn.Origin, cancellationToken) ? "CodeWithdrawn" : "CodeGone",
        _ => KeyOf(await activities.UndoAsync(turn.Speaker, new ActivityNumber(written.Number), written.Version ?? 0, turn.Origin, cancellationToken), written.Kind == WrittenKind.Correction),
    };

    /// <summary>Calls off a notice that waits for its time.</summary>
    /// <param name="unknown">What is said when there is none with that number.</param>
    private async Task<string> CallOffAsync(BroadcastNumber number, string unknown, Turn turn, CancellationToken cancellationToken) => await schedule.WaitsAsync(turn.Speaker, number, cancellationToken) switch
    {
        null => await schedule.HasGoneOutAsync(turn.Speaker, number, cancellationToken) ? "NoticeSent" : unknown,
        ScheduleState.Waiting => await schedule.CallOffAsync(turn.Speaker, number, turn.Origin, cancellationToken) is null ? unknown : "NoticeCalledOff",
        ScheduleState.Sent => "NoticeSent",
        _ => "NoticeOffAlready",
    };

    private static string KeyOf(ProblemUndoOutcome outcome, bool isAdding) => outcome switch
    {
        ProblemUndoOutcome.Undone => isAdding ? "ProblemTakenBack" : "ProblemUndone",
        ProblemUndoOutcome.BuiltOn => "ProblemBuiltOn",
        ProblemUndoOutcome.NotYours => "ProblemNotYours",
        ProblemUndoOutcome.NotPermitted => "ProblemMayNotAnyMore",
        _ => "ProblemUnknown",
    };

    private static string KeyOf(ActivityUndoOutcome outcome, bool isCorrection) => outcome switch
    {
        ActivityUndoOutcome.Undone => isCorrection ? "CorrectionUndone" : "TakenBack",
        ActivityUndoOutcome.AlreadyTakenBack => "AlreadyTakenBack",
        ActivityUndoOutcome.BuiltOn => "BuiltOn",
        ActivityUndoOutcome.NotPermitted => "MayNotAnyMore",
        ActivityUndoOutcome.NotYours => isCorrection ? "CorrectionNotYours" : "NotYours",
        _ => "Unknown",
    };
}

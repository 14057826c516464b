using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Correction;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Calendars;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Turns;

/// <summary>What else a message asked for: it waits until what is open is done; questions before it are answered at once.</summary>
internal sealed partial class RequestQueue(ConversationMemory memory, IUtteranceRecognizer recognizer, SavedMentions mentions, OrganisationClock clock)
{
    private const string Folder = "Turns";
    private const int Longest = 5;

    /// <summary>Takes up the further requests of the message that has just begun a dialog; more of the same kind are the dialog's own.</summary>
    public async Task TakeAsync(Turn turn, DialogContext dc, CancellationToken cancellationToken)
    {
        var heard = turn.Heard;
        var others = heard.Also.Where(a => dc.FindDialog(a.Intent) is ConversationDialog dialog && (a.Intent != heard.Intent || dialog.IsSideQuestion || a.Intent == IntentNames.Correction)).ToList();
        if (others.Count > Longest) turn.Say(Field.Folder, "TooMany", ("count", Wording.Number(Longest)), ("missed", Wording.Number(others.Count - Longest)));
        List<string> measures = dc.ActiveDialog is null ? [] : [.. others.Select(also => MeasureOfWhatComesToBe(also, turn)).OfType<string>()];
        if (measures is not []) await AddAsync(new WaitingTask(IntentNames.AddMeasure, WordingOf(measures, turn), new RecognitionContext(clock.Now), turn.Speaker.Id.Value), dc, cancellationToken);
        foreach (var also in others.Where(also => measures is [] || MeasureOfWhatComesToBe(also, turn) is null).Take(Longest))
        {
            if (dc.FindDialog(also.Intent) is not ConversationDialog wanted) continue;
            if (dc.ActiveDialog is not null && wanted.IsSideQuestion && also.Part is var (start, length)) await AddAsync(wanted.Id, also.Text.Substring(start, length), dc, cancellationToken);
            else if (dc.ActiveDialog is not null && wanted is IQueueable later) await AddAsync(wanted.Id, await later.PrepareAsync(also, turn, dc.Context, cancellationToken), dc, cancellationToken);
            else if (dc.ActiveDialog is not null && also is { Intent: IntentNames.Correction, Part: var (from, count) }) await AddAsync(new WaitingTask(wanted.Id, also.Text.Substring(from, count), new RecognitionContext(clock.Now), turn.Speaker.Id.Value), dc, cancellationToken);
            else await BeginAsync(turn, also, wanted, dc, cancellationToken);
        }

        turn.Heard = heard;
        if (dc.ActiveDialog is not null && others is not []) await SayWaitingAsync(turn, dc, cancellationToken);
    }

    /// <summary>Says which tasks of the same message come after what is open.</summary>
    private async Task SayWaitingAsync(Turn turn, DialogContext dc, CancellationToken cancellationToken)
    {
        List<string> tasks = [.. (await ReadAsync(dc, cancellationToken)).Where(w => w[0] != dc.ActiveDialog.Id && dc.FindDialog(w[0]) is ConversationDialog { IsSideQuestion: false }).Select(w => Label(w[0], turn)).Distinct(StringComparer.Ordinal)];
        if (tasks is not []) turn.SayBeforeLast(Folder, "ComesAfter", ("tasks", Wording.List(turn.Language, tasks)));
    }

    private static string Label(string intent, Turn turn) => TaskSwitch.LabelOf(intent, turn.Language);

    /// <summary>A measure of the problem that is being added: which one that is, is known only when its turn comes.</summary>
    private static string? MeasureOfWhatComesToBe(Recognition also, Turn turn) =>
        turn.Heard.Intent == IntentNames.AddProblem && also is { Intent: IntentNames.AddMeasure } && also.Slots[SlotNames.ProblemRef] is RefsSlot { Items: [ItemRef.Last], Length: < 2 } && also.Slots.TryGet<TextSlot>(SlotNames.Measure, out var measure)
            ? measure.Value
            : null;

    /// <summary>The sentence that adds them all.</summary>
    private static string WordingOf(IEnumerable<string> measures, Turn turn) => $"{IntentLabels.Of(IntentNames.AddMeasure, turn.Language == SpokenLanguage.English)}: {string.Join("; ", measures)}";

    /// <summary>Goes on with what waits, as long as nothing is open.</summary>
    public async Task GoOnAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        while (dc.ActiveDialog is null && await ReadAsync(dc, cancellationToken) is [_, ..] waiting)
        {
            await WriteAsync(waiting[1..], dc, cancellationToken);
            if (WaitingTask.Read(waiting[0]) is { } task) await BeginAsync(task, dc, cancellationToken);
            if (waiting is not [[var dialog, var options], ..] || dc.FindDialog(dialog) is not ConversationDialog wanted) continue;
            if (wanted.IsSideQuestion) await BeginAsync(Turn.Of(dc.Context), recognizer.Recognize(options, new RecognitionContext(clock.Now)), wanted, dc, cancellationToken);
            else await dc.BeginDialogAsync(dialog, options, cancellationToken);
        }
    }

    /// <summary>Lets a task wait until what is open is done.</summary>
    public Task AddAsync(WaitingTask task, DialogContext dc, CancellationToken cancellationToken) => AddAsync(task.Write(), dc, cancellationToken);

    /// <summary>Begins a task that had to wait, as it was heard then; never for another person than the one who said it.</summary>
    public async Task BeginAsync(WaitingTask task, DialogContext dc, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dc.Context);
        if (task.By != turn.Speaker.Id.Value || dc.FindDialog(task.Dialog) is not ConversationDialog wanted) return;
        turn.Heard = recognizer.Recognize(task.Text, task.Then);
        if (task.Dialog == IntentNames.Correction) await mentions.ReadInTheMiddleAsync(task.Text, turn, dc.Context, cancellationToken);
        await BeginAsync(turn, turn.Heard, wanted, dc, cancellationToken);
        await TakeAsync(turn, dc, cancellationToken);
    }

    private static Task<DialogTurnResult> BeginAsync(Turn turn, Recognition also, ConversationDialog wanted, DialogContext dc, CancellationToken cancellationToken)
    {
        turn.Heard = also;
        return dc.BeginDialogAsync(wanted.Id, null, cancellationToken);
    }

    private Task AddAsync(string dialog, string? options, DialogContext dc, CancellationToken cancellationToken) =>
        options is null ? Task.CompletedTask : AddAsync([dialog, options], dc, cancellationToken);

    private async Task AddAsync(string[] request, DialogContext dc, CancellationToken cancellationToken)
    {
        await WriteAsync([.. await ReadAsync(dc, cancellationToken), request], dc, cancellationToken);
    }

    private async Task<List<string[]>> ReadAsync(DialogContext dc, CancellationToken cancellationToken) =>
        await memory.ReadQueueAsync(dc.Context, cancellationToken) is { Length: > 0 } state ? JsonSerializer.Deserialize<List<string[]>>(state)! : [];

    private Task WriteAsync(List<string[]> waiting, DialogContext dc, CancellationToken cancellationToken) =>
        memory.WriteQueueAsync(dc.Context, waiting is [] ? "" : JsonSerializer.Serialize(waiting), cancellationToken);
}

using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Turns;

/// <summary>
/// Asks, when a new task comes in the middle of another, which of the two is to be done first. Nothing that was said is lost: the one put aside stays open
/// below and goes on afterwards, and the other waits in the queue.
/// </summary>
internal sealed class TaskSwitch(RequestQueue queue, ConversationMemory memory, IUtteranceRecognizer recognizer)
{
    private const string Folder = "Turns";
    private const string Slot = "task";
    private const int LongestSaid = 40;
    private const int MostOpen = 3;
    private const double SureNotice = 0.9;
    private const double SureActivity = 0.8;
    private const int LongestDeletion = 20;
    private static readonly string[] TopicIs = SharedWords.Read("WordsTopicIs", Folder);
    private static readonly string[] Problems = SharedWords.Read("WordsProblem", Field.Folder);
    private static readonly string[] Deletions = SharedWords.Read("WordsDeletion", Folder);
    private static readonly string[] Towards = [.. SharedWords.Read("WordsTowards", Folder).OrderByDescending(w => w.Length)];

    /// <summary>What waits after what is open.</summary>
    public RequestQueue Queue => queue;

    /// <summary>True for a slot of words or names in which a request would be taken for the words.</summary>
    public static bool MayHide(string slot) => slot is SlotNames.Topic or SlotNames.Title or SlotNames.Venue or SlotNames.Measure or SlotNames.Progress or SlotNames.Reason or SlotNames.Responsible or SlotNames.Due;

    /// <summary>True for a request that begins with a problem's number, or with whom a notice is for: nobody answers such a question so.</summary>
    public static bool IsOnItsOwn(Recognition heard) => heard.Intent switch
    {
        IntentNames.AddMeasure or IntentNames.AssignResponsible or IntentNames.SetDueDate or IntentNames.UpdateProgress or IntentNames.RequestClose or IntentNames.ApproveClose or IntentNames.RejectClose or IntentNames.Reopen =>
            heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) && refs.Items is [ItemRef.Numbered, ..] && IsFirst(heard, refs),
        IntentNames.Broadcast => heard.Score >= SureNotice && heard.Slots[SlotNames.Message] is not null && heard.Slots[SlotNames.Audience] is { } audience && IsFirst(heard, audience),
        // 昨天和教务处共建，主题是报账培训: a whole activity, which says of itself what it was about.
        IntentNames.LogActivity => heard.Score >= SureActivity && heard.Slots[SlotNames.Date] is not null && heard.Slots[SlotNames.Partners] is not null && heard.Slots[SlotNames.Topic] is not null && SharedWords.AreIn(heard.Text, TopicIs),
        // 删掉难题15: nothing that is asked for is called so.
        IntentNames.Undo => heard.Text.Length <= LongestDeletion && SharedWords.NumberBehind(heard.Text, Problems) is not null && SharedWords.AreIn(heard.Text, Deletions),
        _ => false,
    };

    /// <summary>True when nothing but a word like 给 or 把 stands before a value.</summary>
    private static bool IsFirst(Recognition heard, SlotValue value)
    {
        var before = heard.Text[..Math.Min(value.Start, heard.Text.Length)];
        foreach (var word in Towards) before = before.Replace(word, "", StringComparison.OrdinalIgnoreCase);
        return !before.Any(char.IsLetterOrDigit);
    }

    /// <summary>Asks whether to leave what is open for what was just said; with too much open already the new task waits.</summary>
    public async Task AskAsync(WaitingTask task, Turn turn, DialogContext dc, CancellationToken cancellationToken)
    {
        if (dc.Stack.Count < MostOpen)
        {
            await memory.WriteTaskAsync(dc.Context, JsonSerializer.Serialize(task.Write()), cancellationToken);
            Ask(task, turn, dc);
            return;
        }

        await queue.AddAsync(task, dc, cancellationToken);
        turn.Say(Folder, "TaskWaits", ("open", OpenLabel(turn, dc)), ("said", PlainText.Cut(task.Text, LongestSaid)));
        await dc.RepromptDialogAsync(cancellationToken);
    }

    /// <summary>True when the message answered that question. One that did not goes to what is open, and the new task waits.</summary>
    public async Task<bool> HearAsync(string text, Turn turn, DialogContext dc, RecognitionContext context, CancellationToken cancellationToken)
    {
        if (await TaskAsync(dc, cancellationToken) is not { } task) return false;
        if (dc.ActiveDialog is null || task.By != turn.Speaker.Id.Value)
        {
            await SettleAsync(dc, cancellationToken);
            return false;
        }

        switch (Choose(text, task, turn, dc))
        {
            case IntentNames.Confirm:
                await ForgetAsync(dc, cancellationToken);
                await queue.BeginAsync(task, dc, cancellationToken);
                return true;
            case IntentNames.Deny:
                await SettleAsync(dc, cancellationToken);
                turn.Say(Folder, "TaskNext", ("said", PlainText.Cut(task.Text, LongestSaid)));
                await dc.RepromptDialogAsync(cancellationToken);
                return true;
            case IntentNames.Cancel:
                await ForgetAsync(dc, cancellationToken);
                turn.Say(Folder, "TaskDropped", ("said", PlainText.Cut(task.Text, LongestSaid)));
                await dc.RepromptDialogAsync(cancellationToken);
                return true;
        }

        return await HearOtherAsync(recognizer.Recognize(text, context), task, turn, dc, cancellationToken);
    }

    /// <summary>Lets the new task wait, since what is open was gone on with.</summary>
    public async Task SettleAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (await TaskAsync(dc, cancellationToken) is not { } task) return;
        await ForgetAsync(dc, cancellationToken);
        await queue.AddAsync(task, dc, cancellationToken);
    }

    /// <summary>A question in between is answered, and this one asked again; the same task once more is a yes.</summary>
    private async Task<bool> HearOtherAsync(Recognition heard, WaitingTask task, Turn turn, DialogContext dc, CancellationToken cancellationToken)
    {
        if (heard.Intent == task.Dialog && heard.Intent != dc.ActiveDialog.Id && IsSame(heard, recognizer.Recognize(task.Text, task.Then)))
        {
            await ForgetAsync(dc, cancellationToken);
            turn.Heard = heard;
            await dc.BeginDialogAsync(task.Dialog, null, cancellationToken);
            await queue.TakeAsync(turn, dc, cancellationToken);
            return true;
        }

        if (dc.FindDialog(heard.Intent) is not ConversationDialog { IsSideQuestion: true } question || heard.Intent == IntentNames.OutOfScope)
        {
            await SettleAsync(dc, cancellationToken);
            return false;
        }

        List<DialogInstance> open = [.. dc.Stack];
        dc.Stack.Clear(); // what is open would ask for its own step again
        turn.Heard = heard;
        await dc.BeginDialogAsync(question.Id, null, cancellationToken);
        dc.Stack.AddRange(open);
        Ask(task, turn, dc);
        return true;
    }

    /// <summary>The same task of another item is another one.</summary>
    private static bool IsSame(Recognition heard, Recognition before) =>
        !heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) || !before.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var known) || refs.Items.Intersect(known.Items).Any();

    private static void Ask(WaitingTask task, Turn turn, DialogContext dc)
    {
        var (open, said) = (OpenLabel(turn, dc), PlainText.Cut(task.Text, LongestSaid));
        turn.Say(Reply.Text(Text(turn, "WhichTask", ("open", open), ("said", said)), [LeaveButton(task, turn), Text(turn, "ButtonGoOn", ("open", open))]));
        turn.Report.Note(StepKind.AskedWhich, Slot);
    }

    /// <summary>Yes for the new task, no for the open one, cancel for dropping the new one; null for something else.</summary>
    private string? Choose(string text, WaitingTask task, Turn turn, DialogContext dc)
    {
        if (text == LeaveButton(task, turn)) return IntentNames.Confirm;
        var choice = new TaskChoice(OpenLabel(turn, dc), Label(task.Dialog, turn));
        if (choice.InSoManyWords(text) is { } plain) return plain;
        var answer = recognizer.Recognize(text, new RecognitionContext(task.Then.Now, task.Dialog, null, AwaitsConfirmation: true));
        if (answer.Intent != IntentNames.Cancel && choice.Both(text) is { } inOrder) return inOrder;
        return answer is { Slots.Count: 0, Intent: IntentNames.Confirm or IntentNames.Deny or IntentNames.Cancel } ? answer.Intent : null;
    }

    private static string LeaveButton(WaitingTask task, Turn turn) => Text(turn, "ButtonLeave", ("task", Label(task.Dialog, turn)));

    private static string OpenLabel(Turn turn, DialogContext dc)
    {
        var expected = dc.FindDialog(dc.ActiveDialog.Id) is IOngoing ongoing ? ongoing.Expects(dc.ActiveDialog) : default;
        return expected.Place is not null ? Text(turn, "TaskMeasure") : expected.Problem is not null ? Text(turn, "TaskProblem") : expected.Activity is not null ? Text(turn, "TaskActivity") : Label(dc.ActiveDialog.Id, turn);
    }

    private static string Label(string dialog, Turn turn) => LabelOf(dialog, turn.Language);

    /// <summary>What a task is called beside another.</summary>
    internal static string LabelOf(string dialog, SpokenLanguage language) => IntentLabels.Of(dialog, language == SpokenLanguage.English) ?? dialog switch
    {
        IntentNames.Correction => TextCatalog.Embedded.Find(language, Folder, "TaskCorrection").Fill(),
        IntentNames.VoidActivity => TextCatalog.Embedded.Find(language, Folder, "TaskVoid").Fill(),
        _ => TextCatalog.Embedded.Find(language, Folder, "TaskOther").Fill(),
    };

    private static string Text(Turn turn, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(turn.Language, Folder, key).Fill(holes);

    private async Task<WaitingTask?> TaskAsync(DialogContext dc, CancellationToken cancellationToken) =>
        await memory.ReadTaskAsync(dc.Context, cancellationToken) is { Length: > 0 } json ? WaitingTask.Read(JsonSerializer.Deserialize<string[]>(json) ?? []) : null;

    private Task ForgetAsync(DialogContext dc, CancellationToken cancellationToken) => memory.WriteTaskAsync(dc.Context, "", cancellationToken);
}

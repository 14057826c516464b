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
    private const int LongestBoth = 20;
    private const int MostOpen = 3;
    private static readonly string[] Both = SharedWords.Read("WordsBoth", Folder);
    private static readonly string[] InOrder = SharedWords.Read("WordsInOrder", Folder);
    private static readonly string[] Leave = SharedWords.Read("WordsLeave", Folder);
    private static readonly string[] GoOn = SharedWords.Read("WordsGoOn", Folder);
    private static readonly string[] Fillers = SharedWords.Read("WordsSwitchFiller", Folder);

    /// <summary>What waits after what is open.</summary>
    public RequestQueue Queue => queue;

    /// <summary>True for a slot of words in which a request would be taken for the words.</summary>
    public static bool MayHide(string slot) => slot is SlotNames.Topic or SlotNames.Title or SlotNames.Venue or SlotNames.Measure;

    /// <summary>True for a request that begins with a problem's number: nobody answers such a question so.</summary>
    public static bool IsOnItsOwn(Recognition heard) =>
        heard.Intent is IntentNames.AddMeasure or IntentNames.AssignResponsible or IntentNames.SetDueDate or IntentNames.UpdateProgress or IntentNames.RequestClose or IntentNames.ApproveClose or IntentNames.RejectClose or IntentNames.Reopen
        && heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) && refs is { Start: 0, Items: [ItemRef.Numbered, ..] };

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
        if (heard.Intent == task.Dialog && heard.Intent != dc.ActiveDialog.Id)
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
        if (IsOnly(text, GoOn, OpenLabel(turn, dc))) return IntentNames.Deny;
        if (IsOnly(text, Leave, Label(task.Dialog, turn))) return IntentNames.Confirm;
        var answer = recognizer.Recognize(text, new RecognitionContext(task.Then.Now, task.Dialog, null, AwaitsConfirmation: true));
        if (answer.Intent != IntentNames.Cancel && TakesBoth(text, task, turn, dc) is { } inOrder) return inOrder;
        return answer is { Slots.Count: 0, Intent: IntentNames.Confirm or IntentNames.Deny or IntentNames.Cancel } ? answer.Intent : null;
    }

    /// <summary>两个都要, 随便, 先加举措再加难题: both are done, the open one first unless the other is named first; null for something else.</summary>
    private static string? TakesBoth(string text, WaitingTask task, Turn turn, DialogContext dc)
    {
        if (text.Length > LongestBoth) return null;
        if (!SharedWords.AreIn(text, InOrder)) return SharedWords.AreIn(text, Both) ? IntentNames.Deny : null;
        var (other, open) = (PlaceOf(text, Label(task.Dialog, turn)), PlaceOf(text, OpenLabel(turn, dc)));
        if (other < 0 && open < 0) return SharedWords.AreIn(text, Both) ? IntentNames.Deny : null;
        return other >= 0 && (open < 0 ? other < text.IndexOf(Array.Find(InOrder, w => text.Contains(w, StringComparison.OrdinalIgnoreCase))!, StringComparison.OrdinalIgnoreCase) : other < open) ? IntentNames.Confirm : IntentNames.Deny;
    }

    /// <summary>Where a text names a task, by its label or by what its label is about: 加举措, 举措; -1 when it does not.</summary>
    private static int PlaceOf(string text, string label)
    {
        var at = text.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        return at < 0 && label.Length > 2 ? text.IndexOf(label[^2..], StringComparison.OrdinalIgnoreCase) : at;
    }

    /// <summary>True when a text has one of the words and says nothing besides them and what the task is called.</summary>
    private static bool IsOnly(string text, string[] words, string label)
    {
        var said = text.Trim();
        if (!SharedWords.AreIn(said, words)) return false;
        foreach (var word in words.Concat(Fillers).Append(label).OrderByDescending(w => w.Length)) said = said.Replace(word, "", StringComparison.OrdinalIgnoreCase);
        return !said.Any(char.IsLetterOrDigit);
    }

    private static string LeaveButton(WaitingTask task, Turn turn) => Text(turn, "ButtonLeave", ("task", Label(task.Dialog, turn)));

    private static string OpenLabel(Turn turn, DialogContext dc)
    {
        var expected = dc.FindDialog(dc.ActiveDialog.Id) is IOngoing ongoing ? ongoing.Expects(dc.ActiveDialog) : default;
        return expected.Problem is not null ? Text(turn, "TaskProblem") : expected.Activity is not null ? Text(turn, "TaskActivity") : Label(dc.ActiveDialog.Id, turn);
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

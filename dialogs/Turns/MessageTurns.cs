using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Domain.Calendars;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Turns;

/// <summary>Takes a message to the open dialog, to a side question, or to the dialog that it begins.</summary>
internal sealed class MessageTurns(OpenDialogs dialogs, IUtteranceRecognizer recognizer, OrganisationClock clock, TaskSwitch tasks, FollowUps followUps)
{
    private const string Folder = "Turns";
    private const string Fallback = "OutOfScope";
    private static readonly string[] OneMore = SharedWords.Read("WordsOneMore", Folder);
    private static readonly string[] Changes = SharedWords.Read("WordsChange", Folder);
    private const int LongestMessage = 4000;

    /// <summary>Below this an aside is only a guess, and what is open hears it first.</summary>
    private const double Doubtful = 0.5;

    /// <summary>From here on another task is meant, also where what it names is offered.</summary>
    private const double Sure = 0.9;

    /// <summary>Answers a text that was cleaned.</summary>
    public async Task HearAsync(Turn turn, ITurnContext context, string text, CancellationToken cancellationToken)
    {
        if (text.Length > LongestMessage)
        {
            turn.Say(Folder, "TooLong");
            return;
        }

        var dc = await dialogs.OpenAsync(turn, context, cancellationToken);
        if (text.Length == 0)
        {
            turn.Say(Folder, "Empty");
            await dc.RepromptDialogAsync(cancellationToken);
        }
        else
        {
            await HearAsync(turn, dc, text, cancellationToken);
        }

        await dialogs.CloseAsync(dc, turn, cancellationToken);
    }

    private async Task HearAsync(Turn turn, DialogContext dc, string text, CancellationToken cancellationToken)
    {
        var expected = dc.ActiveDialog is { } open && dc.FindDialog(open.Id) is IOngoing ongoing ? ongoing.Expects(open) : default;
        turn.InProgress = dc.ActiveDialog?.Id;
        turn.AsksForWords = expected.Slot is SlotNames.Topic or SlotNames.Venue or SlotNames.Progress or SlotNames.Title or SlotNames.Measure or SlotNames.Message;
        turn.OpenMeasure = expected is { Problem: { } problem, Place: { } place } ? (problem, place) : null;
        var context = new RecognitionContext(clock.Now, turn.InProgress, expected.Slot, expected.Confirmation);
        if (await dialogs.Tables.TakeUpAsync(text, turn, dc, cancellationToken) is { } table)
        {
            turn.Heard = table;
            if (table.Table is not null) await BeginAsync(turn, dc, table.Intent, cancellationToken);
        }
        else if (!await tasks.HearAsync(text, turn, dc, context, cancellationToken) && !await tasks.Queue.DropAsync(text, turn, dc, cancellationToken)) await HearAsync(turn, dc, new Open(text, expected, context), cancellationToken);
        await tasks.Queue.GoOnAsync(dc, cancellationToken);
    }

    private async Task HearAsync(Turn turn, DialogContext dc, Open open, CancellationToken cancellationToken)
    {
        var text = open.Text;
        if (dc.ActiveDialog is not null && (KeptOpen.Is(text) || KeptOpen.GoesOn(text)))
        {
            turn.Say(Folder, KeptOpen.Is(text) ? "KeptOpen" : "GoOn");
            await dc.RepromptDialogAsync(cancellationToken);
            return;
        }

        turn.Heard = recognizer.Recognize(text, dc.ActiveDialog is null ? await followUps.WithShownAsync(open.Context, dc.Context, cancellationToken) : open.Context);
        if (open.Expected.Items > 1 && await AmendAsync(turn, dc, open, cancellationToken)) return;
        if (await dialogs.Tables.AnswersAsync(text, turn, dc, cancellationToken)) return;
        if (turn.Heard.Intent == turn.InProgress && MayBeAlone(open.Expected) && recognizer.Recognize(text, new RecognitionContext(clock.Now)) is var alone && IsAlone(alone, turn, dc, open))
            (turn.Heard, open) = (alone, open with { Context = new RecognitionContext(clock.Now) });
        if (dc.ActiveDialog is { } dropped && turn.Heard is { Intent: IntentNames.Cancel, Also: [var instead, ..] } && dc.FindDialog(dropped.Id) is IOngoing going)
        {
            await DropAsync(going, dc, turn, cancellationToken);
            (turn.Heard, open) = (instead, open with { Expected = default });
        }

        if (dc.ActiveDialog is null) await followUps.ReadAsync(turn, dc.Context, cancellationToken);
        else await followUps.ReadInTheMiddleAsync(text, turn, dc.Context, cancellationToken);
        await RouteAsync(turn, dc, open, cancellationToken);
    }

    private static bool MayBeAlone(Expectation expected) => expected.Slot is { } slot ? TaskSwitch.MayHide(slot) : expected.Confirmation;

    /// <summary>True for a request that hides in an answer, that is of another item than what is shown, or that is of a problem while an activity is shown.</summary>
    private static bool IsAlone(Recognition alone, Turn turn, DialogContext dc, Open open)
    {
        if (!TaskSwitch.IsOnItsOwn(alone)) return false;
        if (open.Expected.Slot is not null) return true;
        return alone.Intent == turn.InProgress ? ((IOngoing)dc.FindDialog(dc.ActiveDialog.Id)).IsAnother(dc.ActiveDialog, alone) : turn.InProgress == IntentNames.LogActivity && alone.Intent == IntentNames.UpdateProgress;
    }

    /// <summary>True when the message was about some of the items that are confirmed together.</summary>
    private async Task<bool> AmendAsync(Turn turn, DialogContext dc, Open open, CancellationToken cancellationToken)
    {
        var amendments = new Amendments(turn, open.Expected, said => recognizer.Recognize(said, open.Context));
        if (amendments.Read(open.Text) || amendments.IsUnclear(open.Text)) await dc.RepromptDialogAsync(cancellationToken);
        else if (turn.Amendments is not []) await dc.ContinueDialogAsync(cancellationToken);
        else return false;
        return true;
    }

    private async Task RouteAsync(Turn turn, DialogContext dc, Open open, CancellationToken cancellationToken)
    {
        var expected = open.Expected;
        var intent = turn.Heard.Intent;
        var wanted = dc.FindDialog(intent) as ConversationDialog;
        if (turn.Heard.Leaves && wanted is not null && dc.ActiveDialog is not null) await LeaveAsync(turn, dc, cancellationToken);
        if (dc.ActiveDialog is null)
        {
            if (!await AnswersNothingAsync(turn, dc, cancellationToken) && !Unsure.Offers(turn)) await BeginAsync(turn, dc, wanted?.Id ?? Fallback, cancellationToken);
        }
        else if (wanted is null || IsMore(wanted, turn, dc, expected) || IsForTheOpenDialog(turn, expected) || (IsChoice(turn, expected) && !IsTaskOfItsOwn(wanted, turn, dc)) || (wanted.IsSideQuestion && turn.Heard.Score < Doubtful))
        {
            await GoOnAsync(turn, dc, cancellationToken);
        }
        else
        {
            if (wanted.IsSideQuestion || await MakeRoomAsync(turn, dc, cancellationToken)) await BeginAsync(turn, dc, wanted.Id, cancellationToken);
            else await tasks.AskAsync(new WaitingTask(wanted.Id, open.Text, open.Context, turn.Speaker.Id.Value), turn, dc, cancellationToken);
        }
    }

    /// <summary>More of what is open, and no other item of its kind.</summary>
    private static bool IsMore(ConversationDialog wanted, Turn turn, DialogContext dc, Expectation expected) =>
        wanted.Id == dc.ActiveDialog.Id && !IsAnother(turn.Heard, expected) && !(wanted is IOngoing same && same.IsAnother(dc.ActiveDialog, turn.Heard));

    /// <summary>One of those that are offered.</summary>
    private static bool IsChoice(Turn turn, Expectation expected) => expected.Choices is { Count: > 0 } choices && SharedWords.Choose(turn.Heard.Text, choices) is not [];

    /// <summary>难题1申请销号, where 难题1 is one of those that are offered for something else: it says what is to be done with it.</summary>
    private static bool IsTaskOfItsOwn(ConversationDialog wanted, Turn turn, DialogContext dc) =>
        !wanted.IsSideQuestion && wanted.Id != dc.ActiveDialog.Id && turn.Heard is { Score: >= Sure } && turn.Heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) && refs.Items is [ItemRef.Numbered, ..];

    /// <summary>Takes the message to what is open; what it asks for besides a yes comes after.</summary>
    private async Task GoOnAsync(Turn turn, DialogContext dc, CancellationToken cancellationToken)
    {
        var heard = turn.Heard;
        if (await tasks.Queue.AmendAsync(turn, dc, cancellationToken)) return;
        await dc.ContinueDialogAsync(cancellationToken);
        if (heard is not { Intent: IntentNames.Confirm, Also: [_, ..] }) return;
        turn.Heard = heard;
        await tasks.Queue.TakeAsync(turn, dc, cancellationToken);
    }

    /// <summary>A yes, a no or a correction while nothing is open for the speaker: says so, or whose answer is awaited in the group.</summary>
    private async Task<bool> AnswersNothingAsync(Turn turn, DialogContext dc, CancellationToken cancellationToken)
    {
        if (turn.Heard.Intent is not (IntentNames.Confirm or IntentNames.Deny or IntentNames.Correction or IntentNames.Cancel) && !SharedWords.BeginsWith(turn.Heard.Text, Changes)) return false;
        if (await dialogs.Floor.NameAsync(turn, dc.Context, cancellationToken) is { } other)
        {
            turn.Say(Folder, "ForAnother", ("name", other));
            turn.Report.Note(StepKind.Refused);
            return true;
        }

        if (turn.Heard.Intent is not (IntentNames.Confirm or IntentNames.Deny)) return false;
        turn.Say(Folder, "NothingPending");
        turn.Report.Note(StepKind.SmallTalked);
        return true;
    }

    private async Task BeginAsync(Turn turn, DialogContext dc, string dialog, CancellationToken cancellationToken)
    {
        await dc.BeginDialogAsync(dialog, null, cancellationToken);
        await tasks.Queue.TakeAsync(turn, dc, cancellationToken);
    }

    /// <summary>True when what is open gives way to another task without a question: nothing would be lost, or the person says so. Then it is dropped.</summary>
    private static async Task<bool> MakeRoomAsync(Turn turn, DialogContext dc, CancellationToken cancellationToken)
    {
        var open = dc.ActiveDialog;
        if (dc.FindDialog(open.Id) is not IOngoing ongoing) return true;
        var isEmpty = ongoing.IsEmpty(open);
        if (!isEmpty && !SharedWords.Replace(turn.Heard.Text)) return false;
        await DropAsync(ongoing, dc, turn, cancellationToken);
        return true;
    }

    private static async Task DropAsync(IOngoing ongoing, DialogContext dc, Turn turn, CancellationToken cancellationToken)
    {
        var isEmpty = ongoing.IsEmpty(dc.ActiveDialog);
        await ongoing.DropAsync(dc.ActiveDialog, dc.Context, cancellationToken);
        if (!isEmpty) turn.Say(Field.Folder, "DroppedForAnother");
        dc.Stack.RemoveAt(0);
    }

    /// <summary>算了不录了，难题12哪天到期: what is open is dropped before the rest is done.</summary>
    private static async Task LeaveAsync(Turn turn, DialogContext dc, CancellationToken cancellationToken)
    {
        if (dc.FindDialog(dc.ActiveDialog.Id) is IOngoing ongoing) await ongoing.DropAsync(dc.ActiveDialog, dc.Context, cancellationToken);
        turn.Say(Field.Folder, "DroppedForAnother");
        dc.Stack.RemoveAt(0);
    }

    /// <summary>Cancelling is the open dialog's own affair, and an open question about content is answered by whatever is said.</summary>
    private static bool IsForTheOpenDialog(Turn turn, Expectation expected) => turn.Heard is var heard
        && (heard.Intent == IntentNames.Cancel || (heard.Intent == IntentNames.Correction && IsOfTheOpen(turn, expected)) || (heard is { Intent: Fallback, IsApart: false } && expected.Slot is SlotNames.Topic or SlotNames.Venue or SlotNames.Progress or SlotNames.Title or SlotNames.Measure or SlotNames.Message));

    /// <summary>While a saved activity is corrected, a day with a partner tells of a new one.</summary>
    private static bool IsAnother(Recognition heard, Expectation expected) =>
        heard.Table is not null || (expected.Confirmation && SharedWords.AreIn(heard.Text, OneMore)) || // 再录一个：…
        expected.Activity is not null && heard.Intent == IntentNames.LogActivity && heard.Slots[SlotNames.Date] is not null && heard.Slots[SlotNames.Partners] is not null;

    /// <summary>A correction is of what is open, unless it names another activity, problem or measure.</summary>
    private static bool IsOfTheOpen(Turn turn, Expectation expected) => turn switch
    {
        { CorrectsMeasure: { } measure } => expected.Place is { } place && measure.Problem?.Number.Value == expected.Problem && measure.Measure?.Place == place,
        { CorrectsStep: not null } => false,
        { CorrectsProblem: { } problem } => problem.Value == expected.Problem && expected.Place is null,
        _ => !turn.Heard.Slots.TryGet<RefsSlot>(SlotNames.ActivityRef, out var refs) || (refs.Items is [ItemRef.Numbered named] && named.Number == expected.Activity),
    };

    /// <summary>A message, with what was open when it came.</summary>
    private readonly record struct Open(string Text, Expectation Expected, RecognitionContext Context);
}

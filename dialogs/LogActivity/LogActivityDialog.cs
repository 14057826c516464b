using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Cards;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;
using PairingBot.Language.Activities;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Logs a pairing activity: hears what was done, asks for what is missing, shows all of it and writes it on a yes.</summary>
internal sealed partial class LogActivityDialog(Intake intake, Prompting prompting, Writing writing, KeptForOwn kept) : ConversationDialog, IOngoing, IQueueable
{
    /// <inheritdoc/>
    public override bool IsSideQuestion => false;

    /// <inheritdoc/>
    public Expectation Expects(DialogInstance instance)
    {
        var frame = LogFrame.Read(instance);
        if (frame.Questions is [{ IsGuess: true }, ..] && frame.Asked == SlotNames.Partners) return new Expectation(SlotNames.Partners, true);
        var expected = frame.Asked == Prompting.AnyChange ? new Expectation(null, true) : new Expectation(frame.Asked, frame.AwaitsConfirmation) { Items = frame.Together.Count, Names = frame.Together is { Count: > 1 } all ? [.. all.Select(one => one.Topic ?? "")] : [] };
        return expected with { Activity = frame.Saved?.Number, Choices = frame.Asked == SlotNames.Partners ? prompting.Choices(frame) : [] };
    }

    /// <inheritdoc/>
    public ReportedFrame Describe(DialogInstance instance) => writing.Describe(LogFrame.Read(instance));

    /// <inheritdoc/>
    public CardStanding StandingOf(DialogInstance instance, CardPress press)
    {
        var frame = LogFrame.Read(instance);
        if (!frame.Tokens.Contains(press.Token)) return CardStanding.Unknown;

        // A yes on the card would answer the question about a name that was asked since.
        var isAnswer = frame.IsComplete && (frame.Questions is [] || press.Verb == CardPress.Cancel);
        return frame.Tokens[^1] == press.Token && isAnswer ? CardStanding.Latest : CardStanding.Outdated;
    }

    /// <inheritdoc/>
    public async Task<bool> MayGoOnAsync(DialogInstance instance, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var frame = LogFrame.Read(instance);
        if (frame.IsOf(turn.Speaker)) return true;
        await writing.LeaveAsync(frame, turn, context, cancellationToken);
        return false;
    }

    /// <inheritdoc/>
    public bool IsEmpty(DialogInstance instance) => LogFrame.Read(instance) is var frame && (frame.Saved is { } saved ? frame.Questions is [] && !saved.IsChangedBy(frame) : frame is { Date: null, UnclearDay: null, Partners: [], Topic: null, Questions: [] });

    /// <summary>Another day, other partners and a topic of its own: nothing is left of the one that is open, of which two of these are known.</summary>
    public bool IsAnother(DialogInstance instance, Recognition heard)
    {
        var frame = LogFrame.Read(instance);
        if (frame.Saved is not null || new[] { frame.Date is null, frame.Partners is [], frame.Topic is null }.Count(isOpen => isOpen) > 1) return false;
        return heard.Slots.TryGet<DateSlot>(SlotNames.Date, out var day) && day.Value != frame.Date && heard.Slots.TryGet<TextSlot>(SlotNames.Topic, out var topic) && topic.Value != frame.Topic
            && heard.Slots.TryGet<BranchesSlot>(SlotNames.Partners, out var named) && !frame.Partners.Exists(p => PartnerFilling.IsNamed(p, named));
    }

    /// <inheritdoc/>
    public Task DropAsync(DialogInstance instance, ITurnContext context, CancellationToken cancellationToken) => writing.SpendAsync(LogFrame.Read(instance), context, cancellationToken);

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        if (options is LogFrame next) return Wait(dc, turn, next, next.TakeComplaints(turn));
        if (options is OpenedFrame { IsRefused: true } refused)
        {
            foreach (var complaint in refused.Complaints) complaint.Say(turn);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (options is OpenedFrame opened) return opened.Asked is null ? Wait(dc, turn, opened.Frame, opened.Complaints) : Again(dc, turn, opened.Frame, opened.Asked);
        if (options is string json && LogFrame.Parse(json) is var waited)
        {
            waited.Asked = Prompting.NextSlot(waited);
            return Wait(dc, turn, waited, waited.TakeComplaints(turn));
        }

        if (NotHeld.Is(turn.Heard.Text))
        {
            turn.Say("LogActivity", "NotHeld");
            turn.Report.Note(StepKind.Answered);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (await kept.TakeAsync(turn, dc.Context, cancellationToken) is { } own) return Wait(dc, turn, own, []);
        var frame = LogFrame.Of(turn.Speaker);
        Implausible.Sort(turn.Heard);
        var complaints = await intake.FillAsync(frame, turn.Heard, turn, dc.Context, cancellationToken);
        if (complaints.Find(c => c.Slot == SlotNames.Branch) is { } refusal)
        {
            refusal.Say(turn);
            await kept.OfferAsync(turn, dc.Context, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        TableWords.Say(turn);
        var (shown, said) = await TakeFurtherAsync(frame, complaints, turn, dc.Context, cancellationToken);
        return Wait(dc, turn, shown, said);
    }

    /// <inheritdoc/>
    public async Task<string?> PrepareAsync(Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var frame = LogFrame.Of(turn.Speaker);
        return await FillFurtherAsync(frame, heard, turn, context, cancellationToken) ? frame.ToJson() : null;
    }

    /// <inheritdoc/>
    public bool Has(string slot) => Fields.Of(slot) is not null;

    /// <inheritdoc/>
    public async Task<(string Options, string Facts)?> AmendAsync(string options, Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var frame = LogFrame.Parse(options);
        if (!frame.IsOf(turn.Speaker)) return null;
        var complaints = await intake.FillAsync(frame, heard, turn, context, cancellationToken);
        foreach (var complaint in complaints) complaint.Say(turn);
        return complaints is [] ? (frame.ToJson(), Labels(LogFrame.Parse(options), frame, turn)) : null;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var frame = LogFrame.Read(dc.ActiveDialog);
        if (turn.Amendments is not []) return await AmendAsync(dc, turn, frame, cancellationToken);
        var saidNothing = turn.Heard.Slots.Count == 0;
        return turn.Heard.Intent switch
        {
            IntentNames.Cancel when Intake.FieldToLeaveOut(frame, turn.Heard) is null && !Intake.LeavesOutRequired(frame, turn.Heard) => await DropAsync(dc, turn, frame, cancellationToken),
            IntentNames.Deny when saidNothing && SharedWords.PutOff(turn.Heard.Text) && frame.Asked is not (SlotNames.Topic or SlotNames.Venue or SlotNames.Progress) => await DropAsync(dc, turn, frame, cancellationToken),
            IntentNames.Confirm when saidNothing && frame is { AwaitsConfirmation: true, Saved: not null } => await CorrectAsync(dc, turn, frame, cancellationToken),
            IntentNames.Confirm when saidNothing && frame.AwaitsConfirmation => await SaveAsync(dc, turn, frame, cancellationToken),
            IntentNames.Confirm when saidNothing && frame.IsComplete && frame.Questions is [] => Again(dc, turn, frame, Prompting.NextSlot(frame)),
            IntentNames.Deny when saidNothing && frame.Before is { } before => Wait(dc, turn, LogFrame.Parse(before), []),
            IntentNames.Deny when saidNothing && frame.Saved is { } saved && !saved.IsChangedBy(frame) => await DropAsync(dc, turn, frame, cancellationToken),
            IntentNames.Deny when saidNothing && frame is { Asked: Prompting.AnyChange, IsComplete: true } && frame.Saved?.IsChangedBy(frame) != false && Intake.FieldNamed(turn.Heard) is null => KeepAsShown(dc, turn, frame),
            IntentNames.Deny when saidNothing && frame.AwaitsConfirmation && SharedWords.KeepAsItIs(turn.Heard.Text) => frame.Saved is null ? KeepAsShown(dc, turn, frame) : await DropAsync(dc, turn, frame, cancellationToken),
            IntentNames.Deny when saidNothing && frame.AwaitsConfirmation && Intake.FieldNamed(turn.Heard) is null => Again(dc, turn, frame, Prompting.AnyChange),
            IntentNames.Deny when saidNothing && frame.Asked is not null && Prompting.NextSlot(frame) is null && frame.Asked != Prompting.AnyChange => Again(dc, turn, frame, null),
            _ => await HearAsync(dc, turn, frame, cancellationToken),
        };
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var frame = LogFrame.Read(instance);
        prompting.Ask(frame, Turn.Of(turnContext));
        frame.Write(instance);
        return Task.CompletedTask;
    }

    private async Task<DialogTurnResult> HearAsync(DialogContext dc, Turn turn, LogFrame frame, CancellationToken cancellationToken)
    {
        var (was, asked, awaited) = (frame.ToJson(), frame.Asked, frame.AwaitsConfirmation);
        switch (await intake.HearAsync(frame, turn, dc.Context, cancellationToken))
        {
            case Understanding.Taken(var complaints):
                if (complaints is []) frame.Before = null;
                if (complaints is not []) frame.Before = awaited ? was : null;
                else if (asked is not null && asked == Prompting.NextSlot(frame)) SayNoted(LogFrame.Parse(was), frame, turn);
                return Wait(dc, turn, frame, complaints);
            case Understanding.Named(var slot):
                if (turn.Heard.Remarks is [] && Fields.Removes(turn.Heard.Text)) Prompting.SayRequired(slot, turn);
                return Again(dc, turn, frame, slot);
            default:
                frame.Misses++;
                Prompting.SayMissed(frame, turn);
                return Again(dc, turn, frame, frame.Asked);
        }
    }

    /// <summary>Names what was taken while the same question is asked again, since no summary shows it yet.</summary>
    private static void SayNoted(LogFrame before, LogFrame frame, Turn turn)
    {
        if (Labels(before, frame, turn) is { Length: > 0 } labels) turn.Say("LogActivity", "Noted", ("labels", labels));
    }

    /// <summary>The labels of what is otherwise than before; the day stands in the questions themselves.</summary>
    private static string Labels(LogFrame before, LogFrame frame, Turn turn) =>
        Wording.List(turn.Language, FrameFacts.All.Where(f => f.Slot != SlotNames.Date && f.Differs(before, frame)).Select(f => Fields.Of(f.Slot)?.LabelIn(turn.Language)).OfType<string>());

    /// <summary>Says why values were not taken, and asks for what comes next unless that was just said.</summary>
    private DialogTurnResult Wait(DialogContext dc, Turn turn, LogFrame frame, List<Complaint> complaints)
    {
        foreach (var complaint in complaints) complaint.Say(turn);
        var next = Prompting.NextSlot(frame);
        if (complaints is not [] && frame.Before is not null) turn.Say(Field.Folder, next is null ? "KeptOld" : "KeepOld");
        if (next is null) frame.Before = null;
        if (next is not null && complaints.Find(c => c.Slot == next || (next == Prompting.AnyChange && Fields.Of(c.Slot) is not null)) is { } asked)
        {
            frame.Asked = asked.Slot;
            frame.Write(dc.ActiveDialog);
            return EndOfTurn;
        }

        return Again(dc, turn, frame, next);
    }

    private async Task<DialogTurnResult> CorrectAsync(DialogContext dc, Turn turn, LogFrame frame, CancellationToken cancellationToken) =>
        await writing.CorrectAsync(frame, turn, dc.Context, cancellationToken) ? await EndAsync(dc, frame, cancellationToken) : Wait(dc, turn, frame, []);

    private DialogTurnResult KeepAsShown(DialogContext dc, Turn turn, LogFrame frame)
    {
        turn.Say(Field.Folder, "KeptAsShown");
        return Again(dc, turn, frame, null);
    }

    private DialogTurnResult Again(DialogContext dc, Turn turn, LogFrame frame, string? asked)
    {
        frame.Asked = asked;
        prompting.Ask(frame, turn);
        frame.Write(dc.ActiveDialog);
        return EndOfTurn;
    }
}

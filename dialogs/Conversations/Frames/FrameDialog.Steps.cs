using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <content>The steps: hear, fill, ask, write, end.</content>
internal abstract partial class FrameDialog
{
    private async Task<DialogTurnResult> HearAsync(DialogContext dc, Turn turn, Frame frame, CancellationToken cancellationToken)
    {
        var heard = turn.Heard;
        if (frame.Choice is not null && FrameFilling.TakeChoice(frame, heard)) return await WaitAsync(dc, turn, frame, [], cancellationToken);
        if (FieldToLeaveOut(frame, heard) is { } unwanted)
        {
            frame.Values.Remove(unwanted.Slot);
            return await WaitAsync(dc, turn, frame, [], cancellationToken);
        }

        var before = frame.Values.Count;
        var text = Fields.FirstOrDefault(f => IsSaying(frame, f, heard));
        if (text is not null && !Fields.Any(f => heard.Slots[f.Slot] is not null) && heard.Intent is not (IntentNames.Correction or IntentNames.Confirm or IntentNames.Deny))
            heard.Slots[text.Slot] = heard.Slots[text.Alias ?? text.Slot] as TextSlot ?? new TextSlot(heard.Text, 0, heard.Text.Length);
        FrameFilling.UseAlias(Fields, frame, heard);
        if (Fields.Any(f => heard.Slots[f.Slot] is not null) && await FillAsync(frame, turn, dc.Context, heard, cancellationToken) is { HeardAny: true } filling)
        {
            frame.Misses = 0;
            return await WaitAsync(dc, turn, frame, filling.Objections, cancellationToken);
        }

        if (FieldNamed(heard) is { } field && before > 0) return AskAgain(dc, turn, frame, field.Slot);
        frame.Misses++;
        FramePrompts.SayMissed(frame, turn);
        return AskAgain(dc, turn, frame, frame.Asked);
    }

    private async Task<Filling> FillAsync(Frame frame, Turn turn, ITurnContext context, Recognition heard, CancellationToken cancellationToken)
    {
        frame.Remember(heard.Text);
        return await FrameFilling.FillAsync(Fields, frame, new Hearing(turn, context, heard), cancellationToken);
    }

    /// <summary>Says why values were not taken, and asks for what comes next unless that was just said.</summary>
    private async Task<DialogTurnResult> WaitAsync(DialogContext dc, Turn turn, Frame frame, List<Objection> objections, CancellationToken cancellationToken)
    {
        if (await CheckAsync(frame, turn, cancellationToken) is { } objection)
        {
            if (objection.Slot is null)
            {
                objection.Say(turn);
                return await EndAsync(dc, turn, frame, null, cancellationToken);
            }

            frame.Values.Remove(objection.Slot);
            objections.Add(objection);
        }

        foreach (var reason in objections) reason.Say(turn);
        var next = frame.Choice?.Slot ?? FramePrompts.NextSlot(Fields, frame);
        if (next is null || frame.Choice is not null || !objections.Exists(o => o.Slot == next)) return AskAgain(dc, turn, frame, next);
        frame.Asked = next;
        frame.Write(dc.ActiveDialog);
        return EndOfTurn;
    }

    private DialogTurnResult AskAgain(DialogContext dc, Turn turn, Frame frame, string? asked)
    {
        frame.Asked = asked;
        tools.Prompts.Ask(Form(frame, turn));
        frame.Write(dc.ActiveDialog);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> SaveAsync(DialogContext dc, Turn turn, Frame frame, CancellationToken cancellationToken)
    {
        if (!FramePrompts.IsAsShown(Form(frame, turn)))
        {
            turn.Say(Field.Folder, "ChangedMeanwhile"); // a yes is for what was shown, not for what others made of it since
            return AskAgain(dc, turn, frame, null);
        }

        var end = await WriteAsync(frame, turn, turn.Origin with { Sentence = frame.Said }, cancellationToken);
        if (end.Objection is { Slot: { } slot } again)
        {
            frame.Values.Remove(slot);
            return await WaitAsync(dc, turn, frame, [again], cancellationToken);
        }

        end.Objection?.Say(turn);
        if (end.Written is not []) turn.Report.NoteWritten([Describe(frame)]);
        if (end.Written is not []) await tools.RememberAsync(end.Written, dc.Context, cancellationToken);
        return await EndAsync(dc, turn, frame, end.Written is [.., var last] ? last : null, cancellationToken);
    }

    private Task<DialogTurnResult> DropAsync(DialogContext dc, Turn turn, Frame frame, CancellationToken cancellationToken)
    {
        turn.Say(Field.Folder, "Dropped");
        turn.Report.Note(StepKind.Dropped);
        return EndAsync(dc, turn, frame, null, cancellationToken);
    }

    /// <summary>Ends the conversation, or goes on to the next item that the first message told of.</summary>
    private async Task<DialogTurnResult> EndAsync(DialogContext dc, Turn turn, Frame frame, Written? written, CancellationToken cancellationToken)
    {
        await tools.SpendAsync(frame, written, dc.Context, cancellationToken);
        if (frame.Next is not [var next, .. var rest]) return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        next.Next = rest;
        return await dc.ReplaceDialogAsync(Id, next.ToJson(), cancellationToken);
    }
}

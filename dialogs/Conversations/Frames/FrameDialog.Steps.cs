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
        if (frame.Choice is { Slot: var chosen } && FrameFilling.TakeChoice(frame, heard))
        {
            // 难题8延到12月28日, of those that are offered: which one, and another day.
            var says = heard.Intent == Id && heard.Slots.TryGet<RefsSlot>(chosen, out var refs) && refs.Items is [ItemRef.Numbered] && Fields.Any(f => f.Slot != chosen && heard.Slots[f.Slot] is not null);
            if (says) heard.Slots[chosen] = null;
            return await WaitAsync(dc, turn, frame, says ? (await FillAsync(frame, turn, dc.Context, heard, cancellationToken)).Objections : [], cancellationToken);
        }

        if (frame.Shared is not null && SharedWords.AreIn(heard.Text, OneByOne))
        {
            frame.Shared = null;
            TakeUp(frame, turn);
            return AskAgain(dc, turn, frame, NextSlot(frame));
        }

        if (FieldToLeaveOut(frame, heard) is { } unwanted)
        {
            frame.Values.Remove(unwanted.Slot);
            return await WaitAsync(dc, turn, frame, [], cancellationToken);
        }

        var (before, was) = (frame.Values.Count, IsComplete(frame) ? frame.ToJson() : null);
        var text = Fields.FirstOrDefault(f => IsSaying(frame, f, heard));
        if (text is not null && !Fields.Any(f => heard.Slots[f.Slot] is not null) && heard.Intent is not (IntentNames.Correction or IntentNames.Confirm or IntentNames.Deny))
            heard.Slots[text.Slot] = heard.Slots[text.Alias ?? text.Slot] as TextSlot ?? new TextSlot(heard.Text, 0, heard.Text.Length);
        FrameFilling.UseAlias(Fields, frame, heard);
        if (Fields.Any(f => heard.Slots[f.Slot] is not null) && await FillAsync(frame, turn, dc.Context, heard, cancellationToken) is { HeardAny: true } filling)
        {
            frame.Misses = 0;
            if (filling.Objections is not []) frame.Before = was;
            if (was is null && NextSlot(frame) is not null) SayChanged(filling, frame, turn);
            SayUnread(turn);
            return await WaitAsync(dc, turn, frame, filling.Objections, cancellationToken);
        }

        if (FieldNamed(heard) is { } field && before > 0) return AskAgain(dc, turn, frame, field.Slot);
        frame.Misses++;
        FramePrompts.SayMissed(frame, turn);
        return AskAgain(dc, turn, frame, frame.Asked);
    }

    /// <summary>A change that no summary shows yet is acknowledged.</summary>
    private static void SayChanged(Filling filling, Frame frame, Turn turn)
    {
        foreach (var field in filling.Changed) turn.Say(Field.Folder, "NowChanged", ("label", field.LabelIn(turn.Language)), ("value", field.Show(frame[field.Slot]!, turn.Language)));
    }

    /// <summary>What was said beside the values is named; nothing is passed over in silence.</summary>
    private void SayUnread(Turn turn)
    {
        var items = turn.Heard.Also.Where(a => a.Intent == Id && a.Unread is not []).ToList();
        foreach (var words in turn.Heard.Unread) turn.Say(Field.Folder, turn.Heard.Intent == IntentNames.Correction ? "MissedPart" : items is [] ? "NotInTitle" : "NotInTitles", ("words", words));
        foreach (var words in items.SelectMany(item => item.Unread)) turn.Say(Field.Folder, "NotInTitles", ("words", words));
    }

    /// <summary>Goes on with a frame of something saved, and with what the message says of it.</summary>
    private async Task<DialogTurnResult> OpenAsync(DialogContext dc, Turn turn, Frame frame, CancellationToken cancellationToken)
    {
        var filling = await FillAsync(frame, turn, dc.Context, turn.Heard, cancellationToken);
        SayUnread(turn);
        if (!filling.HeardAny && FieldToLeaveOut(frame, turn.Heard) is { } unwanted) frame.Values.Remove(unwanted.Slot);
        if (!filling.HeardAny && !FrameChanges.Has(Fields, frame) && FieldNamed(turn.Heard) is { } field && await CheckAsync(frame, turn, cancellationToken) is null) return AskAgain(dc, turn, frame, field.Slot);
        if (filling is { HeardAny: true, Objections: [] } && frame.Choice is null && !FrameChanges.Has(Fields, frame)) turn.Say(Field.Folder, "NothingToCorrect", ("what", FrameChanges.Name(frame.Corrects!, turn.Language)));
        return await WaitAsync(dc, turn, frame, filling.Objections, cancellationToken);
    }

    private async Task<Filling> FillAsync(Frame frame, Turn turn, ITurnContext context, Recognition heard, CancellationToken cancellationToken)
    {
        frame.Remember(heard.Text);
        if (heard.ImpossibleDay is { } day && heard.Slots[SlotNames.Due] is null && heard.Slots[SlotNames.Date] is null && Fields.Any(f => f.Slot == SlotNames.Due)) heard.Slots[SlotNames.Due] = new TextSlot(day, 0, 0);
        var gleaned = Glean(frame, heard);
        var filling = await FrameFilling.FillAsync(Fields, frame, new Hearing(turn, context, heard), cancellationToken);
        return gleaned ? filling with { HeardAny = true } : filling;
    }

    /// <summary>Says why values were not taken, and asks for what comes next unless that was just said.</summary>
    private async Task<DialogTurnResult> WaitAsync(DialogContext dc, Turn turn, Frame frame, List<Objection> objections, CancellationToken cancellationToken)
    {
        if (await CheckAsync(frame, turn, cancellationToken) is { } objection)
        {
            if (objection.Slot is null || (objection.Slot == SlotNames.ProblemRef && HoldsNothingElse(frame)))
            {
                objection.Say(turn);
                await tools.SpeakOfAsync(frame, dc.Context, cancellationToken); // what was refused is what 它 means next
                return await EndAsync(dc, turn, frame, null, cancellationToken);
            }

            FrameChanges.Clear(frame, objection.Slot);
            objections.Add(objection);
        }

        await ShareAsync(frame, turn, cancellationToken);
        await tools.SpeakOfAsync(frame, dc.Context, cancellationToken);
        foreach (var reason in objections) reason.Say(turn);
        var next = frame.Choice?.Slot ?? NextSlot(frame);
        if (objections is not [] && frame.Before is not null) turn.Say(Field.Folder, next is null ? "KeptOld" : "KeepOld");
        if (next is null || frame.Choice is not null || !objections.Exists(o => o.Slot == next)) return AskAgain(dc, turn, frame, next);
        frame.Asked = next;
        frame.Write(dc.ActiveDialog);
        return EndOfTurn;
    }

    /// <summary>With nothing said but the problem, another one is another request: no question is left open.</summary>
    private static bool HoldsNothingElse(Frame frame) => frame.Choice is null && frame.Corrects is null && !frame.Values.Any(v => v.Key != SlotNames.ProblemRef && !v.Value.IsAssumed);

    private DialogTurnResult AskAgain(DialogContext dc, Turn turn, Frame frame, string? asked)
    {
        frame.Asked = asked;
        if (asked is null && IsComplete(frame)) frame.Before = null;
        tools.Prompts.Ask(Form(frame, turn));
        frame.Write(dc.ActiveDialog);
        return EndOfTurn;
    }

    private static DialogTurnResult AskWhereTo(DialogContext dc, Turn turn, Frame frame, string words)
    {
        WhereTo.Ask(frame, turn, words);
        frame.Write(dc.ActiveDialog);
        return EndOfTurn;
    }

    private DialogTurnResult KeepAsShown(DialogContext dc, Turn turn, Frame frame)
    {
        turn.Say(Field.Folder, "KeptAsShown");
        return AskAgain(dc, turn, frame, null);
    }

    /// <summary>None of those that were offered: it is asked for again.</summary>
    private DialogTurnResult AskAnew(DialogContext dc, Turn turn, Frame frame, FrameChoice none)
    {
        frame.Settle(none.Slot);
        frame.Misses = 0;
        return AskAgain(dc, turn, frame, frame.Choice?.Slot ?? NextSlot(frame));
    }

    private async Task<DialogTurnResult> SaveAsync(DialogContext dc, Turn turn, Frame frame, CancellationToken cancellationToken)
    {
        if (!IsAsShown(frame, turn))
        {
            turn.Say(Field.Folder, "ChangedMeanwhile"); // a yes is for what was shown, not for what others made of it since
            return AskAgain(dc, turn, frame, null);
        }

        var frames = Together(frame);
        var written = new List<Written>();
        foreach (var one in frames)
        {
            var end = await WriteAsync(one, turn, turn.Origin with { Sentence = one.Said.Length == 0 || frame.Said.StartsWith(one.Said, StringComparison.Ordinal) ? frame.Said : one.Said }, cancellationToken);
            if (end.Objection is { Slot: { } slot } again && frames is [_])
            {
                FrameChanges.Clear(frame, slot);
                return await WaitAsync(dc, turn, frame, [again], cancellationToken);
            }

            end.Objection?.Say(turn);
            if (end.Written is not []) turn.Report.NoteWritten([Describe(one)]);
            written.AddRange(end.Written);
        }

        if (written is not []) await tools.RememberAsync(written, Id, dc.Context, cancellationToken);
        if (frames is not [_]) frame.Next = null;
        return await EndAsync(dc, turn, frame, written is [.., var last] ? last : null, cancellationToken);
    }

    /// <summary>A yes in another language than the summary's is for the same facts.</summary>
    private bool IsAsShown(Frame frame, Turn turn)
    {
        var spoken = turn.Language;
        turn.Language = frame.ShownIn;
        var isSame = FramePrompts.IsAsShown(Form(frame, turn));
        turn.Language = spoken;
        return isSame;
    }

    private async Task LookUpAllAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        foreach (var one in Together(frame)) await LookUpAsync(one, turn, cancellationToken);
    }

    private Task<DialogTurnResult> DropAsync(DialogContext dc, Turn turn, Frame frame, CancellationToken cancellationToken)
    {
        if (frame.Shared is not null) (frame.Next, frame.Later) = (null, null);
        ItemLine.DropTogether(frame);
        if (frame.Corrects is { } saved) turn.Say(Field.Folder, "NotCorrected", ("what", FrameChanges.Name(saved, turn.Language)));
        else turn.Say(Field.Folder, "Dropped");
        turn.Report.Note(StepKind.Dropped);
        return EndAsync(dc, turn, frame, null, cancellationToken);
    }

    /// <summary>Ends the conversation, or goes on to the next item that the first message told of.</summary>
    private async Task<DialogTurnResult> EndAsync(DialogContext dc, Turn turn, Frame frame, Written? written, CancellationToken cancellationToken)
    {
        await tools.SpendAsync(frame, written, dc.Context, cancellationToken);
        return ItemLine.After(frame) is { } next ? await dc.ReplaceDialogAsync(Id, next.ToJson(), cancellationToken) : await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }
}

using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Logs a pairing activity: hears what was done, asks for what is missing, shows all of it and writes it on a yes.</summary>
internal sealed class LogActivityDialog(PartnerFilling partners, SlotFilling slots, Prompting prompting, Writing writing) : ConversationDialog, IOngoing, IQueueable
{
    private const int LongestRemoval = 16;

    /// <inheritdoc/>
    public override bool IsSideQuestion => false;

    /// <inheritdoc/>
    public Expectation Expects(DialogInstance instance)
    {
        var frame = LogFrame.Read(instance);
        if (frame.Questions is [{ IsGuess: true }, ..] && frame.Asked == SlotNames.Partners) return new Expectation(SlotNames.Partners, true);
        return frame.Asked == Prompting.AnyChange ? new Expectation(null, true) : new Expectation(frame.Asked, frame.AwaitsConfirmation);
    }

    /// <inheritdoc/>
    public CardStanding StandingOf(DialogInstance instance, string token)
    {
        var frame = LogFrame.Read(instance);
        if (!frame.Tokens.Contains(token)) return CardStanding.Unknown;
        return frame.Tokens[^1] == token && frame.IsComplete ? CardStanding.Latest : CardStanding.Outdated;
    }

    /// <inheritdoc/>
    public bool IsEmpty(DialogInstance instance) => LogFrame.Read(instance) is { Date: null, Partners: [], Topic: null, Questions: [] };

    /// <inheritdoc/>
    public Task DropAsync(DialogInstance instance, ITurnContext context, CancellationToken cancellationToken) => writing.SpendAsync(LogFrame.Read(instance), context, cancellationToken);

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        if (options is LogFrame next) return Wait(dc, turn, next, []);
        if (options is string json && LogFrame.Parse(json) is var waited)
        {
            waited.Asked = Prompting.NextSlot(waited);
            return Wait(dc, turn, waited, []);
        }

        var frame = new LogFrame { By = turn.Speaker.Id.Value };
        Implausible.Sort(turn.Heard);
        var complaints = await FillAsync(frame, turn.Heard, turn, dc.Context, cancellationToken);
        if (complaints.Find(c => c.Slot == SlotNames.Branch) is { } refusal)
        {
            Say(turn, refusal.Key, refusal.Holes);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        foreach (var also in turn.Heard.Also.Where(a => a.Intent == Id))
        {
            var other = new LogFrame { By = frame.By };
            if ((await FillAsync(other, also, turn, dc.Context, cancellationToken)).Exists(c => c.Slot == SlotNames.Branch)) continue;
            (frame.Next ??= []).Add(other);
        }

        return Wait(dc, turn, frame, complaints);
    }

    /// <inheritdoc/>
    public async Task<string?> PrepareAsync(Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var frame = new LogFrame { By = turn.Speaker.Id.Value };
        return (await FillAsync(frame, heard, turn, context, cancellationToken)).Exists(c => c.Slot == SlotNames.Branch) ? null : frame.ToJson();
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var frame = LogFrame.Read(dc.ActiveDialog);
        if (frame.By != turn.Speaker.Id.Value)
        {
            Say(turn, "NotYours");
            return EndOfTurn;
        }

        var saidNothing = turn.Heard.Slots.Count == 0;
        return turn.Heard.Intent switch
        {
            IntentNames.Cancel when FieldToLeaveOut(frame, turn.Heard) is null => await EndAsync(dc, turn, frame, await writing.DropAsync(frame, turn, dc.Context, cancellationToken), cancellationToken),
            IntentNames.Confirm when saidNothing && frame.AwaitsConfirmation => await EndAsync(dc, turn, frame, await writing.SaveAsync(frame, turn, dc.Context, cancellationToken), cancellationToken),
            IntentNames.Confirm when saidNothing && frame.IsComplete && frame.Questions is [] => Again(dc, turn, frame, null),
            IntentNames.Deny when saidNothing && frame.AwaitsConfirmation && FieldNamed(turn.Heard) is null => Again(dc, turn, frame, Prompting.AnyChange),
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

    /// <summary>The optional field that is to be left out.</summary>
    private static LogField? FieldToLeaveOut(LogFrame frame, Recognition heard)
    {
        if (heard.Text.Length > LongestRemoval || AsksForText(frame) || !Fields.Removes(heard.Text) || Fields.Find(heard.Text) is not { Clear: not null } field) return null;
        var others = heard.Slots.Any(s => s.Key != field.Slot || s.Value is not TextSlot words || !Fields.Removes(words.Value));
        return others ? null : field;
    }

    private static bool AsksForText(LogFrame frame) => frame.Asked is SlotNames.Topic or SlotNames.Venue or SlotNames.Progress;

    /// <summary>The field that is to be changed or left out, when no new value was said.</summary>
    private static LogField? FieldNamed(Recognition heard) => heard switch
    {
        { Disputed: [var slot, ..] } => Fields.Of(slot),
        { Intent: IntentNames.Correction or IntentNames.Deny or IntentNames.None } => Fields.Find(heard.Text),
        _ => null,
    };

    private async Task<DialogTurnResult> HearAsync(DialogContext dc, Turn turn, LogFrame frame, CancellationToken cancellationToken)
    {
        var heard = turn.Heard;
        Implausible.Sort(heard);
        if (frame.Questions is not [] && frame.Asked == SlotNames.Partners && partners.TakeAnswer(frame, heard)) return Wait(dc, turn, frame, []);
        if (FieldToLeaveOut(frame, heard) is { Clear: { } clear })
        {
            clear(frame);
            return Wait(dc, turn, frame, []);
        }

        if (heard.Slots.Count > 0)
        {
            frame.Misses = 0;
            return Wait(dc, turn, frame, await FillAsync(frame, heard, turn, dc.Context, cancellationToken));
        }

        if (FieldNamed(heard) is { } field && !Fields.SayValue(heard, field)) return Again(dc, turn, frame, field.Slot);
        if (heard.Slots.Count == 0 && AsksForText(frame) && heard.Text.Count(char.IsLetterOrDigit) > 1)
        {
            heard.Slots[frame.Asked!] = new TextSlot(heard.Text, 0, heard.Text.Length);
        }

        if (heard.Slots.Count > 0) return Wait(dc, turn, frame, await FillAsync(frame, heard, turn, dc.Context, cancellationToken));

        frame.Misses++;
        Prompting.SayMissed(frame, turn);
        return Again(dc, turn, frame, frame.Asked);
    }

    private async Task<List<Complaint>> FillAsync(LogFrame frame, Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        frame.Remember(heard.Text);
        var complaints = await slots.FillAsync(frame, new Hearing(turn, context, heard), cancellationToken);
        var adds = frame.Partners is not [] && Fields.Adds(heard.Text);
        if (partners.FillBranch(frame, heard, turn.Speaker) is { } refusal) complaints.Add(refusal);
        else if (partners.FillPartners(frame, heard, turn.Speaker, adds) is { } complaint) complaints.Add(complaint);
        if (slots.CheckTime(frame) is { } early) complaints.Add(early);
        return complaints;
    }

    /// <summary>Says why values were not taken, and asks for what comes next unless that was just said.</summary>
    private DialogTurnResult Wait(DialogContext dc, Turn turn, LogFrame frame, List<Complaint> complaints)
    {
        foreach (var complaint in complaints) Say(turn, complaint.Key, complaint.Holes);
        var next = Prompting.NextSlot(frame);
        if (next is not null && complaints.Exists(c => c.Slot == next))
        {
            frame.Asked = next;
            frame.Write(dc.ActiveDialog);
            return EndOfTurn;
        }

        return Again(dc, turn, frame, next);
    }

    private DialogTurnResult Again(DialogContext dc, Turn turn, LogFrame frame, string? asked)
    {
        frame.Asked = asked;
        prompting.Ask(frame, turn);
        frame.Write(dc.ActiveDialog);
        return EndOfTurn;
    }

    /// <summary>Ends the dialog, or goes on to the next activity that the first message told of; a value that could not be saved is asked for again.</summary>
    private async Task<DialogTurnResult> EndAsync(DialogContext dc, Turn turn, LogFrame frame, Complaint? problem, CancellationToken cancellationToken)
    {
        if (problem is not null) return Wait(dc, turn, frame, [problem]);
        if (frame.Next is not [var next, .. var rest]) return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        next.Next = rest;
        next.Asked = Prompting.NextSlot(next);
        return await dc.ReplaceDialogAsync(Id, next, cancellationToken);
    }
}

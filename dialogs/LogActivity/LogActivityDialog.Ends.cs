using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.LogActivity;

/// <content>Several activities of one message, and how the dialog ends.</content>
internal sealed partial class LogActivityDialog
{
    /// <summary>The further activities of the same message; they are confirmed together when nothing of any is missing.</summary>
    private async Task TakeFurtherAsync(LogFrame frame, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var clear = true;
        foreach (var also in turn.Heard.Also.Where(a => a.Intent == Id))
        {
            var other = LogFrame.Of(turn.Speaker);
            Implausible.Sort(also);
            if (!await FillFurtherAsync(other, also, turn, context, cancellationToken)) continue;
            clear &= other is { Complaints: null, IsComplete: true, Questions: [] };
            (frame.Next ??= []).Add(other);
        }

        frame.IsTogether = frame.Next is not null && clear;
    }

    /// <summary>Fills a frame that is not yet the open one. A refusal is said at once, and false comes back; other complaints wait with the frame.</summary>
    private async Task<bool> FillFurtherAsync(LogFrame other, Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var complaints = await intake.FillAsync(other, heard, turn, context, cancellationToken);
        var refusal = complaints.Find(c => c.Slot == SlotNames.Branch);
        refusal?.Say(turn);
        other.Complaints = complaints is [] ? null : complaints;
        return refusal is null;
    }

    /// <summary>A change to one of several that are confirmed together.</summary>
    private async Task<DialogTurnResult> AmendAsync(DialogContext dc, Turn turn, LogFrame frame, LogFrame one, CancellationToken cancellationToken)
    {
        Implausible.Sort(turn.Heard);
        var complaints = await intake.FillAsync(one, turn.Heard, turn, dc.Context, cancellationToken);
        foreach (var complaint in complaints) complaint.Say(turn);
        frame.IsTogether = complaints is [] && one is { IsComplete: true, Questions: [] };
        if (turn.Heard.Slots.Count == 0) Prompting.SayMissed(frame, turn);
        return Again(dc, turn, frame, null);
    }

    private async Task<DialogTurnResult> SaveAsync(DialogContext dc, Turn turn, LogFrame frame, CancellationToken cancellationToken)
    {
        var written = new List<Written>();
        var all = frame.Together;
        foreach (var one in all)
        {
            if (await writing.SaveAsync(one, written, turn, dc.Context, cancellationToken) is not { } problem) continue;
            if (all is [_]) return Wait(dc, turn, frame, [problem]); // a value that could not be saved is asked for again
            problem.Say(turn);
        }

        if (all is not [_]) frame.Next = null;
        return await EndAsync(dc, frame, cancellationToken);
    }

    private async Task<DialogTurnResult> DropAsync(DialogContext dc, Turn turn, LogFrame frame, CancellationToken cancellationToken)
    {
        if (frame.IsTogether) frame.Next = null;
        await writing.DropAsync(frame, turn, dc.Context, cancellationToken);
        return await EndAsync(dc, frame, cancellationToken);
    }

    /// <summary>Ends the dialog, or goes on to the next activity that the first message told of.</summary>
    private async Task<DialogTurnResult> EndAsync(DialogContext dc, LogFrame frame, CancellationToken cancellationToken)
    {
        if (frame.Next is not [var next, .. var rest]) return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        next.Next = rest;
        next.Asked = Prompting.NextSlot(next);
        return await dc.ReplaceDialogAsync(Id, next, cancellationToken);
    }
}

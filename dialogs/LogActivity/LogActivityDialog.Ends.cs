using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.LogActivity;

/// <content>Several activities of one message, and how the dialog ends.</content>
internal sealed partial class LogActivityDialog
{
    /// <summary>Takes the further activities of the same message. What comes back is the first to be shown, with what is to be said of it.</summary>
    private async Task<(LogFrame First, List<Complaint> Complaints)> TakeFurtherAsync(LogFrame frame, List<Complaint> complaints, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        List<(LogFrame Frame, bool IsClear)> all = [(frame, complaints is [] && frame.IsClear)];
        foreach (var also in turn.Heard.Also.Where(a => a.Intent == Id))
        {
            var other = LogFrame.Of(turn.Speaker);
            Implausible.Sort(also);
            if (await FillFurtherAsync(other, also, turn, context, cancellationToken)) all.Add((other, other.IsClear));
        }

        var first = ItemLine.LineUp(all, WordsOf, turn);
        if (!first.IsTogether) return (first, complaints);
        if (complaints is not []) frame.Complaints = complaints;
        return (first, []);
    }

    /// <summary>What an activity is called while it waits.</summary>
    private static string WordsOf(LogFrame frame) => frame.Topic ?? frame.Said;

    /// <summary>Fills a frame that is not yet the open one. A refusal is said at once, and false comes back; other complaints wait with the frame.</summary>
    private async Task<bool> FillFurtherAsync(LogFrame other, Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var complaints = await intake.FillAsync(other, heard, turn, context, cancellationToken);
        var refusal = complaints.Find(c => c.Slot == SlotNames.Branch);
        refusal?.Say(turn);
        other.Complaints = complaints is [] ? null : complaints;
        return refusal is null;
    }

    /// <summary>Changes to some of those that are confirmed together. A value that can't be leaves the old one; one that is not wanted goes.</summary>
    private async Task<DialogTurnResult> AmendAsync(DialogContext dc, Turn turn, LogFrame frame, CancellationToken cancellationToken)
    {
        var (all, unwanted, heardAny) = (frame.Together, new List<LogFrame>(), false);
        foreach (var (place, heard) in turn.Amendments.Where(a => a.Place < all.Count))
        {
            turn.Heard = heard;
            if (Intake.FieldToLeaveOut(all[place], heard) is { Clear: { } clear }) clear(all[place]);
            else if (Intake.IsUnwanted(heard)) unwanted.Add(all[place]);
            else if (!await AmendAsync(all[place], heard, turn, dc.Context, cancellationToken)) continue;
            heardAny = true;
        }

        if (unwanted.Count == all.Count) return await DropAsync(dc, turn, frame, cancellationToken);
        if (unwanted is not []) turn.Say(Field.Folder, "ItemsDropped", ("names", Wording.List(turn.Language, unwanted.Select(one => ItemLine.Name(WordsOf(one), turn)))));
        else if (!heardAny) Prompting.SayMissed(frame, turn);
        var first = ItemLine.Regroup(frame, [.. all.Except(unwanted)], one => one is { IsComplete: true, Questions: [] });
        (first.Tokens, first.Asked) = (frame.Tokens, null);
        return Again(dc, turn, first, null);
    }

    /// <summary>True when something was said that the activity has.</summary>
    private async Task<bool> AmendAsync(LogFrame one, Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var (date, partners, questions) = (one.Date, one.Partners.ToList(), one.Questions.ToList());
        var said = await intake.HearAsync(one, turn, context, cancellationToken);
        if (said is not Understanding.Taken(var complaints)) return false;
        foreach (var complaint in complaints) complaint.Say(turn);
        if (complaints is []) return true;
        (one.Date, one.Partners, one.Questions) = (date, partners, questions);
        turn.Say(Field.Folder, "KeptOld");
        return true;
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
        ItemLine.DropTogether(frame);
        await writing.DropAsync(frame, turn, dc.Context, cancellationToken);
        return await EndAsync(dc, frame, cancellationToken);
    }

    /// <summary>Ends the dialog, or goes on to the next activity that the first message told of.</summary>
    private async Task<DialogTurnResult> EndAsync(DialogContext dc, LogFrame frame, CancellationToken cancellationToken)
    {
        if (ItemLine.After(frame) is not { } next) return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        next.Asked = Prompting.NextSlot(next);
        if (next is { Topic: not null, IsComplete: false, Complaints: null }) Turn.Of(dc.Context).Say(Field.Folder, "TheNext", ("name", ItemLine.Name(WordsOf(next), Turn.Of(dc.Context))));
        return await dc.ReplaceDialogAsync(Id, next, cancellationToken);
    }
}

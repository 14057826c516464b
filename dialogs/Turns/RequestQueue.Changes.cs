using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Turns;

/// <content>What is said of those that wait.</content>
internal sealed partial class RequestQueue
{
    private static readonly string[] Waiting = SharedWords.Read("WordsWaiting", Folder);

    /// <summary>后面的不办了, 改期限就不用办了: what waits is dropped, and what is open stays.</summary>
    /// <returns>True when that was said.</returns>
    public async Task<bool> DropAsync(string text, Turn turn, DialogContext dc, CancellationToken cancellationToken)
    {
        if (dc.ActiveDialog is null || DroppedTask.In(text) is not { } what) return false;
        var waiting = await ReadAsync(dc, cancellationToken);
        var isAll = Waiting.Contains(what, StringComparer.OrdinalIgnoreCase);
        var unwanted = waiting.FindAll(w => isAll || (w[0] != dc.ActiveDialog.Id && string.Equals(what, Label(w[0], turn), StringComparison.OrdinalIgnoreCase)));
        if (unwanted is []) return false;
        await WriteAsync([.. waiting.Except(unwanted)], dc, cancellationToken);
        turn.Say(Folder, "WaitingDropped", ("tasks", Wording.List(turn.Language, [.. unwanted.Select(w => Label(w[0], turn)).Distinct(StringComparer.Ordinal)])));
        turn.Report.Note(StepKind.Dropped);
        await dc.RepromptDialogAsync(cancellationToken);
        return true;
    }

    /// <summary>A correction of what waits behind what is open: 责任人不是江雨，是林晓. What it says of the open one stays in the message.</summary>
    /// <returns>False when the open one has still to hear it.</returns>
    public async Task<bool> AmendAsync(Turn turn, DialogContext dc, CancellationToken cancellationToken)
    {
        if (turn.Heard is not { Intent: IntentNames.Correction } heard || dc.FindDialog(dc.ActiveDialog.Id) is not IQueueable open) return false;
        List<string> others = [.. heard.Slots.Select(s => s.Key).Where(slot => !open.Has(slot))];
        if (others is []) return false;
        if (!await AmendWaitingAsync(heard with { Slots = Only(heard, others.Contains), Unread = [] }, others, turn, dc, cancellationToken)) return false;
        turn.Heard = heard with { Slots = Only(heard, open.Has) };
        if (turn.Heard.Slots.Count > 0) return false; // the rest is for what is open
        foreach (var words in heard.Unread) turn.Say(Field.Folder, "MissedPart", ("words", words));
        await dc.RepromptDialogAsync(cancellationToken);
        return true;
    }

    /// <summary>Changes the first of those that wait which has all that was said; false when none has.</summary>
    private async Task<bool> AmendWaitingAsync(Recognition said, List<string> slots, Turn turn, DialogContext dc, CancellationToken cancellationToken)
    {
        var waiting = await ReadAsync(dc, cancellationToken);
        if (waiting.Find(w => w is [var dialog, _] && dc.FindDialog(dialog) is IQueueable queued && slots.TrueForAll(queued.Has)) is not { } found) return false;
        if (await ((IQueueable)dc.FindDialog(found[0])).AmendAsync(found[1], said, turn, dc.Context, cancellationToken) is not var (options, facts)) return true;
        found[1] = options;
        await WriteAsync(waiting, dc, cancellationToken);
        turn.Say(Folder, "WaitingChanged", ("task", Label(found[0], turn)), ("facts", facts));
        return true;
    }

    private static SlotValues Only(Recognition heard, Func<string, bool> isWanted)
    {
        var slots = new SlotValues();
        foreach (var (slot, value) in heard.Slots.Where(s => isWanted(s.Key))) slots[slot] = value;
        return slots;
    }
}

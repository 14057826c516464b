using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <content>Several items of one message.</content>
internal abstract partial class FrameDialog
{
    private static readonly string[] OneByOne = SharedWords.Read("WordsOneByOne");

    /// <summary>Takes the further items of the same message. What comes back is the first to be shown, with the objections that are to be said of it.</summary>
    private async Task<(Frame First, List<Objection> Objections)> TakeFurtherAsync(Frame frame, List<Objection> objections, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        List<(Frame Frame, bool IsClear)> all = [(frame, objections is [] && await IsClearAsync(frame, turn, cancellationToken))];
        foreach (var also in turn.Heard.Also.Where(a => a.Intent == Id))
        {
            var other = Frame.Of(turn.Speaker);
            var filling = await FillAsync(other, turn, context, also, cancellationToken);
            if (turn.Heard.Slots[SlotNames.ProblemRef] is null && also.Slots[SlotNames.ProblemRef] is null && frame[SlotNames.ProblemRef] is { } assumed) other.Values[SlotNames.ProblemRef] = assumed; // named by none of them
            other.Objections = filling.Objections is [] ? null : filling.Objections;
            all.Add((other, filling.Objections is [] && await IsClearAsync(other, turn, cancellationToken)));
        }

        var first = ItemLine.LineUp(all, f => WordsOf(f, turn), turn);
        if (!first.IsTogether)
        {
            if (turn.Heard.Table is not null && objections is [] && !all.Exists(a => a.IsClear)) await AskTogetherAsync(frame, turn, cancellationToken);
            return (first, objections);
        }

        if (objections is not []) frame.Objections = objections;
        return (first, []);
    }

    /// <summary>When all rows of a table lack the same, it is asked for once.</summary>
    private async Task AskTogetherAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        List<Frame> all = [frame, .. frame.Next ?? []];
        List<Field> missing = [.. Fields.Where(f => f.IsMissing(frame))];
        if (all is [_] || missing is [] || !all.TrueForAll(one => one is { Choice: null, Objections: null } && Fields.Where(f => f.IsMissing(one)).SequenceEqual(missing))) return;
        foreach (var one in all)
            if (await CheckAsync(one, turn, cancellationToken) is not null) return;
        frame.Shared = [.. missing.Select(f => f.Slot)];
        turn.Say(Field.Folder, "AskTogether", ("count", Wording.Number(all.Count)), ("labels", Wording.List(turn.Language, missing.Select(f => f.LabelIn(turn.Language)))));
    }

    /// <summary>What was said for the first holds for those that lack the same; with nothing missing any more they are confirmed together.</summary>
    private async Task ShareAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        if (frame.Shared is not { } shared || frame.Choice is not null) return;
        List<Frame> all = [frame, .. frame.Next ?? []];
        foreach (var slot in shared.Where(slot => frame[slot] is not null))
            foreach (var other in all.Skip(1)) other.Values[slot] = frame[slot]!;
        if (!IsComplete(frame)) return;
        frame.Shared = null;
        List<Frame> clear = [frame];
        foreach (var other in all.Skip(1))
            if (await IsClearAsync(other, turn, cancellationToken)) clear.Add(other);
        ItemLine.Regroup(frame, all, clear.Contains);
    }

    private async Task<bool> IsClearAsync(Frame frame, Turn turn, CancellationToken cancellationToken) =>
        await CheckAsync(frame, turn, cancellationToken) is null && IsComplete(frame);

    /// <summary>Says which item's turn has come when something has to be asked of it; what is to be said of it comes back.</summary>
    private List<Objection> TakeUp(Frame waited, Turn turn)
    {
        var objections = waited.TakeObjections();
        if (objections is [] && NextSlot(waited) is null) return objections;
        if (Fields.Any(f => f.IsText && waited[f.Slot] is not null)) turn.Say(Field.Folder, "TheNext", ("name", ItemLine.Name(WordsOf(waited, turn), turn)));
        else if (objections is not []) turn.Say(Field.Folder, "TheOther");
        return objections;
    }

    /// <summary>What an item is called while it waits: its own words, else what was said.</summary>
    private string WordsOf(Frame frame, Turn turn) => Fields.FirstOrDefault(f => f.IsText && frame[f.Slot] is not null) is { } field ? field.Show(frame[field.Slot]!, turn.Language) : frame.Said;

    /// <summary>The words that items which are confirmed together are known by.</summary>
    private string[] NamesOf(Frame frame) => Together(frame) is { Count: > 1 } all ? [.. all.Select(one => Fields.FirstOrDefault(f => f.IsText && one[f.Slot] is not null) is { } field ? one[field.Slot]!.Text : "")] : [];

    /// <summary>Changes to some of those that are confirmed together. A value that can't be leaves the old one; one that is not wanted goes.</summary>
    private async Task<DialogTurnResult> AmendAsync(DialogContext dc, Turn turn, Frame frame, CancellationToken cancellationToken)
    {
        var (all, unwanted, heardAny) = (Together(frame), new List<Frame>(), false);
        foreach (var (place, heard) in turn.Amendments.Where(a => a.Place < all.Count))
        {
            turn.Heard = heard;
            if (FieldToLeaveOut(all[place], heard) is { } field) heardAny |= all[place].Values.Remove(field.Slot);
            else if (IsUnwanted(heard)) unwanted.Add(all[place]);
            else heardAny |= await AmendAsync(all[place], turn, dc.Context, heard, cancellationToken);
        }

        if (unwanted.Count == all.Count) return await DropAsync(dc, turn, frame, cancellationToken);
        if (unwanted is not []) turn.Say(Field.Folder, "ItemsDropped", ("names", Wording.List(turn.Language, unwanted.Select(one => ItemLine.Name(WordsOf(one, turn), turn)))));
        else if (!heardAny) FramePrompts.SayMissed(frame, turn);
        var first = ItemLine.Regroup(frame, [.. all.Except(unwanted)], IsComplete);
        first.Tokens = frame.Tokens;
        return AskAgain(dc, turn, first, null);
    }

    private bool IsUnwanted(Recognition heard) => heard.Text.Length <= LongestRemoval && (heard.Intent == IntentNames.Cancel || SharedWords.Remove(heard.Text)) && !Fields.Any(f => f.IsNamedIn(heard.Text));

    /// <summary>True when something was said that the item has.</summary>
    private async Task<bool> AmendAsync(Frame one, Turn turn, ITurnContext context, Recognition heard, CancellationToken cancellationToken)
    {
        var before = Frame.Parse(one.ToJson());
        heard = turn.Heard = FrameRewording.Take(Fields, one, heard);
        var filling = await FillAsync(one, turn, context, heard, cancellationToken);
        if (await CheckAsync(one, turn, cancellationToken) is { } objection) filling.Objections.Add(objection);
        foreach (var reason in filling.Objections) reason.Say(turn);
        if (filling.Objections is not [])
        {
            (one.Values, one.Choice, one.Further) = (before.Values, before.Choice, before.Further);
            turn.Say(Field.Folder, "KeptOld");
        }

        SayUnread(turn);
        return filling.HeardAny || filling.Objections is not [];
    }
}

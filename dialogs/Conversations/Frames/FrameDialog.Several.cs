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
    private const int LongestName = 30;
    private static readonly string[] OneByOne = SharedWords.Read("WordsOneByOne");

    /// <summary>
    /// Takes the further items of the same message. Those of which nothing is missing or in the way are confirmed together, and the others are set aside until that is done; with fewer
    /// than two such, all go one by one. What comes back is the first to be shown, with the objections that are to be said of it.
    /// </summary>
    private async Task<(Frame First, List<Objection> Objections)> TakeFurtherAsync(Frame frame, List<Objection> objections, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        List<(Frame Frame, bool IsClear)> all = [(frame, objections is [] && await IsClearAsync(frame, turn, cancellationToken))];
        foreach (var also in turn.Heard.Also.Where(a => a.Intent == Id))
        {
            var other = Frame.Of(turn.Speaker);
            var filling = await FillAsync(other, turn, context, also, cancellationToken);
            other.Objections = filling.Objections is [] ? null : filling.Objections;
            all.Add((other, filling.Objections is [] && await IsClearAsync(other, turn, cancellationToken)));
        }

        List<Frame> clear = [.. all.Where(a => a.IsClear).Select(a => a.Frame)];
        if (clear.Count < 2)
        {
            frame.Next = all is [_] ? null : [.. all.Skip(1).Select(a => a.Frame)];
            if (turn.Heard.Table is not null && clear is [] && objections is []) await AskTogetherAsync(frame, turn, cancellationToken);
            return (frame, objections);
        }

        if (!clear.Contains(frame) && objections is not []) frame.Objections = objections;
        List<Frame> aside = [.. all.Where(a => !a.IsClear).Select(a => a.Frame)];
        (clear[0].Next, clear[0].IsTogether, clear[0].Later) = (clear[1..], true, aside is [] ? null : aside);
        if (aside is not []) turn.Say(Field.Folder, "SetAside", ("count", Wording.Number(aside.Count)), ("names", Wording.List(turn.Language, aside.Select(a => NameOf(a, turn)))), ("clear", Wording.Number(clear.Count)));
        return (clear[0], []);
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
        List<Frame> later = [.. all.Except(clear)];
        (frame.Next, frame.IsTogether, frame.Later) = (clear is [_] ? null : clear[1..], clear is not [_], later is [] ? null : later);
    }

    private async Task<bool> IsClearAsync(Frame frame, Turn turn, CancellationToken cancellationToken) =>
        await CheckAsync(frame, turn, cancellationToken) is null && IsComplete(frame);

    /// <summary>Says which item's turn has come when something has to be asked of it; what is to be said of it comes back.</summary>
    private List<Objection> TakeUp(Frame waited, Turn turn)
    {
        var objections = waited.TakeObjections();
        if (objections is [] && NextSlot(waited) is null) return objections;
        if (Fields.Any(f => f.IsText && waited[f.Slot] is not null)) turn.Say(Field.Folder, "TheNext", ("name", NameOf(waited, turn)));
        else if (objections is not []) turn.Say(Field.Folder, "TheOther");
        return objections;
    }

    /// <summary>What an item is called while it waits: its own words, else what was said.</summary>
    private string NameOf(Frame frame, Turn turn)
    {
        var words = Fields.FirstOrDefault(f => f.IsText && frame[f.Slot] is not null) is { } field ? field.Show(frame[field.Slot]!, turn.Language) : frame.Said;
        return TextCatalog.Embedded.Find(turn.Language, Field.Folder, "ItemName").Fill(("name", PlainText.Cut(words, LongestName)));
    }

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
        if (unwanted is not []) turn.Say(Field.Folder, "ItemsDropped", ("names", Wording.List(turn.Language, unwanted.Select(one => NameOf(one, turn)))));
        else if (!heardAny) FramePrompts.SayMissed(frame, turn);
        return AskAgain(dc, turn, Regroup(frame, [.. all.Except(unwanted)]), null);
    }

    private bool IsUnwanted(Recognition heard) => heard.Text.Length <= LongestRemoval && (heard.Intent == IntentNames.Cancel || SharedWords.Remove(heard.Text)) && !Fields.Any(f => f.IsNamedIn(heard.Text));

    /// <summary>True when something was said that the item has.</summary>
    private async Task<bool> AmendAsync(Frame one, Turn turn, ITurnContext context, Recognition heard, CancellationToken cancellationToken)
    {
        var before = Frame.Parse(one.ToJson());
        FrameRewording.Take(Fields, one, heard);
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

    /// <summary>Those that are left, as they are confirmed now; one that has to be asked about goes behind.</summary>
    private Frame Regroup(Frame frame, List<Frame> left)
    {
        List<Frame> clear = [.. left.Where(IsComplete)];
        if (clear is []) clear = [left[0]];
        var (first, later) = (clear[0], (List<Frame>)[.. left.Except(clear), .. frame.Later ?? []]);
        first.Tokens = frame.Tokens;
        (first.Next, first.IsTogether, first.Later) = (clear is [_] ? null : clear[1..], clear is not [_], later is [] ? null : later);
        return first;
    }
}

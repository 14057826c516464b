using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <content>Several items of one message.</content>
internal abstract partial class FrameDialog
{
    private const int LongestName = 30;

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
            return (frame, objections);
        }

        if (!clear.Contains(frame) && objections is not []) frame.Objections = objections;
        List<Frame> aside = [.. all.Where(a => !a.IsClear).Select(a => a.Frame)];
        (clear[0].Next, clear[0].IsTogether, clear[0].Later) = (clear[1..], true, aside is [] ? null : aside);
        if (aside is not []) turn.Say(Field.Folder, "SetAside", ("count", Wording.Number(aside.Count)), ("names", Wording.List(turn.Language, aside.Select(a => NameOf(a, turn)))), ("clear", Wording.Number(clear.Count)));
        return (clear[0], []);
    }

    private async Task<bool> IsClearAsync(Frame frame, Turn turn, CancellationToken cancellationToken) =>
        await CheckAsync(frame, turn, cancellationToken) is null && IsComplete(frame);

    /// <summary>What an item is called while it waits: its own words, else what was said.</summary>
    private string NameOf(Frame frame, Turn turn)
    {
        var words = Fields.FirstOrDefault(f => f.IsText && frame[f.Slot] is not null) is { } field ? field.Show(frame[field.Slot]!, turn.Language) : frame.Said;
        return TextCatalog.Embedded.Find(turn.Language, Field.Folder, "ItemName").Fill(("name", PlainText.Cut(words, LongestName)));
    }

    /// <summary>A change to one of several that are confirmed together.</summary>
    private async Task<DialogTurnResult> AmendAsync(DialogContext dc, Turn turn, Frame frame, Frame one, CancellationToken cancellationToken)
    {
        var filling = await FillAsync(one, turn, dc.Context, turn.Heard, cancellationToken);
        if (await CheckAsync(one, turn, cancellationToken) is { } objection) filling.Objections.Add(objection);
        foreach (var reason in filling.Objections) reason.Say(turn);
        frame.IsTogether = IsComplete(one) && filling.Objections is [];
        SayUnread(turn);
        if (!filling.HeardAny) FramePrompts.SayMissed(frame, turn);
        return AskAgain(dc, turn, frame, null);
    }
}

using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Conversations;

/// <summary>The items of one message, one after another.</summary>
internal static class ItemLine
{
    private const int LongestName = 40;

    /// <summary>
    /// Lines the items up. Those of which nothing is missing or in the way are confirmed together, and the others are set aside until that is done, which is said; with fewer than two
    /// such, all go one by one.
    /// </summary>
    /// <param name="items">At least one, in the order of the message.</param>
    /// <param name="wordsOf">What an item that is set aside is called.</param>
    /// <returns>The first to be shown.</returns>
    public static TFrame LineUp<TFrame>(IReadOnlyList<(TFrame Frame, bool IsClear)> items, Func<TFrame, string> wordsOf, Turn turn)
        where TFrame : class, ILinedUp<TFrame>
    {
        List<TFrame> clear = [.. items.Where(i => i.IsClear).Select(i => i.Frame)];
        if (clear.Count < 2)
        {
            items[0].Frame.Next = items is [_] ? null : [.. items.Skip(1).Select(i => i.Frame)];
            return items[0].Frame;
        }

        List<TFrame> aside = [.. items.Where(i => !i.IsClear).Select(i => i.Frame)];
        (clear[0].Next, clear[0].IsTogether, clear[0].Later) = (clear[1..], true, aside is [] ? null : aside);
        if (aside is not []) turn.Say(Field.Folder, "SetAside", ("count", Wording.Number(aside.Count)), ("names", Wording.List(turn.Language, aside.Select(a => Name(wordsOf(a), turn)))), ("clear", Wording.Number(clear.Count)));
        return clear[0];
    }

    /// <summary>The item whose turn it is after this one, with those behind it; null when this was the last.</summary>
    public static TFrame? After<TFrame>(TFrame frame)
        where TFrame : class, ILinedUp<TFrame>
    {
        var hasNext = frame.Next is not (null or []);
        if ((hasNext ? frame.Next : frame.Later) is not [var next, .. var rest]) return null;
        (next.Next, next.Later) = (rest, hasNext ? frame.Later : null);
        return next;
    }

    /// <summary>Drops what would have been confirmed together with this one, and what was to follow.</summary>
    public static void DropTogether<TFrame>(TFrame frame)
        where TFrame : class, ILinedUp<TFrame>
    {
        if (frame.IsTogether) (frame.Next, frame.Later) = (null, null);
    }

    /// <summary>Lines up anew those that are left: the clear ones are confirmed together, and one that has to be asked about goes behind.</summary>
    /// <param name="frame">The one that was shown, with what waits behind.</param>
    /// <param name="left">At least one.</param>
    /// <returns>The first to be shown.</returns>
    public static TFrame Regroup<TFrame>(TFrame frame, IReadOnlyList<TFrame> left, Func<TFrame, bool> isClear)
        where TFrame : class, ILinedUp<TFrame>
    {
        List<TFrame> clear = [.. left.Where(isClear)];
        if (clear is []) clear = [left[0]];
        List<TFrame> later = [.. left.Except(clear), .. frame.Later ?? []];
        (clear[0].Next, clear[0].IsTogether, clear[0].Later) = (clear is [_] ? null : clear[1..], clear is not [_], later is [] ? null : later);
        return clear[0];
    }

    /// <summary>What an item is called among others.</summary>
    public static string Name(string words, Turn turn) => TextCatalog.Embedded.Find(turn.Language, Field.Folder, "ItemName").Fill(("name", PlainText.Cut(words, LongestName)));
}

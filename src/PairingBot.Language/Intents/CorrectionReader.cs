using System.Text.RegularExpressions;
using PairingBot.Language.Activities;
using PairingBot.Language.Branches;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>What a correction says: new values by the slot's name or by their type, what they replace, and slots that are only called wrong.</summary>
internal sealed class CorrectionReader(ActivityReader activities)
{
    /// <summary>The rule of words that no slot's name led to.</summary>
    public const string WordsAlone = "correction:words";

    private const int Longest = 500;
    private const int LongestName = 12;

    /// <summary>The correction that an utterance is; null when it is none.</summary>
    public Found? Read(Utterance utterance, RecognitionContext context)
    {
        var key = utterance.Key;
        if (key.Length > Longest) return null;
        if (CorrectionWords.Form.IsMatch(key)) return null;
        var start = CorrectionWords.LeadIn(key);
        var rest = key[start..];
        if (CorrectionWords.LeftOut.Match(rest) is { Success: true } left && Typed(utterance, context, At(start, left.Groups["a"])) is { Count: 1 } gone && gone[SlotNames.Partners] is { } absent) return new Found([], absent, [], "correction:left out");
        if (CorrectionWords.OnlyOne.Match(rest) is { Success: true } one && Typed(utterance, context, At(start, one.Groups["b"])) is { Count: 1 } sole && sole[SlotNames.Partners] is not null) return new Found(sole, null, [], "correction:value");
        if (CorrectionWords.Supplied.Match(rest) is { Success: true } supplied && Named(utterance, context, start, supplied) is { } besides) return besides;
        if (CorrectionWords.Adds.IsMatch(rest)) return null;
        if (CorrectionWords.CountedAnew.IsMatch(rest) && Participants.Find(rest) is { Value: > 0 } people) return new Found(new SlotValues { [SlotNames.Participants] = new NumberSlot(people.Value, start + people.Marks[0].Start, people.Marks[^1].End - people.Marks[0].Start) }, null, [], "correction:counted");
        if (CorrectionWords.Swap.Match(rest) is { Success: true } swap && Change(utterance, context, start, swap) is { } swapped) return swapped;
        if (CorrectionWords.Named.Match(rest) is { Success: true } named && Named(utterance, context, start, named) is { } value) return value;
        if (CorrectionWords.Forgotten.Match(rest) is { Success: true } forgotten && Named(utterance, context, start, forgotten) is { } late) return late;
        if (CorrectionWords.NotBut.Match(rest) is { Success: true } notBut && Change(utterance, context, start, notBut) is { } not) return not;
        if (CorrectionWords.NotWritten.Match(rest) is { Success: true } unwritten && Change(utterance, context, start, unwritten) is { } written) return written;
        if (CorrectionWords.NotThen.Match(rest) is { Success: true } then && Then(utterance, context, start, then) is { } later) return later;
        if (CorrectionWords.WrongThen.Match(rest) is { Success: true } wrong && Then(utterance, context, start, wrong) is { } mended) return mended;
        if (Disputed(rest) is { Count: > 0 } disputed) return Settled(utterance, context, start, disputed);
        if (CorrectionWords.OnlyRight.Match(rest) is { Success: true } right && Typed(utterance, context, At(start, right.Groups["b"])) is { Count: > 0 } only) return new Found(only, null, [], "correction:value");
        if (CorrectionWords.ButNot.Match(rest) is { Success: true } butNot && Change(utterance, context, start, butNot) is { } but) return but;
        if (CorrectionWords.Bare.Match(rest) is { Success: true } bare) return Bare(utterance, context, start, bare);
        // 不对，周三: a new value right after a no.
        return start > 0 && Typed(utterance, context, new Mark(start, key.Length)) is { Count: > 0 } typed && !IsMereYes(key[..start])
            ? new Found(typed, null, [], "correction:value")
            : null;
    }

    private static Mark At(int start, Group group) => new(start + group.Index, start + group.Index + group.Length);

    /// <summary>加上图书馆: one more partner, also one that nobody knows, when nothing but its name follows; null otherwise.</summary>
    public SlotValues? ReadMore(Utterance utterance, RecognitionContext context) =>
        CorrectionWords.OneMore.Match(utterance.Key) is { Success: true } more && Typed(utterance, context, At(0, more.Groups["rest"])) is { Count: 1 } one && one[SlotNames.Partners] is not null ? one : null;

    /// <summary>人数不对，一共30人: the value may follow in its own words.</summary>
    private Found Settled(Utterance utterance, RecognitionContext context, int start, List<string> disputed)
    {
        var comma = utterance.Key.AsSpan(start).IndexOfAny(",。;");
        var typed = comma < 0 ? [] : Typed(utterance, context, new Mark(start + comma + 1, utterance.Key.Length));
        var isValue = disputed.Exists(slot => typed[slot] is not null || (slot == SlotNames.Time && typed[SlotNames.Date] is not null));
        return isValue
            ? new Found(typed, null, [.. disputed.Where(slot => typed[slot] is null && slot != SlotNames.Time)], "correction:value")
            : new Found([], null, disputed, "correction:disputed");
    }

    private static bool IsMereYes(string lead) => lead.AsSpan().Trim(" ,。、嗯啊哦").Length == 0;

    private Found? Named(Utterance utterance, RecognitionContext context, int start, Match match)
    {
        if (CorrectionWords.Slot(match.Groups["name"].Value) is not { } slot) return null;
        if (match.Groups["to"].Value == "不在")
            return CorrectionWords.Elsewhere.Match(match.Groups["rest"].Value) is { Success: true } elsewhere
                ? Change(utterance, context, start + match.Groups["rest"].Index, elsewhere, slot)
                : new Found([], null, [slot], "correction:disputed");
        // 日期不是昨天，是前天: the rest says the new value after the old one.
        if (match.Groups["to"].Value == "不是")
            return CorrectionWords.NotBut.Match("不是" + match.Groups["rest"].Value) is { Success: true } denied
                ? Change(utterance, context, start + match.Groups["rest"].Index - 2, denied, slot)
                : new Found([], null, [slot], "correction:disputed");
        if (CorrectionWords.SaysNothing.IsMatch(match.Groups["rest"].Value)) return new Found([], null, [slot], "correction:disputed");
        var mark = WithoutComment(utterance.Key, At(start, match.Groups["rest"]));
        var slots = Value(utterance, context, slot, mark);
        return slots.Count > 0 ? new Found(slots, null, [], "correction:" + slot) : null;
    }

    private Found? Change(Utterance utterance, RecognitionContext context, int start, Match match, string? slot = null)
    {
        var old = At(start, match.Groups["a"]);
        var mark = WithoutComment(utterance.Key, At(start, match.Groups["b"]));
        var names = slot ?? CorrectionWords.Slot(utterance.Key[old.Start..old.End].Trim());
        var replaced = names is not null && slot is null ? null : Typed(utterance, context, old).Select(pair => pair.Value).FirstOrDefault();
        var slots = names is not null ? Value(utterance, context, names, mark) : Typed(utterance, context, mark);
        if (slots.Count == 0 && replaced is BranchesSlot && mark.Length <= LongestName && !CorrectionWords.NoName.IsMatch(utterance.Key.AsSpan(mark.Start, mark.Length))) slots[SlotNames.Partners] = Outside(utterance, mark);
        if (slots.Count == 0 && replaced is null && Verbatim.Of(utterance.Text, utterance.Key, mark) is { } words && names is null)
        {
            // 不是主楼，是科学馆: two places.
            slots[ActivityReader.IsPlace(utterance.Key.AsSpan(mark.Start, mark.Length)) ? SlotNames.Venue : SlotNames.Topic] = words;
            replaced = Verbatim.Of(utterance.Text, utterance.Key, old);
        }

        // 不是启德，是宗濂书院: a short name that only who is named already can tell.
        if (replaced is null && slots[SlotNames.Partners] is not null && slot is null && names is null) replaced = Outside(utterance, old);
        return slots.Count > 0 ? new Found(slots, replaced, [], "correction:change") : null;
    }

    private Found? Then(Utterance utterance, RecognitionContext context, int start, Match match)
    {
        var (old, next) = (Typed(utterance, context, At(start, match.Groups["a"])), Typed(utterance, context, At(start, match.Groups["b"])));
        var slot = old.Select(pair => pair.Key).FirstOrDefault(name => next[name] is not null);
        return slot is null ? null : new Found(next, old[slot], [], "correction:change");
    }

    private Found? Bare(Utterance utterance, RecognitionContext context, int start, Match match)
    {
        var mark = WithoutComment(utterance.Key, At(start, match.Groups["rest"]));
        var slots = Typed(utterance, context, mark);
        if (slots.Count > 0) return new Found(slots, null, [], "correction:value");
        // 是 alone says too little: 是我们支部的活动 is no new topic.
        if (match.Groups["to"].Value is "是" or "就是" or "it's" or "it was" or "写" or "填" or "改") return null;
        if (CorrectionWords.PartOfDay.IsMatch(utterance.Key.AsSpan(mark.Start, mark.Length))) return new Found([], null, [SlotNames.Time], "correction:disputed");
        if (Verbatim.Of(utterance.Text, utterance.Key, mark) is not { } words) return null;
        slots[SlotNames.Topic] = words;
        return new Found(slots, null, [], WordsAlone);
    }

    private SlotValues Value(Utterance utterance, RecognitionContext context, string slot, Mark mark)
    {
        var slots = new SlotValues();
        if (slot is SlotNames.Topic or SlotNames.Venue or SlotNames.Progress)
        {
            slots[slot] = Verbatim.Of(utterance.Text, utterance.Key, mark);
            return slots;
        }

        var typed = Typed(utterance, context, mark);
        if (slot is SlotNames.Time or SlotNames.Date)
        {
            slots[SlotNames.Date] = typed[SlotNames.Date];
            slots[SlotNames.Time] = typed[SlotNames.Time];
            return slots;
        }

        slots[slot] = slot == SlotNames.Partners ? typed[slot] ?? Outside(utterance, mark)
            : typed[slot] ?? typed[SlotNames.Participants] as NumberSlot;
        return slots;
    }

    /// <summary>A name after 共建单位应为 is one even when nobody knows it.</summary>
    private static BranchesSlot? Outside(Utterance utterance, Mark mark) =>
        Verbatim.Of(utterance.Text, utterance.Key, mark) is { Length: <= 40 } words
            ? new BranchesSlot([new BranchMention(words.Value, [], words.Start, words.Length)], words.Start, words.Length)
            : null;

    /// <summary>The slots that a stretch fills by its type alone; a bare number counts people.</summary>
    private SlotValues Typed(Utterance utterance, RecognitionContext context, Mark mark)
    {
        var slots = activities.ReadValue(utterance, mark, context.Now);
        // 不对，是审计处: a unit that nobody knows, by the form of its name.
        if (slots.Count == 0 && mark.Length >= 3 && OrganisationNames.LengthAt(utterance.Key, mark.Start, mark.End) == mark.Length) slots[SlotNames.Partners] = Outside(utterance, mark);
        return slots;
    }

    private static Mark WithoutComment(string key, Mark mark)
    {
        for (var i = 0; i < 2; i++)
            if (CorrectionWords.Comment.Match(key, mark.Start, mark.Length) is { Success: true } comment && comment.Index > mark.Start) mark = mark with { End = comment.Index };
        return mark;
    }

    private static List<string> Disputed(string rest) =>
        [.. CorrectionWords.Wrong.Matches(rest).Select(match => CorrectionWords.Slot(match.Groups["name"].Value)).OfType<string>().Distinct(StringComparer.Ordinal)];

    internal sealed record Found(SlotValues Slots, SlotValue? Replaces, IReadOnlyList<string> Disputed, string Rule);
}

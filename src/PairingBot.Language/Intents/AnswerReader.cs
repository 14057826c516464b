using System.Text.RegularExpressions;
using PairingBot.Language.Activities;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>The answer to a question for one slot, and whatever other slots the same message fills.</summary>
internal sealed partial class AnswerReader(ActivityReader activities)
{
    public SlotValues Read(Utterance utterance, RecognitionContext context)
    {
        var asked = context.ExpectedSlot!;
        var (slots, sheet) = activities.Read(utterance, context.Now, withTopic: false);
        if (asked is SlotNames.Date or SlotNames.Time or SlotNames.Partners or SlotNames.Participants or SlotNames.ProblemRef or SlotNames.Branch)
        {
            // A day, or a whole sentence, is no organisation's name.
            if (slots[asked] is null && !(asked == SlotNames.Partners && (slots[SlotNames.Date] is not null || Sentence().IsMatch(utterance.Key)))) slots[asked] = Plain(utterance, asked);
            if (slots.Count > 1 && slots[SlotNames.Topic] is null) slots[SlotNames.Topic] = activities.Read(utterance, context.Now, withTopic: true).Slots[SlotNames.Topic];
            return slots;
        }

        if (slots[asked] is not null) return slots;
        if (slots.Count > 0 && AreApart(slots, sheet.Left))
        {
            if (TopicReader.Read(sheet.Left) is { } rest) slots[asked] = Verbatim.Of(sheet.Text, sheet.Key, rest);
            return slots;
        }

        var whole = new SlotValues { [asked] = Verbatim.Of(utterance.Text, utterance.Key, Body(utterance.Key)) };
        return whole;
    }

    /// <summary>Content may hold a date or a name; they are values of their own only when punctuation parts them from the rest.</summary>
    private static bool AreApart(SlotValues slots, string left)
    {
        var onlyName = slots.Count == 1 && slots[SlotNames.Partners] is BranchesSlot { Mentions.Count: 1 } && !Cued().IsMatch(left);
        return !onlyName && !Clinging().IsMatch(left);
    }

    private static SlotValue? Plain(Utterance utterance, string asked)
    {
        var span = Body(utterance.Key);
        if (span.Length is 0 or > 30) return null;
        var words = utterance.Key.AsSpan(span.Start, span.Length);
        if (asked is SlotNames.Participants or SlotNames.ProblemRef)
            return Numeral.Read(words.Trim(" 个名位人号第大概约左右共来多余差不吧呢啊,。.")) is > 0 and <= 100_000 and var number ? Counted(asked, number, span) : null;
        if (asked != SlotNames.Partners || !Organisation().IsMatch(words) || Unknown().IsMatch(words)) return null;
        var cue = Cued().Match(utterance.Key, span.Start, span.Length);
        if (cue.Success && cue.Index == span.Start) span = span with { Start = cue.Index + cue.Length };
        return new BranchesSlot([new BranchMention(utterance.Text.Substring(span.Start, span.Length), [], span.Start, span.Length)], span.Start, span.Length);
    }

    private static SlotValue Counted(string asked, int number, Mark span) => asked == SlotNames.Participants
        ? new NumberSlot(number, span.Start, span.Length)
        : new RefsSlot([new ItemRef.Numbered(number)], span.Start, span.Length);

    private static Mark Body(string key)
    {
        var lead = Mention().Match(key);
        var start = lead.Success ? lead.Length : 0;
        return new Mark(start, key.Length);
    }

    [GeneratedRegex(@"^\s{0,5}(?:@\S{1,20}\s{1,5})?(?:[嗯哦啊],\s?)?(?:就是(?!说)|是(?![否非不])|叫做?(?!停))?")]
    private static partial Regex Mention();

    [GeneratedRegex("[,。;].{2}|主题[是为:]|(?:昨|今|明|前|后)天|[去今明]年|\\d月\\d|搞了|开展了|共建了|\\btopic\\b|\\byesterday\\b|\\btoday\\b")]
    private static partial Regex Sentence();

    [GeneratedRegex("[和与跟同]")]
    private static partial Regex Cued();

    // Something taken with a letter right beside it.
    [GeneratedRegex("\u0001(?!的事|那天|的时候)[\\u4e00-\\u9fffa-z]|[\\u4e00-\\u9fffa-z]\u0001")]
    private static partial Regex Clinging();

    [GeneratedRegex("[\\u4e00-\\u9fff]{2}|[a-z]{3}")]
    private static partial Regex Organisation();

    [GeneratedRegex(":|刚才|补一?句|成效|那个活动|写反|说反|不知道|忘了|随便|什么|怎么|没有|不记得|不清楚|[?!]|吗$|呢$")]
    private static partial Regex Unknown();
}

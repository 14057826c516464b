using System.Text.RegularExpressions;
using PairingBot.Language.Activities;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>Bare values, said to a summary: 下午三点到五点, 15人, 在主楼301. Nothing but values and the small words around them is an amendment.</summary>
internal sealed partial class AmendmentReader(ActivityReader activities)
{
    private const int Longest = 60;

    /// <summary>The values; none when it is only words around a value that is not said (下午); null when it is something else.</summary>
    public SlotValues? Read(Utterance utterance, DateTime now)
    {
        if (utterance.Key.Length > Longest) return null;
        var mark = Stretch(utterance.Key);
        var (slots, sheet) = activities.Read(utterance.Only(mark), now, withTopic: false);
        // 教务处和研究生院一起的: whose it is is known, so both are partners.
        if (Together().IsMatch(utterance.Key) && slots[SlotNames.Branch] is BranchesSlot branch && slots[SlotNames.Partners] is BranchesSlot partners)
            (slots[SlotNames.Partners], slots[SlotNames.Branch]) = (Doers.Both(new Doers(partners, branch)), null);
        if (Around().IsMatch(sheet.Left)) return slots;
        return Place(utterance, mark, slots) ?? Count(utterance, mark);
    }

    /// <summary>还有宣传部: one more partner and nothing else; null otherwise.</summary>
    public SlotValues? ReadMore(Utterance utterance, DateTime now) =>
        CorrectionWords.OneMore.Match(utterance.Key) is { Success: true } more && Read(utterance.Only(Segments.Of(more.Groups["rest"])), now) is { Count: 1 } found && found[SlotNames.Partners] is not null ? found : null;

    /// <summary>What is left without the 大概 and "about" at its beginning.</summary>
    private static Mark Stretch(string key) => new(Roughly().Match(key).Length, key.Length);

    /// <summary>A place behind 在, or a room; no time of day and no period.</summary>
    private static SlotValues? Place(Utterance utterance, Mark mark, SlotValues slots)
    {
        if (slots[SlotNames.Date] is not null || slots[SlotNames.Time] is not null || slots[SlotNames.Participants] is not null) return null;
        var words = utterance.Key[mark.Start..].TrimEnd(' ', '.', ',', '。', '!');
        var place = At().Match(words) is { Success: true } at ? at.Groups["v"] : Room().Match(words).Groups["v"];
        var span = place.Success ? new Mark(mark.Start + place.Index, mark.Start + place.Index + place.Length)
            : ActivityReader.IsRoom(words) ? new Mark(mark.Start, mark.Start + words.Length) : default;
        return Verbatim.Of(utterance.Text, utterance.Key, span) is { } venue ? new SlotValues { [SlotNames.Venue] = venue } : null;
    }

    /// <summary>15位: people, since nothing else in a summary is counted.</summary>
    private static SlotValues? Count(Utterance utterance, Mark mark)
    {
        var people = People().Match(utterance.Key, mark.Start, mark.Length);
        return people.Success && Numeral.Read(people.Groups["n"].ValueSpan) is { } number
            ? new SlotValues { [SlotNames.Participants] = new NumberSlot(number, people.Groups["n"].Index, people.Groups["n"].Length) }
            : null;
    }

    [GeneratedRegex("一起(?:的|办的|搞的|开的)?[了吧。!]?\\s?$")]
    private static partial Regex Together();

    [GeneratedRegex(@"^\s{0,5}(?:@\S{1,20}\s{1,5})?(?:(?:应该|大概|大约|差不多|约|一共|总共|就|从|自|\b(?:about|around|roughly|approximately|from|it was|we were|there were|in total|together)\b)[\s,]{0,2}){0,3}")]
    private static partial Regex Roughly();

    // Atomic: these words are tried once each, whatever follows.
    [GeneratedRegex(@"^(?>(?:[\s\u0001,。、!.~]|那就|那|就|算|有|(?:补|加|写|记|填)(?:上|进去|一下)|(?:开始|开|举行|举办|开展|进行|办|参加|共建|一起|开会)的?|左右|上下|期间|那天|的|了|吧|呢|啊|哈|嗯|是|从|在|和|跟|与|凌晨|早上|上午|中午|下午|傍晚|晚上|(?:in\sthe\s)?(?:morning|afternoon|evening)\b|(?:from|to|on|at|the|with|together|in\stotal|or\sso|please|attended)\b){0,60})$")]
    private static partial Regex Around();

    [GeneratedRegex(@"^(?:(?:地点)?[在于](?![不吗嘛干忙])|(?:at|in)\s(?:the\s)?(?!least|most|all|first|fact|total|general|progress|morning|afternoon|evening|night))(?<v>[^,;。!?吗呢和与跟什么哪]{2,30}?)(?:(?:开|举行|举办|开展|进行|办|搞)?的)?$")]
    private static partial Regex At();

    [GeneratedRegex(@"^(?:the\s)?(?<v>(?:[a-z0-9]{1,15}\s){0,3}(?:room|hall|building|lab|floor)\s[a-z]?\d{0,4}|(?:[a-z0-9]{1,15}\s){1,3}(?:room|hall|auditorium|library)|online)$")]
    private static partial Regex Room();

    [GeneratedRegex("\\G(?<n>" + Numeral.Pattern + @")\s?[位名]\s?$")]
    private static partial Regex People();
}

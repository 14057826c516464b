using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Activities;

/// <summary>A saved activity that is to be voided and is told by its day and partners: 删掉昨天和教务处的那次; 上周五那次活动作废，录重了.</summary>
internal sealed partial class HeldActivity(ActivityReader activities)
{
    private const int Longest = 80;

    /// <summary>Which one, and the words of the reason; null when the message is about something else.</summary>
    public (RefsSlot Refs, Mark Reason)? Voided(Utterance utterance, DateTime now)
    {
        var key = utterance.Key;
        if (key.Length > Longest || !Void().IsMatch(key) || !Thing().IsMatch(key) || NotVoid().IsMatch(key)) return null;
        return Read(utterance, now, mayGiveReason: true);
    }

    /// <summary>不要删掉昨天和教务处的那次: one is to stay.</summary>
    public static bool Stays(string key) => key.Length <= Longest && Thing().IsMatch(key) && NotVoid().IsMatch(key);

    /// <summary>上周五和保卫处的那次: the answer to the question which activity is meant.</summary>
    public RefsSlot? Answer(Utterance utterance, DateTime now) => utterance.Key.Length <= Longest ? Read(utterance, now, mayGiveReason: false)?.Refs : null;

    /// <summary>Nothing but its day, its partners and the words around them may be said, and after a comma or behind it why.</summary>
    private (RefsSlot Refs, Mark Reason)? Read(Utterance utterance, DateTime now, bool mayGiveReason)
    {
        var (slots, sheet) = activities.Read(utterance, now, withTopic: false);
        var day = slots[SlotNames.Date] as DateSlot;
        if (day?.Value > DateOnly.FromDateTime(now)) day = day with { Value = day.Value.AddYears(-1) }; // what was saved has been
        var partners = slots[SlotNames.Partners] as BranchesSlot;
        if ((day is null && partners is null) || slots.Any(slot => slot.Key is not (SlotNames.Date or SlotNames.Partners or SlotNames.Time))) return null;
        var reason = default(Mark);
        foreach (var clause in Segments.Of(utterance.Key))
        {
            var around = Around().Match(sheet.Left, clause.Start, clause.Length);
            if (around.Index + around.Length >= clause.End) continue;
            if (!mayGiveReason || reason.Length > 0) return null;
            var isTold = sheet.Left.AsSpan(clause.Start, clause.Length).Contains(Sheet.Cover) || Thing().IsMatch(utterance.Key.AsSpan(clause.Start, clause.Length));
            reason = isTold ? new Mark(around.Index + around.Length, clause.End) : clause;
            if (isTold ? !Why().IsMatch(utterance.Key.AsSpan(reason.Start, reason.Length)) : OtherRequest().IsMatch(utterance.Key.AsSpan(reason.Start, reason.Length))) return null;
        }

        return (new RefsSlot([new ItemRef.Held(day?.Value, partners?.Mentions ?? [])], 0, 0), reason);
    }

    private const string Voids = SavedActivityWords.Void + "|删|不要(?=[。!\\s]?$)|cancel";

    [GeneratedRegex(Voids)]
    private static partial Regex Void();

    [GeneratedRegex("[那这](?:一?[次场条个回])|活动|共建|联学|记录|activit|\\bone\\b|session")]
    private static partial Regex Thing();

    [GeneratedRegex("\\G(?>(?:[\\s\u0001,。!]|把|将|请|帮我|麻烦|我们?|想|要|和|跟|与|同|在|的|那|这|一|次|场|条|个|回|了|掉|吧|啊|给|也|就|都|它|结对|共建|联学|活动|记录|" + Voids + "|(?:please|the|activity|that|of|on|with|one|our|session|pairing|'s|s|and|i|want|to|from)(?![a-z])){0,60})")]
    private static partial Regex Around();

    [GeneratedRegex("^.{0,4}(?:重复?|错|没有?(?:开展|办|搞|去|成)|多录|误)")]
    private static partial Regex Why();

    /// <summary>不要删掉…, 取消删除…: it is to stay.</summary>
    [GeneratedRegex("(?:不要|别|不用|不必|不想|不能|先不|取消)(?:再|要|给我|把.{0,12})?(?:删|作废|废|撤|移除|去除)|\\b(?:don't|do\\snot|not)\\s(?:delete|remove|void|cancel)")]
    private static partial Regex NotVoid();

    /// <summary>再加个难题…: no reason, but what else is asked for.</summary>
    [GeneratedRegex("^(?:再|另外|顺便|还有|然后|接着|同时|并|也)|^(?:请|帮|麻烦|把|将|给|加(?!错)|新增|添|(?:登记|录|记)(?![重错岔多])|通知|导出|查(?!重)|看(?!错)|催|提醒|告诉|撤|删|改(?!期)|难题|and\\s|also|then|add|log|show|export|please)|[?吗呢]$|多少|哪些|怎么样")]
    private static partial Regex OtherRequest();
}

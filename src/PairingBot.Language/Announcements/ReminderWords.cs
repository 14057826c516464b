using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Announcements;

/// <summary>What somebody is to be reminded of, in words of its own: 提醒教务处交材料.</summary>
public static partial class ReminderWords
{
    /// <summary>The words behind whom is reminded; null when there are none, or none but such as urge: 尽快办理, 更新进展.</summary>
    /// <param name="text">The message.</param>
    /// <param name="start">Where whom is reminded begins.</param>
    /// <param name="end">Where it ends.</param>
    public static TextSlot? Behind(string text, int start, int end)
    {
        var utterance = Utterance.Of(text);
        if (end > utterance.Key.Length || !Reminds().IsMatch(utterance.Key.AsSpan(0, start)) || Words().Match(utterance.Key, end) is not { Success: true } words) return null;
        var said = Segments.Of(words.Groups["w"]);
        var key = utterance.Key.AsSpan(said.Start, said.Length);
        return Urges().IsMatch(key) || Asks().IsMatch(key) ? null : new TextSlot(utterance.Text.Substring(said.Start, said.Length), said.Start, said.Length);
    }

    [GeneratedRegex("(?<!已经?|刚才?|没有?|未|别|不用|不要|不必|不)(?:提醒|提个?醒)(?:一?下|一声)?[\\s,]?$|(?<![a-z])remind (?:the )?$")]
    private static partial Regex Reminds();

    [GeneratedRegex("\\G(?:党?支部|各?支部书记|书记|那边|这边|的?同志|们){0,3}[\\s,:]{0,2}(?:to\\s)?(?<w>[^?]{2,300}?)[\\s。.!]{0,2}$")]
    private static partial Regex Words();

    /// <summary>Nothing but what every urging says.</summary>
    [GeneratedRegex("^(?:一?下|一声|一遍|一次|尽快|尽早|抓紧|赶紧|赶快|赶|快点?|加快|加紧|及时|按时|按期|如期|再|也|都|要|去|给|把|将|请|记得|推进|推动|办结|办完|办理?|落实|处理|解决|整改|跟进|行动|动起来|他们|自己|所有|全部|难题|问题|的|逾期|超期|到期|快|没|未|还|更新|填写|填报?|上?报送?|录入?|补上?|进展|进度|情况|台账|任务书?|举措|措施|关注|注意|重视|上心|跟踪|销号|申请|时间|别再?|不要再?|不能再?|拖(?:延|着)?|太久|很久|久|回执|收到|回复|回个?话|反馈|确认|完成|了|吧|啊|呗|hurry(?: up)?|their|its|the|problems?|overdue|progress|update|finish|solve|deal with|again|please|[,。!\\s]){1,16}$")]
    private static partial Regex Urges();

    /// <summary>了吗: a question; 的难题 and about its problems: of problems.</summary>
    [GeneratedRegex("吗$|没有$|谁|多少|^的(?!.{3})|^(?:那|这)[个条]|^about\\b|^of\\b|^(?:that|who|which|with)\\b|难题\\d|^(?:和|与|跟|及|、)|^的.{0,6}(?:难题|责任人|负责人)")]
    private static partial Regex Asks();
}

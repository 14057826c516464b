using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Announcements;

/// <summary>What is answered to a notice in other words than 收到: that it is done, or that it can't be; and what a receipt says besides.</summary>
public static partial class NoticeReplies
{
    private const int Longest = 60;

    private const string Who = "(?:我们?(?:这边|这里|支部|党支部|部门|单位)?|咱们?(?:这边|支部)?|本(?:支部|单位|人)|这边|我方|我部)?";
    private const string Manner = "(?:已经?|都|均|全部|全都|也|按(?:时|期|要求|通知(?:要求)?)|及时|今天|昨天|上午|下午|刚刚?|早就?)";
    private const string Work = "(?:办理?|落实|完成|执行|传达|转发|转告|部署|布置|安排|上?报送?|上?交|提交|报名|发|填报?|学习|整改|反馈|准备|处理|通知)";
    private const string Ended = "(?:到位|完毕|好|完|妥当?|毕|齐|下去|过去|到)?";
    private const string Hard = "(?:有(?:一?[些点定])?困难|(?:有事|没空|没时间|抽不开身|走不开|撞期|时间冲突|要出差|在出差|请假)|(?:办|做|完成|落实|参加|来|去|到|赶|交|报送?|出席|执行|抽)(?:得)?不(?:了|到|成|完|起|上|及|开)|(?:无法|不能|没法|没办法|不便)(?:按时|按期|如期|及时|准时)?(?:前来)?(?:参加|完成|落实|办理?|到会|到场|出席|报送|上?交|提交|来|去|执行|参会))";

    /// <summary>已办, 我这边有困难, 周三有事去不了: the whole message is such an answer, and names neither a problem nor an activity.</summary>
    public static bool Is(string text) => text.Length <= Longest && Utterance.KeyOf(text) is var key && !Other().IsMatch(key) && (Done().IsMatch(key) || CanNot().IsMatch(key));

    /// <summary>知道了, which may be said of a notice, and of anything else.</summary>
    public static bool IsKnown(string text) => text.Length <= Longest && Known().IsMatch(Utterance.KeyOf(text));

    /// <summary>好的, 没问题, which agree with a notice where nothing else waits for a yes.</summary>
    public static bool IsAgreed(string text) => text.Length <= Longest && Agreed().IsMatch(Utterance.KeyOf(text));

    [GeneratedRegex("^\\s?(?:(?:好[的嘞滴]?|行|可以|没有?问题|嗯{1,3}|ok(?:ay)?|okey|sure|fine|all right|no problem)[了吧啊哈呀,。.!~\\s]{0,3}){1,3}(?:谢谢|一定|我?们?会?(?:按时|准时)(?:参加|参会|到|报送?|交|提交)?|(?:参加|落实|照办)){0,2}(?:领导|提醒|通知)?[。.!~\\s]{0,2}$")]
    private static partial Regex Agreed();

    [GeneratedRegex("^\\s?(?:好的?|嗯{1,2}|行|ok)?[,。\\s]{0,2}(?:我)?(?:知道|明白|了解|清楚|晓得)了?[,。!\\s]{0,2}(?:谢谢)?$|^(?:noted|understood|copy that)[.!]?$")]
    private static partial Regex Known();

    /// <summary>What is said besides the bare 收到 and its courtesies; null for nothing.</summary>
    public static string? RemarkOf(string text)
    {
        var rest = Utterance.Of(text);
        var from = 0;
        for (var match = Acknowledged().Match(rest.Key); match is { Success: true, Length: > 0 }; match = Acknowledged().Match(rest.Key, from)) from = match.Index + match.Length;
        var said = rest.Text[from..].Trim(' ', ',', '\uFF0C', '。', '.', '!', '\uFF01', ':', '\uFF1A', '、');
        return Courtesy().Replace(rest.Key[from..], "").Any(char.IsLetter) ? said : null;
    }

    [GeneratedRegex("^\\s?(?:@\\S{1,20}\\s)?" + Who + "(?:[^,。;:?!]{0,10}(?=已))?" + Manner + "{1,4}" + Work + Ended + "了?(?:[,。;!\\s][^?]{0,30})?$"
        + "|^\\s?(?:@\\S{1,20}\\s)?" + Who + Manner + "{0,4}" + Work + "(?:到位|完毕|好|完|妥当?|齐)?了(?:[,。;!\\s][^?]{0,30})?$"
        + "|^(?:(?:we|i)(?:'ve|\\shave)?\\s|it's\\s|it\\sis\\s|all\\s|already\\s){0,3}(?:done|completed|submitted|handed\\sin|sent\\s(?:it|them)(?:\\sin)?|taken\\scare\\sof)(?:\\s(?:it|already|now))?[.!\\s]{0,2}$")]
    private static partial Regex Done();

    [GeneratedRegex("^\\s?(?:@\\S{1,20}\\s)?(?:[^?,。;]{1,16}[,。;]\\s?){0,2}[^?,。;]{0,12}" + Hard + "(?:这?[个次项场]?(?:会议?|通知|任务|材料|要求|事))?(?:了|的|啦|啊|呀)?(?:[,。;!\\s][^?]{0,30})?$"
        + "|^(?:sorry[,.]?\\s|unfortunately[,]?\\s){0,2}(?:we|i)(?:\\s(?:can't|cannot|can\\snot|won't\\sbe\\sable\\sto|am\\snot\\sable\\sto|are\\snot\\sable\\sto|am\\sunable\\sto|are\\sunable\\sto)\\s(?:do|make|attend|come|finish|submit|meet|join)(?:\\s[^?.,]{0,40})?|\\shave\\s(?:a\\s|some\\s)?(?:difficult(?:y|ies)|trouble)(?:\\swith\\s(?:this|it|that))?)[.!\\s]{0,2}$")]
    private static partial Regex CanNot();

    /// <summary>Words of other business.</summary>
    [GeneratedRegex("难题|举措|措施|销号|进展|活动|共建|清单|逾期|催|导出|期限|责任人|反映|学生|老师|师生|problem|activity|measure|吗|么|谁|怎|什么|哪")]
    private static partial Regex Other();

    [GeneratedRegex("\\G[\\s,。.!:、]{0,3}(?:@\\S{1,20}\\s)?(?:[^,。;:!?]{0,16}?(?:收到|已阅|已读|阅悉|知悉|知晓|收悉|已悉|看到通知|签收)(?:了?(?:通知|公告)\\s?#?\\d{0,4}号?|了|啦|咯|哈|呢)?|看到了|阅|知道[了啦]|晓得[了啦咯]|明白了?|了解了?|(?:通知|公告)\\s?\\d{1,4}号?|(?:[^,.;:]{0,16}\\s)?received(?:\\s(?:the\\s)?notice(?:\\s\\d{1,4})?)?|acknowledge\\sa\\snotice|got\\s(?:it|the\\s(?:notice|message))|noted|acknowledged|copy\\sthat|roger(?:\\sthat)?|understood)(?=$|[\\s,。.!;:、+])")]
    private static partial Regex Acknowledged();

    [GeneratedRegex("收到|我们?(?:支部|部)?|谢谢?(?:您|你|领导|老师|提醒|通知|大家){0,2}|感谢|辛苦了?|请?放心|好[的滴嘞]?|嗯|马上(?:就)?(?:办|落实|安排|传达|去办)|这就(?:去)?(?:办|填)|照办|照做|照此执行|遵照(?:通知|要求)?(?:办理|执行|落实)|(?:我们?|我支部|我部)?(?:会|将|一定)?(?:按|严格)(?:照)?(?:时|期|要求|通知)?(?:要求)?(?:严格)?(?:办理?|落实|执行|参加|报送|参会|交|到|完成)|准时(?:参加|参会|到)|(?:一定|立即|及时|认真)(?:落实|传达|办好|按时到|照办|执行)|没问题|thanks?(?:\\syou)?|ok(?:ay)?|will\\s(?:do|comply)|sure")]
    private static partial Regex Courtesy();
}

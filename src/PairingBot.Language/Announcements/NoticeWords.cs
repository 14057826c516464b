using System.Text.RegularExpressions;

namespace PairingBot.Language.Announcements;

/// <summary>Words said at a notice that is shown: those that are plainly of its text, and those that are about it.</summary>
internal static partial class NoticeWords
{
    /// <summary>请准时, 取消午餐, bring your ID: what people are asked to do, or told.</summary>
    /// <param name="form">The skeleton, in which branches and days are letters.</param>
    public static bool Are(string form) => OfText().IsMatch(form) && !ToTheBot().IsMatch(form);

    /// <summary>少了地点: what the text lacks, told to the bot.</summary>
    public static bool AreMissed(string key) => Missed().IsMatch(key);

    /// <summary>期限改成月底: until when something in the text is to be done, and no time to send it at.</summary>
    public static bool IsLimit(string key) => Limit().IsMatch(key);

    [GeneratedRegex("^\\s?(?:把|将)?(?:报送|上报|提交|上交|完成|交)?(?:的)?(?:截止(?:时间|日期|日)?|期限|时限)(?:再|也|就|要)?(?:改|换|延|推|提前|定|放|是|为)[^,。;]{1,16}$")]
    private static partial Regex Limit();

    [GeneratedRegex("^\\s?(?:(?:也|再|还要|还)?(?:请(?:大家|各位)?)?(?:准时|按时|提前到|自带|携带|带好|着正装|着便装|穿|关闭手机|保持安静|互相转告|相互转告)|请?务必|切?勿|不得|缺席|请假|附件|人数不限|收到请)[^?,;BD]{0,24}$|^\\s?取消[\u4e00-\u9fff]{2,6}$|^(?:please )?(?:bring|wear|arrive|dress|be (?:on time|punctual|early)|do(?:n't| not) be late)\\b[^?BD]{0,60}$")]
    private static partial Regex OfText();

    /// <summary>附件忘了加, 准时发, 取消第一句: what the bot is to do, or is asked.</summary>
    [GeneratedRegex("改|吗|呢|吧|怎|哪|什么|谁|几[点个人]|多少|忘|没|错|发|催|第|[这那]|回执|内容|通知|提醒|公告|定时|预约|办理|不得[不已]|刚才|刚刚|之前|需要|一下|全部|它|了|掉|的$|句|\\b(?:what|who|when|where|how|which|up to|send)\\b")]
    private static partial Regex ToTheBot();

    [GeneratedRegex("^\\s?(?:好像|还|是不是|里面|内容){0,2}(?:少了|缺了|漏了|没写|没有写|没说|忘了?写|忘了?说|忘记写)|^.{0,6}(?:忘了?加|忘记加|没有?加上?)了?$")]
    private static partial Regex Missed();
}

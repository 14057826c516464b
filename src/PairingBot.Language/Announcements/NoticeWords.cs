using System.Text.RegularExpressions;

namespace PairingBot.Language.Announcements;

/// <summary>Words said at a notice that is shown: those that are plainly of its text, and those that are about it.</summary>
internal static partial class NoticeWords
{
    /// <summary>请准时, 取消午餐, bring your ID: what people are asked to do, or told.</summary>
    public static bool Are(string key) => OfText().IsMatch(key);

    /// <summary>少了地点: what the text lacks, told to the bot.</summary>
    public static bool AreMissed(string key) => Missed().IsMatch(key);

    [GeneratedRegex("^\\s?(?:(?:也|再|还要|还)?(?:请(?:大家|各位)?)?(?:准时|按时|提前到|自带|携带|带好|着正装|着便装|穿|关闭手机|保持安静|互相转告|相互转告)|请?务必|切?勿|不得|须|缺席|请假(?!的)|附件|人数不限|收到请)[^?,;]{0,24}$|^\\s?取消(?!通知|发送|发布|群发|公告|提醒|定时|预约|这|那|它|吧|了|掉|一下|全部)[\u4e00-\u9fff]{2,8}(?<!吧)$|^(?:please )?(?:bring|wear|arrive|dress|be (?:on time|punctual|early)|do(?:n't| not) be late)\\b[^?]{0,60}$")]
    private static partial Regex OfText();

    [GeneratedRegex("^\\s?(?:好像|还|是不是|里面|内容){0,2}(?:少了|缺了|漏了|没写|没有写|没说|忘了?写|忘了?说|忘记写)")]
    private static partial Regex Missed();
}

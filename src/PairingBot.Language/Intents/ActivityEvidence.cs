using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>How strongly a sentence says that a pairing activity took place, from its slots and words.</summary>
internal static partial class ActivityEvidence
{
    /// <summary>At least this much makes a sentence a report of an activity.</summary>
    public const double Enough = 0.55;

    public static double Weigh(SlotValues slots, Sheet sheet)
    {
        var key = sheet.Key;
        var score = 0.0;
        if (slots[SlotNames.Partners] is not null) score += 0.3;
        if (slots[SlotNames.Branch] is not null) score += 0.1;
        if (slots[SlotNames.Date] is not null) score += 0.3;
        if (slots[SlotNames.Time] is not null) score += 0.1;
        if (slots[SlotNames.Participants] is not null) score += 0.2;
        if (slots[SlotNames.Venue] is not null) score += 0.1;
        if (slots[SlotNames.Topic] is not null) score += 0.05;
        if (PairingWord().IsMatch(key)) score += 0.25;
        if (LogRequest().IsMatch(key)) score += 0.6;
        if (slots[SlotNames.Partners] is not null && Together().IsMatch(key)) score += 0.1;
        if (slots[SlotNames.Partners] is not null && MeetingWord().IsMatch(key)) score += 0.15;
        if (slots[SlotNames.Date] is null && sheet.Evidence.Exists(reason => reason.Rule is "date:Range" or "date:Deadline")) score -= 0.35;
        if (Question().IsMatch(key)) score -= 0.45;
        if (OtherBusiness().IsMatch(key)) score -= 0.5;
        if (ProblemWork().IsMatch(key)) score -= 0.5;
        if (ProblemFirst().IsMatch(key)) score -= 0.35;
        return Math.Clamp(score, 0, 1);
    }

    /// <summary>我要录个活动: asked for in so many words.</summary>
    public static bool IsRequested(string key) => LogRequest().IsMatch(key) && !Question().IsMatch(key) && !OtherBusiness().IsMatch(key);

    /// <summary>录个活动: a request and nothing else, which is told apart from the words of a notice or of a title.</summary>
    public static bool IsCommanded(string key) => Command().IsMatch(key) && IsRequested(key);

    [GeneratedRegex("^(?:@\\S{1,20}\\s)?(?:我|先|想|要|还是|再|请|帮|麻烦|给我){0,5}(?:补录|补登|录入|登记|记录|[录登记补])(?:一下|一?[个条次场笔]|[两三]场)?[^,。;]{0,6}(?:活动|共建|联学|结对)|^(?:please )?(?:log|record) (?:an?|the|one|this)(?![a-z])")]
    private static partial Regex Command();

    [GeneratedRegex("共建|联学|联建|结[对队]|联合|座谈|交流|联谊|主题党日|走访|来访|参观|调研|研讨|一起搞|一起学|\\bjoint|\\bpaired|\\bpairing|\\bvisited|\\bmet with|\\bsession|\\bexchange|\\bworkshop")]
    private static partial Regex PairingWord();

    [GeneratedRegex("碰了|聊了|谈了|开会|开了|搞了|办了|签了|去了|学了|学习了")]
    private static partial Regex MeetingWord();

    [GeneratedRegex("^补[登录记]|(?:[录登记补填]|上报|填报|新增|新建|添加)(?!得|不|没|过的|了几|的共建)[^,。;?]{0,6}?(?:活动|共建|联学|结对|座谈)|(?:活动|共建|联学)[^,。;?]{0,8}(?:录一下|记一下|登记一下|补一下|帮我[录记登]|录进去|登进去|来[录补记])|\\b(?:log|record|register|add|enter)\\b.{0,16}\\b(?:activity|session|meeting|visit|event|pairing)|\\b(?:log|record) (?:it|this)\\b|(?:开|建|新建|新增|起)一?个?新?的?(?:共建|活动|联学|结对)(?:活动)?记录|^(?:请|帮我|麻烦|我要|我想)?(?:录入|登记|补录|记录)(?:一?[下次个条])?[:,]")]
    private static partial Regex LogRequest();

    [GeneratedRegex("[和与跟同]|\\bwith\\b|一起")]
    private static partial Regex Together();

    [GeneratedRegex("几次|几场|几个|几项|多少|哪些|哪几|哪个|哪家|谁|吗|有没有|有没|怎么(?!写|办|用|做|管|搞|教)|如何(?=查|看|用|办理)|为什么|是不是|啥|了没|到哪|明细|列表|清单|记录(?=给|查|有)|那些|参与过|办过的|[录登]的(?=共建|活动)|\\?|\\bhow many|\\bwhich\\b|\\bwhat\\b|\\blist\\b|\\bshow\\b|\\bhow do")]
    private static partial Regex Question();

    [GeneratedRegex("导出|统计|汇总|排名|提醒(?!服务)|催|通知(?!书)|群发|告知|转告|告诉|发给|推一条|下发|查一下|查询|查看|看看|看一下|下载|打包|所有支部|各支部|全体支部|撤销|撤回|\\bexport|\\bnotify|\\bremind|\\bdownload|\\btell all|\\bbroadcast")]
    private static partial Regex OtherBusiness();

    // 难题44今天又和后勤处碰了一次: of the problem, whoever was met.
    [GeneratedRegex("^\\s?(?:@\\S{1,20}\\s)?(?:那个|关于|对于)?(?:难题|问题|#)\\s?(?:\\d|[一二三四五六七八九十])")]
    private static partial Regex ProblemFirst();

    [GeneratedRegex("销号|延期|顺延|责任人|牵头|举措|措施(?=[:：])|办结|逾期|超期|到期|新难题|加个难题|登成难题|列为难题|难题清单|纳入难题|提为难题|截止|\\bdue\\b|\\boverdue|\\bclose\\b|\\bnew problem|\\bmeasure\\b")]
    private static partial Regex ProblemWork();
}

using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Announcements;

/// <summary>What is asked or wanted of a notice that was sent already, in words that could begin a new one.</summary>
public static partial class NoticeQuestions
{
    private const int Longest = 60;

    /// <summary>通知财务处了吗: whether somebody was notified.</summary>
    public static bool IsWhether(string text) => text.Length <= Longest && Whether().IsMatch(Utterance.KeyOf(text));

    /// <summary>通知1改成周四前: another text or another time for a notice that is named by its number.</summary>
    public static bool IsChange(string text) => text.Length <= Longest * 4 && Change().IsMatch(Utterance.KeyOf(text));

    /// <summary>我回执了吗, 我有哪些通知没回: what was sent to the speaker, and whether it was answered.</summary>
    public static bool IsOwn(string text) => text.Length <= Longest && Own().IsMatch(Utterance.KeyOf(text));

    /// <summary>还有哪些没回: of these only what waits for an answer.</summary>
    public static bool IsOwnOpen(string text) => IsOwn(text) && Unanswered().IsMatch(Utterance.KeyOf(text));

    /// <summary>通知1说了什么, 最新的通知是什么: what a notice says.</summary>
    public static bool IsText(string text) => text.Length <= Longest && Says().IsMatch(Utterance.KeyOf(text));

    /// <summary>待发的有哪些: which notices wait for their time.</summary>
    public static bool IsPending(string text) => text.Length <= Longest && Waits().IsMatch(Utterance.KeyOf(text));

    private const string Waiting = "(?:待发|定时|等着发|还?没发(?:出去?)?|没到时间)";

    private const string Lead = "^\\s?(?:@\\S{1,20}\\s)?(?:请问|那么?|帮我?看看|看看|查一?下|看一?下){0,2}[,\\s]?";
    private const string Me = "我(?:们)?(?:这边|支部|党支部|自己)?";
    private const string Which = "(?:哪[些几][条个份]?|什么|啥|几[条个份]|多少[条个份]?)(?:的)?";
    private const string Notice = "(?:(?:刚才|刚发|上一?|最新|最近|最后)(?:的|那|这)?一?[条个份]?(?:的)?)?(?:通知|公告)\\s?#?\\d{0,4}号?";

    [GeneratedRegex(Lead + "(?:" + Notice + "[,\\s]?)?" + Me + "(?:都|还|已经?|是不是|有没有|是否|到底){0,2}(?:" + Notice + ")?(?:没)?(?:回执|回复|回|确认|签收|回过执)(?:过|了|的)?(?:" + Notice + ")?(?:了)?(?:吗|么|没有?|没)?[?。]?$"
        + "|" + Lead + Me + "(?:都|还|现在|目前){0,2}(?:有|欠|差|剩|收到过?了?|接到过?了?)" + Which + "(?:通知|公告|回执)?(?:是)?(?:还)?(?:没|未|要|得|需要?)?(?:有)?(?:回执?|回复|确认|签收|欠)?(?:的)?(?:通知)?[?。]?$"
        + "|" + Lead + "(?:还)?(?:有)?" + Which + "(?:的)?(?:通知|公告)(?:是)?(?:" + Me + ")?(?:还)?(?:没|未|要|需要?)(?:有)?(?:" + Me + ")?(?:回执?|回复|确认|签收)(?:的)?[?。]?$"
        + "|" + Lead + "(?:最近|现在|今天|这周|本周)?(?:都)?(?:有没有|有(?:什么|哪些|啥)?)(?:发?给(?:我们?|我们支部)(?:的)?)?(?:新的?)?通知(?:吗|没有?|么)?(?<!有通知)[?。]?$"
        + "|" + Lead + "(?:发?给)?" + Me + "(?:的|收到的)通知(?:有哪些|呢|列表)?[?。]?$|" + Lead + "(?:等|待)" + Me + "(?:的)?回执的?(?:通知)?(?:有哪些)?[?。]?$"
        + "|^(?:have|did)\\s(?:i|we)\\s(?:acknowledged?|answer(?:ed)?|confirm(?:ed)?|repl(?:y|ied)\\sto)(?:\\s(?:it|that|the\\snotice|notice\\s\\d{1,4}))?\\??$|^(?:which|what|any)\\s(?:new\\s)?notices?\\s(?:(?:did|do|have|haven't)\\s)?(?:i|we|(?:are|were|was)\\s(?:sent\\s)?(?:for|to)\\s(?:me|us)|for\\s(?:me|us))[^?,.]{0,30}\\??$|^(?:show\\s|list\\s)?my\\snotices\\??$")]
    private static partial Regex Own();

    [GeneratedRegex("(?:还|没|未|欠|差|待|等|haven't|\\bnot\\b)[^?]{0,8}(?:回|确认|签收|执|answer|acknowledg|repl)|欠|(?<=还)有(?:哪|几|什么)")]
    private static partial Regex Unanswered();

    [GeneratedRegex(Lead + "(?:把)?" + Notice + "(?<=通知.{0,6}\\d|公告.{0,6}\\d|[刚上最].{0,12})(?:里|上)?(?:的)?(?:具体)?(?:内容|全文|原文|正文|(?:都)?(?:说|讲|写)(?:了|的|些)?(?:是|些)?(?:什么|啥|哪些)(?:内容)?|是(?:什么|啥)(?:内容)?|什么内容|(?:再)?(?:给我)?(?:看|念)(?:一?[下遍])?)(?:是(?:什么|啥))?(?:呢|吗|给我看看|看看)?[?。]?$"
        + "|^(?:what\\s(?:does|did|is\\sin)\\s)(?:the\\s)?(?:last\\s|latest\\s)?(?:notice|announcement)(?:\\s#?\\d{1,4})?(?:\\ssay)?\\??$|^(?:show\\s(?:me\\s)?|read\\s)?(?:the\\s)?(?:text|content|contents)\\sof\\s(?:the\\s(?:last\\s|latest\\s)?)?notice(?:\\s#?\\d{1,4})?\\??$")]
    private static partial Regex Says();

    [GeneratedRegex("^(?:@\\S{1,20}\\s)?(?:请问|那|我们|之前|已经|今天|昨天){0,2}(?:(?:有没有|是否|是不是)(?:已经|都)?(?:通知|告知|发通知给|给)(?:过|到)?[^,。;:]{2,24}?(?:发过?通知|发通知了?|通知过?)?(?:了|过)?|(?:通知|告知)(?:过|到)?(?!一?下)[^,。;:]{2,24}?(?:了|过了?|到了?)(?:吗|么|没有?|没)|[^,。;:]{2,24}?(?:都|已经?|被)?通知(?:到|过)?(?:了|过)?(?:吗|么|没有?|没)|通知(?:过)?[^,。;:]{2,24}?没有|给[^,。;:]{2,24}?发(?:过)?通知(?:了)?(?:吗|么|没有?|没))[?。!]?$|^(?:have|has|did|was|were)\\s(?:we\\s|you\\s|the\\s){0,2}[^,.;:]{2,40}\\s(?:notif(?:y|ied)|been\\stold|told)\\b[^,.;:]{0,40}\\??$|^(?:have|did)\\s(?:we|you)\\s(?:notif(?:y|ied)|tell|told)\\s[^,.;:]{2,40}\\??$")]
    private static partial Regex Whether();

    [GeneratedRegex(Lead + "(?:(?:还|现在|目前){0,2}有(?:哪些|什么|啥|几条|没有)" + Waiting + "的?(?:通知|消息|公告)?(?:吗)?|" + Waiting + "的?(?:通知|消息|公告)(?:有哪些|有吗|有几条|呢|列表|吗)?|" + Waiting + "的(?:有哪些|有吗|有几条|呢)|(?:还|现在){0,2}(?:有)?(?:哪些|什么|几条)(?:通知|公告)" + Waiting + "的?)[?。]?$")]
    private static partial Regex Waits();

    [GeneratedRegex("^(?:把|将)?[那这]?一?条?(?:待发|定时)的?(?:那条|通知|消息)?(?:的)?(?:发送)?(?:时间)?(?:改成|改为|改到|改一?下|延到|推迟|提前|换成)|^(?:@\\S{1,20}\\s)?(?:请|帮我|麻烦|能不能|可以|再|要|想){0,3}(?:把|将)?(?:(?:刚才|之前|上次)(?:的|发的)?)?(?:通知|公告)\\s?#?\\d{1,4}号?(?:通知)?(?!.{0,20}(?:取消|撤|收回|没回执|回执|催|谁))[^,。;]{0,12}?(?:改成|改为|改到|改一?下|修改|更正|换成|延到|推迟|提前|调整|应为|应该是|写错|有误)|^(?:please\\s)?(?:change|move|correct|edit|update)\\s(?:the\\s)?(?:notice|announcement)\\s#?\\d{1,4}\\b")]
    private static partial Regex Change();
}

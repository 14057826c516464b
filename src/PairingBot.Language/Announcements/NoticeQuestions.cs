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

    [GeneratedRegex("^(?:@\\S{1,20}\\s)?(?:请问|那|我们|之前|已经|今天|昨天){0,2}(?:(?:有没有|是否|是不是)(?:已经|都)?(?:通知|告知|发通知给|给)(?:过|到)?[^,。;:]{2,24}?(?:发过?通知|发通知了?|通知过?)?(?:了|过)?|(?:通知|告知)(?:过|到)?(?!一?下)[^,。;:]{2,24}?(?:了|过了?|到了?)(?:吗|么|没有?|没)|[^,。;:]{2,24}?(?:都|已经?|被)?通知(?:到|过)?(?:了|过)?(?:吗|么|没有?|没)|通知(?:过)?[^,。;:]{2,24}?没有|给[^,。;:]{2,24}?发(?:过)?通知(?:了)?(?:吗|么|没有?|没))[?。!]?$|^(?:have|has|did|was|were)\\s(?:we\\s|you\\s|the\\s){0,2}[^,.;:]{2,40}\\s(?:notif(?:y|ied)|been\\stold|told)\\b[^,.;:]{0,40}\\??$|^(?:have|did)\\s(?:we|you)\\s(?:notif(?:y|ied)|tell|told)\\s[^,.;:]{2,40}\\??$")]
    private static partial Regex Whether();

    [GeneratedRegex("^(?:@\\S{1,20}\\s)?(?:请|帮我|麻烦|能不能|可以|再|要|想){0,3}(?:把|将)?(?:(?:刚才|之前|上次)(?:的|发的)?)?(?:通知|公告)\\s?#?\\d{1,4}号?(?:通知)?(?!.{0,20}(?:取消|撤|收回|没回执|回执|催|谁))[^,。;]{0,12}?(?:改成|改为|改到|改一?下|修改|更正|换成|延到|推迟|提前|调整|应为|应该是|写错|有误)|^(?:please\\s)?(?:change|move|correct|edit|update)\\s(?:the\\s)?(?:notice|announcement)\\s#?\\d{1,4}\\b")]
    private static partial Regex Change();
}

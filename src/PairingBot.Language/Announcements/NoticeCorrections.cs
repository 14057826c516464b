using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Announcements;

/// <summary>What is said of a notice that was just sent: that another is to put it right, or that it is to be another.</summary>
public static partial class NoticeCorrections
{
    private const int Longest = 400;
    private const int LongestChange = 40;

    /// <summary>再发一条更正：改为周四交, 更正一下，时间是9点: what a further notice says instead; null for anything else.</summary>
    public static string? TextOf(string text)
    {
        var utterance = Utterance.Of(text);
        if (utterance.Key.Length > Longest || More().Match(utterance.Key) is not { Success: true } more) return null;
        var words = more.Groups["words"];
        return utterance.Text.Substring(words.Index, words.Length).Trim();
    }

    /// <summary>再发一条更正：…: another is plainly to be sent.</summary>
    public static bool SendsAnother(string text) => text.Length <= Longest && Another().IsMatch(Utterance.KeyOf(text));

    [GeneratedRegex("^\\s?(?:请|那|就|帮我|麻烦|[,\\s]){0,3}(?:再|重新|补|另外|另){0,2}(?:发|补发)(?:一?[条个则份])?(?:通知)?(?:更正|勘误)|^(?:please\\s)?send\\s(?:a|another|out\\sa)\\scorrection")]
    private static partial Regex Another();

    /// <summary>这条通知改成4点, 刚才的通知有误: another text or time, of a notice without a number.</summary>
    public static bool IsChange(string text) => text.Length <= LongestChange && Change().IsMatch(Utterance.KeyOf(text));

    [GeneratedRegex("^\\s?(?:请|那|就|帮我|麻烦|不好意思|[,\\s]){0,3}(?:(?:再|重新|补|另外|另){0,2}(?:发|补发|通知)(?:一?[条个则份])?(?:通知)?)?(?:(?:更正|勘误)(?:通知|说明)?(?:一下|下)?(?:[:,]|内容(?:是|为)[:,]?))\\s?(?<words>[^\\s].{2,380})$|^(?:please\\s)?(?:send\\s(?:a|another|out\\sa)\\s)?correction[:,]\\s?(?<words>.{3,380})$")]
    private static partial Regex More();

    [GeneratedRegex("^\\s?(?:把|将|请|帮我|[,\\s]){0,3}(?:(?:这|那|上一?|刚才那?|刚发的那?|刚刚那?)(?:[条个则份])?(?:发)?(?:的)?(?:通知|公告)|(?:通知|公告)(?:的)?(?:内容|时间|地点))(?:里)?(?:的)?(?:内容|时间|地点|日期)?(?:要|得|想|应该)?(?:改成|改为|改到|改一?下|换成|有误|有错|错了|写错|发错|更正|修改|应为|应该是|推迟|提前)[^,。;]{0,20}$")]
    private static partial Regex Change();
}

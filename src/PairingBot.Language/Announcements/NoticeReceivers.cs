using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Announcements;

/// <summary>Clauses that leave somebody out of those who get a notice that is shown.</summary>
internal static partial class NoticeReceivers
{
    private const string Lead = "^\\s?(?:那|把|将|就|哦|对了|等等|等一下|不对|还有|但是?|不过|[,\\s]){0,3}";
    private const string Who = "(?<who>[^,。;:?]{2,24}?)";
    private const string Not = "(?:不(?:用|要|必|需要?)?|别|甭|无需|没必要)(?:再)?";
    private const string Sending = "(?:发|通知|告诉|告知|给)";
    private const string Others = "(?:[,\\s]{0,2}(?:其[他余它]的?|别的|剩下的?)?(?:支部)?(?:都|全都?)?(?:要|还是|照常)?(?:发|通知)(?:给)?)?";
    private const string End = "[了吧啊。.!\\s]{0,3}$";

    /// <summary>Where those stand who are left out: 除了教务处, 不用通知教务处了, 教务处就不发了; null when a message says something else.</summary>
    public static Mark? LeftOut(string key) => Left().Match(key) is { Success: true } left ? Segments.Of(left.Groups["who"]) : null;

    /// <summary>机关支部除了财务处: whom it is for, and not for, at once; never words of the text.</summary>
    public static bool IsUnclear(string key) => Mixed().IsMatch(key);

    [GeneratedRegex("^[^,。;:?]{2,12}(?<![消清拆解废免排删开])除(?:了|去|开)[^,。;:?]{2,16}$")]
    private static partial Regex Mixed();

    [GeneratedRegex(Lead + "(?:除(?:了|去|开)?" + Who + "(?:以外|之外|外)?" + Others
        + "|(?:去掉|去除|删掉|删除|排除|剔除|减掉|不(?:含|包括|包含))" + Who
        + "|取消(?:给|发给)?(?<who>[^,。;:?的]{2,16}?)"
        + "|" + Not + Sending + "(?:给|到)?" + Who
        + "|" + Not + "给" + Who + "发"
        + "|(?:只有)?" + Who + "(?:那边|这边)?(?:除外|(?:可以|就|先|也){0,2}(?:" + Not + Sending + "(?:给)?|不用|不要|免)(?=[了吧。\\s]|$)|去掉|删掉)" + ")" + End
        + "|^(?:all\\s)?(?:but\\snot|except(?:\\sfor)?|without|leave\\sout|drop|remove|not\\sto)\\s(?<who>[^,.;:?]{2,40})[.!]?$")]
    private static partial Regex Left();
}

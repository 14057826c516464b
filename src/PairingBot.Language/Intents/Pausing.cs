using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>稍等，我翻一下记录; one moment, let me check: what was asked is answered later, and nothing of it now.</summary>
public static partial class Pausing
{
    /// <summary>The verbs of one who makes sure.</summary>
    internal const string Look = "(?:看|审阅|审核|审查|核[对实]|检查|复核|确认|校对|过目|审|读|查|问|想)";

    private const int Longest = 40;
    private const string Wait = "(?:稍等(?:一?下|片刻|会儿?)?|等(?:一?下|一等|等|会儿?|我一?下|我一会儿?)?|慢着|且慢|hold on|wait(?: an?)?(?: moment| minute| sec(?:ond)?)?|(?:one|just a|give me a) (?:moment|minute|sec(?:ond)?))";
    private const string Seek = "(?:" + Look + "|翻|找|核|打听|check|look|see|ask|think)[^,。;:\\d再]{0,14}";
    private const string Will = "(?:我|让我|容我|let me|i'll|i will|i need to)\\s?(?:先|再|去|来|得|要|马上|just){0,2}\\s?";

    /// <summary>True for a whole message of that kind.</summary>
    public static bool Is(string text) => text.Length <= Longest && Pause().IsMatch(Utterance.KeyOf(text));

    /// <summary>True for 我再核实一下, 先别发，我再看看 and 稍等, while everything is shown: neither a yes nor a no.</summary>
    public static bool IsLook(string text) => text.Length <= Longest && Utterance.KeyOf(text) is var key && (Looking().IsMatch(key) || Waiting().IsMatch(key) || Held().IsMatch(key));

    [GeneratedRegex("^(?:(?:好的?|嗯|那|请|你|您|麻烦|不好意思)[,。\\s]?){0,3}(?:先)?(?:稍等(?:一?下|片刻|会儿?)?|稍后|稍候|等我(?:一?下|一会儿?))[啊哈吧呢哦,。.!…~\\s]{0,3}$|^(?:one|just a|give me a) (?:moment|minute|sec(?:ond)?)(?:,? please)?[.!]?$")]
    private static partial Regex Waiting();

    /// <summary>先别发，等领导定了再说: it waits, and is not dropped.</summary>
    [GeneratedRegex("^(?:那|嗯|好的?|[,\\s]){0,2}(?:先|暂时?)(?:别|不)(?:急着?)?(?:发|提交?|存|保存|录|记|催|办)(?:送|出去)?[了啊吧]?[,。\\s]{0,2}(?:我)?等[^,。;:\\d]{2,16}(?:再说|再发|再办|再弄|再定|再存|再录)[吧啊。]?$")]
    private static partial Regex Held();

    [GeneratedRegex("^(?:(?:那|嗯|好的?|等等|先等等|等一下|稍等|(?:先|暂时?)(?:别|不)(?:急着?)?(?:发|提交?|存|保存|录|记|催|办)?(?:送|出去)?[了啊吧]?|[别不]急)[,。\\s]{0,2}){0,2}(?:(?:我|让我|容我)?(?:再|先|要|得|去|回头|还要|还得){1,2}(?:跟[^,。]{1,6}?)?(?:仔细|认真|好好)?" + Look + "{1,2}(?:一?下|[一几]遍|看看)?|(?:我|让我|容我)(?:仔细|认真|好好)?(?:看看|问问|想想|查查|" + Look + "{1,2}(?:一?下|[一几]遍|看看)))(?:信息|时间|日期|内容|情况|名单|人数|领导|书记)?[吧啊。.!]{0,2}$|^(?:hold on|wait|one (?:moment|second)|just a (?:moment|second))[,.]?\\s(?:let me|i'll) (?:check|look|see)[^,;:]{0,14}$")]
    private static partial Regex Looking();

    [GeneratedRegex("^(?:(?:好的?|行|嗯|哦|那|先|请|你|您|不好意思|麻烦|ok|sorry|please)[,。\\s]?){0,4}(?:" + Wait + "(?:[啊哈吧呢哦,。.!…~\\s]){0,3}(?:" + Will + Seek + ")?|等我(?:先|再|去|来){0,2}" + Seek + ")[。.!]?$")]
    private static partial Regex Pause();
}

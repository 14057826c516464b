using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>稍等，我翻一下记录; one moment, let me check: what was asked is answered later, and nothing of it now.</summary>
public static partial class Pausing
{
    private const int Longest = 40;

    /// <summary>True for a whole message of that kind.</summary>
    public static bool Is(string text) => text.Length <= Longest && Pause().IsMatch(Utterance.KeyOf(text));

    /// <summary>True for 我再核实一下, while everything is shown: neither a yes nor a no.</summary>
    public static bool IsLook(string text) => text.Length <= Longest && Looking().IsMatch(Utterance.KeyOf(text));

    [GeneratedRegex("^(?:(?:那|嗯|好的?|等等|先等等|等一下|稍等)[,。\\s]{0,2}){0,2}(?:(?:我|让我|容我)(?:再|先|要|得|去|还要|还得){0,2}|(?:再|先){1,2})(?:跟[^,。]{1,6}?)?(?:核实|核对|确认|检查|查|看|问|想)(?:核[实对]|确认|看|问|想)?(?:一?下|一遍|看看)?(?:时间|日期|内容|情况|名单|人数)?[吧啊。.!]{0,2}$|^(?:hold on|wait|one (?:moment|second)|just a (?:moment|second))[,.]?\\s(?:let me|i'll) (?:check|look|see)[^,;:]{0,14}$")]
    private static partial Regex Looking();

    [GeneratedRegex("^(?:(?:好的?|行|嗯|哦|那|先|请|你|您|不好意思|麻烦|ok|sorry|please)[,。\\s]?){0,4}(?:" + Wait + "(?:[啊哈吧呢哦,。.!…~\\s]){0,3}(?:" + Look + ")?|等我(?:先|再|去|来){0,2}" + Verb + "[^,。;:\\d再]{0,14})[。.!]?$")]
    private static partial Regex Pause();

    private const string Wait = "(?:稍等(?:一?下|片刻|会儿?)?|等(?:一?下|一等|等|会儿?|我一?下|我一会儿?)|慢着|且慢|hold on|wait(?: an?)?(?: moment| minute| sec(?:ond)?)?|(?:one|just a|give me a) (?:moment|minute|sec(?:ond)?))";
    private const string Verb = "(?:翻|查|看|找|问|想|核|确认|打听|check|look|see|ask|think)";
    private const string Look = "(?:我|让我|容我|let me|i'll|i will|i need to)\\s?(?:先|再|去|来|得|要|马上|just){0,2}\\s?" + Verb + "[^,。;:\\d再]{0,14}";
}

using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>A question about the branches themselves.</summary>
public enum BranchQuestion
{
    /// <summary>Something else.</summary>
    None,

    /// <summary>有哪些支部.</summary>
    All,

    /// <summary>我联系哪些支部.</summary>
    Contacted,

    /// <summary>有哪些书记还没绑定.</summary>
    Unbound,

    /// <summary>最近有什么动静.</summary>
    News,

    /// <summary>这两家一共几次: of those that were asked about before.</summary>
    These,
}

/// <summary>Tells questions about the branches themselves, which need no list's words.</summary>
public static partial class BranchQuestions
{
    private const int Longest = 40;

    /// <summary>What a whole message asks about the branches.</summary>
    public static BranchQuestion Of(string text)
    {
        if (text.Length > Longest) return BranchQuestion.None;
        var key = Utterance.KeyOf(text).Trim();
        return key switch
        {
            _ when Unbound().IsMatch(key) => BranchQuestion.Unbound,
            _ when Contacted().IsMatch(key) => BranchQuestion.Contacted,
            _ when All().IsMatch(key) => BranchQuestion.All,
            _ when News().IsMatch(key) => BranchQuestion.News,
            _ when These().IsMatch(key) => BranchQuestion.These,
            _ => BranchQuestion.None,
        };
    }

    [GeneratedRegex("^(?:请|帮我|麻烦|查一?下|看一?下|看看|问一?下|想知道|[,\\s]){0,4}(?:(?:现在|目前|还)?(?:有|都有)?(?:哪些|哪几个|多少|几个|谁|有没有)[^,。]{0,12}?(?:还没有?|没有?|尚未|未)(?:有)?(?:绑定|绑)(?:账号|身份|机器人)?的?|[^,。]{0,6}(?:没有?|未|尚未)绑定(?:账号|身份)?的?(?:支部)?(?:书记|人员|名单|党员|同志)(?:有哪些|有谁|都有谁|是谁|名单)?)[呢吗?。]{0,2}$|^(?:which|what|who)\\b.{0,30}\\b(?:not|n't|never)\\b.{0,12}\\b(?:bound|linked)\\b[^?]{0,10}\\??$|^who is unbound\\??$")]
    private static partial Regex Unbound();

    [GeneratedRegex("^(?:请|看看|看一?下|查一?下|列一?下|[,\\s]){0,3}我(?:负责|在|所)?联系(?:的|了)?(?:都|是)?(?:有)?(?:哪些|哪几个|几个|什么)?(?:党)?支部(?:都)?(?:有哪些|是哪些|有几个|名单)?[呢?。]{0,2}$|^(?:which|what) branches (?:do i contact|am i in contact with)\\??$|^my contact(?:ed)? branches$")]
    private static partial Regex Contacted();

    [GeneratedRegex("^(?:请|帮我|看看|看一?下|查一?下|列一?下|列出|给我|[,\\s]){0,4}(?:(?:我们|咱们)?(?:全校|学校|机关党委|党委|系统|花名册|名册|这里|这儿)?(?:里|上|里面|下面)?(?:现在|目前|一共|总共|共|都)?(?:都)?有(?:哪些|哪几个|什么|多少个?|几个)(?:党)?支部|(?:全部|所有|全校|各)?(?:的)?(?:党)?支部(?:的)?(?:名单|名册|列表|一览)|(?:全部|所有)的?(?:党)?支部)[呢啊?。]{0,2}$|^(?:which|what) branches are there\\??$|^list (?:all )?(?:the )?branches$")]
    private static partial Regex All();

    [GeneratedRegex("^(?:请问|看看|[,\\s]){0,2}(?:最近|近来|近期|这几天|这两天|这些天|这阵子|这周|本周)(?:我们(?:支部)?|咱们(?:支部)?|大家|各支部|全校|支部)?(?:里|都)?(?:有)?(?:什么|啥|哪些|没有?)(?:新)?(?:的)?(?:动静|动态|消息|变化|新闻|情况|事情?)[吗呢啊?。]{0,2}$|^(?:what(?:'s| is) new|any news)(?: lately| recently)?\\??$")]
    private static partial Regex News();

    [GeneratedRegex("^(?:那|那么|[,\\s]){0,2}(?:这|那)(?:两|二|三|四|几|俩)(?:家|个(?:支部|单位|部门|学院))[^,。]{0,12}(?:一共|总共|合计|加起来|共)?[^,。]{0,8}(?:几次|多少次|多少场|几场|多少|几个)[呢?。]{0,2}$|^(?:它们|他们)?两家(?:一共|总共|合计|加起来)[^,。]{0,10}$|^how many (?:do )?(?:these|the) two\\b.{0,20}$")]
    private static partial Regex These();
}

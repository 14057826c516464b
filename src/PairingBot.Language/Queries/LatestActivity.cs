using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>最近一次, 最近一次活动: the one activity that was held last is asked for.</summary>
public static partial class LatestActivity
{
    private const int Longest = 30;

    /// <summary>True when just that is asked for.</summary>
    public static bool Is(string text) => text.Length <= Longest && Asked().IsMatch(Utterance.KeyOf(text));

    [GeneratedRegex("^\\s?(?:@\\S{1,20}\\s)?(?:那|看看|看一?下|查一?下|我们|咱们?|我们支部|本支部|的){0,3}(?:最近|最新|最后|离现在最近)的?一[次场](?:的)?(?:结对)?(?:共建|活动|共建活动)?(?:的)?(?:呢|是哪[次天个一]次?|是什么(?:时候)?|在什么时候|是啥|详情|情况|内容|说说|看看)?[?。]?$"
        + "|^(?:show\\s|what\\s(?:is|was)\\s|and\\s)?(?:me\\s)?(?:the\\s|our\\s)?(?:latest|most\\srecent|newest)\\s(?:pairing\\s)?(?:activity|one)\\??$")]
    private static partial Regex Asked();
}

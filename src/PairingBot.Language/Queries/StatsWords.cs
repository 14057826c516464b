using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>What figures are grouped by, and whether a rate or a ranking is asked for.</summary>
internal static partial class StatsWords
{
    public static void Read(Draft draft)
    {
        for (var match = Rate().Match(draft.Left); match.Success; match = match.NextMatch()) draft.PutChoice(SlotNames.StatsBy, "completion_rate", None(match), "rate");
        for (var match = Rank().Match(draft.Left); match.Success; match = match.NextMatch()) draft.PutChoice(SlotNames.StatsBy, "ranking", None(match), "rank");
        for (var match = Grouping().Match(draft.Left); match.Success; match = match.NextMatch())
        {
            var name = match.Groups.Values.Skip(1).First(group => group.Success).Name;
            draft.PutChoice(SlotNames.StatsBy, name, new Mark(match.Index, match.Index + match.Length), "by");
        }
    }

    // The words still say what is counted.
    private static Mark None(Match match) => new(match.Index, match.Index);

    [GeneratedRegex("(?:销号|完成|办结|解决|结题|兑现|达成|落实)(?:的)?(?:率|比例|占比)|百分之(?:多少|几)|(?:完成|办结|销号|解决)了?(?:几成|多大比例)|\\b(?:completion|closure|close|closing|resolution|sign-?off)\\srate\\b|\\bpercent(?:age)?\\b")]
    private static partial Regex Rate();

    [GeneratedRegex("排名|排行|排个(?:名|序|队)|排一?[排下]|排序|榜单?|名次|前[三五十\\d]{1,2}(?:名|家|的支部|个支部)|最(?:多|少|高|低|活跃|积极|快|慢|好|差)|第一名|倒数|垫底|谁家?最|top\\s?\\d|\\brank(?:ing|ed|s)?\\b|\\bmost\\b|\\bleast\\b|\\bleaderboard\\b|\\bbest\\b|\\bhighest\\b|\\blowest\\b")]
    private static partial Regex Rank();

    [GeneratedRegex(@"(?<branch>(?:按|分|以|各个?|每个|逐个|哪个|哪些|哪家|哪几个|谁家|分各)(?:党?支部|单位|部门)?(?<=支部|单位|部门|哪家|谁家)(?:分|来|为单位|汇总|统计)?|(?<!的|联系|我们|咱们?|我|本|几个|类)支部(?=排|活跃|榜|完成率|销号率|之间|(?:共建|活动|难题|逾期|参加)(?:的)?(?:次数|场次|个?数|数量|人次))|(?<=[名家位强]的?|最.的)(?:党?支部|单位)|\b(?:by|per|each|every|which)\sbranch(?:es)?\b|\bbranch(?:es)?\s(?=rank|with)|\bbranch\sranking|(?<=\brank(?:ing)?\s(?:of\s|the\s|all\s){0,2})branches\b)|(?<kind>(?:按|分|各|每)(?:个)?(?:类型?|种类|类别|种|共建类型|共建种类)(?!难题)|五[类种个](?:共建)?|哪[类种]|类型分布|\b(?:by|per|each)\s(?:kind|type|category)\b)|(?<month>(?:按|分|各|每个?|逐|哪个?)月(?:份)?|月度(?:分布|趋势|对比|统计)|\b(?:by|per|each|every)\smonth\b|\bmonthly\b)|(?<quarter>(?:按|分|各|每个?|逐|哪个?)季度?|季度(?:分布|对比|趋势|统计)|\b(?:by|per|each|every)\squarter\b|\bquarterly\b)|(?<year>(?:按|分|各|每|逐|历)年(?:度)?(?!级)|年度对比|\b(?:by|per|each|every)\syear\b|\byearly\b|\byear\s(?:by|over|on)\syear\b)|(?<source>(?:按|分|各|从|不同|哪[个种]|什么)(?:难题|问题)?(?:的)?(?:来源|渠道)|来源(?:分布|统计|分|构成|占比|分别)|从哪(?:里|儿)?来|\b(?:by|per|each)\ssource\b|\bsources?\sof\b)|(?<responsible>(?:按|分|各|每个?|哪个?|谁)(?:位)?(?:责任人|负责人|牵头人|人(?=分|头|汇总|统计|负责|手|各|[,。]|$))|(?<=^|[,。\s\u0001])谁(?:手[里上]|名下|负责)(?:的)?|\b(?:by|per|each)\s(?:person|owner|responsible(?:\sperson)?|assignee)\b)|(?<status>(?:按|分|各|不同)(?:个|种)?(?:状态|进展|进度|办理情况|办理状态|阶段)|状态(?:分布|统计|分|占比)|各(?:个)?阶段|红黄绿灯?|\b(?:by|per|each)\sstatus\b)")]
    private static partial Regex Grouping();
}

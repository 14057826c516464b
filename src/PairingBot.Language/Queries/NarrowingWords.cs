using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>The words that narrow a question.</summary>
internal static partial class NarrowingWords
{
    private const string Number = "(?<n>" + Numeral.Pattern + "|\\d{1,4}|an?|one|two|three|five|ten|half)";
    private const string Least = "超过|大于|多于|高于|至少|不少于|不低于|达到?|满|more\\sthan|over|at\\sleast|exceeding";
    private const string Most = "不超过|不到|少于|小于|低于|不足|最多|至多|fewer\\sthan|less\\sthan|under|at\\smost|up\\sto";
    private const string Unit = "个?(?<half>半)?个?(?<u>月|星期|礼拜|周|天|日)|\\s?(?<u>day|week|month)s?";
    private const string Tail = "(?<up>(?:及|或)?以上|多|\\sor\\smore)|(?<down>(?:及|或)?以[内下]|之?内|\\sor\\s(?:less|fewer))";

    private const string When = "(?:(?:今|去|前|本)年|(?:上|这|本)个?(?:月|周|学期|季度)|上半年|下半年|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?|最近|之前|以前|一共|总共|共|都|的){0,3}";

    /// <summary>Words that the title or the topic holds.</summary>
    [GeneratedRegex("(?:(?:关于|(?<!没)有关(?!于)|涉及|围绕)(?<w>[^,。;?有哪的]{1,20}?)(?:方面|问题|有关|相关)?的?(?=(?:全部|所有)?(?:难题|问题|活动|共建|台账|清单)|(?:都|还)?有(?:哪些|几|什么|多少)|$)|(?:和|跟|与|同)(?<w>[^,。;?有哪的]{1,16}?)(?:有关|相关)的?(?=(?:全部|所有)?(?:难题|问题|活动|共建))|(?:标题|题目|名称|名字|主题)(?:里|中|里面)?(?:有|含|包含|带|是|为|包括|叫|提到)[\"“「]?(?<w>[^,。;?哪什]{1,20}?)[\"”」]?的(?=(?:全部|所有)?(?:难题|问题|活动|共建|有|$))|\\b(?:problems?|issues?|activities|activity|pairings?)\\s(?:about|on|regarding|concerning|related\\sto)\\s(?:the\\s)?(?<w>[^,.;?]{2,30}?)(?=\\sof\\s|\\sin\\s|\\s(?:this|last)\\s|[?.]?$))")]
    public static partial Regex About { get; }

    [GeneratedRegex("(?:没有?|无|缺|未|还没)(?:定|指定|确定|写|填|明确|落实|安排)?(?:责任人|负责人|牵头人|人负责|人管|人牵头|人认领)|(?:责任人|负责人|牵头人)(?:还没?|都没?|没有?|未)(?:定|指定|确定|写|填|明确|落实)|(?:责任人|负责人)(?:空着|为空|空缺)|\\b(?:without|with\\sno|has\\sno|have\\sno)\\s(?:an?\\s)?(?:owner|responsible(?:\\sperson)?|person)\\b|\\bunassigned\\b|\\bno\\sowner\\b")]
    public static partial Regex NoResponsible { get; }

    [GeneratedRegex("(?:没有?|无|缺|未|还没)(?:定|设|写|填|明确|约定)?(?:完成)?(?:期限|时限|截止(?:日期|时间)?|完成时间|到期日)|(?:期限|时限|完成时间)(?:还没?|没有?|未)(?:定|写|填|明确|设)|\\b(?:without|with\\sno|has\\sno|have\\sno)\\s(?:an?\\s)?(?:due\\sdate|deadline)\\b|\\bno\\s(?:due\\sdate|deadline)\\b")]
    public static partial Regex NoDue { get; }

    /// <summary>我提的难题, 我录了几次活动: by who put it on the list, and not by who answers for it.</summary>
    [GeneratedRegex("(?<![帮给替])我(?:自己|本人|个人)?" + When + "(?:提出?|提交|上报|报|登记|登|录入?|记|填报?|加|添加|反映|发现)(?:上去?|进去|进来|下来)?(?:了|过)?的(?!进展|情况)|(?<![帮给替])我(?:自己|本人|个人)?" + When + "(?:提出?|提交|上报|报|登记|录入?|记|填报?|添?加)(?:了|过)(?=几|多少|哪)|\\b(?:problems?|issues?|what)\\s(?:that\\s)?i(?:'ve|\\shave)?\\s(?:proposed|added|reported|raised|submitted)\\b|\\b(?:activity|activities|pairings?)\\s(?:that\\s)?i(?:'ve|\\shave)?\\s(?:logged|recorded|entered)\\b|\\bhave\\si\\s(?:logged|recorded|entered)\\b")]
    public static partial Regex ProposedByMe { get; }

    /// <summary>我参加的活动: nobody notes who took part.</summary>
    [GeneratedRegex("(?<![帮给替])(?<w>我(?:自己|本人|个人)?)" + When + "(?:有没有|有)?(?<w>参加|参与|去)(?:了|过)(?:几|多少|哪)|(?<![帮给替])(?<w>我(?:自己|本人|个人)?)" + When + "(?:有没有|有)?(?<w>参加|参与)(?:了|过)?的?(?!难题|问题)(?=.{0,14}(?:活动|共建|联学))|\\b(?<w>i(?:'ve|\\shave)?\\s(?:joined|attended|took\\spart\\sin|taken\\spart\\sin))\\b")]
    public static partial Regex JoinedByMe { get; }

    /// <summary>书院支部: by what their names hold, since the roster has no such kind.</summary>
    [GeneratedRegex("(?:^|[^\u4e00-\u9fff]|[看查各个有问列出下的和])(?<w>书院|研究院|实验室)(?:的)?(?:各|所有|全部)?(?:党?支部|那边|类|的难题|的活动)")]
    public static partial Regex Named { get; }

    /// <summary>How long overdue.</summary>
    public static (int? Least, int? Most, Mark Span)? Late(string key) => LateWords().Match(key) is { Success: true } match && Count(match) is { } count ? Bounds(match, count * Days(match)) : null;

    /// <summary>How many people.</summary>
    public static (int? Least, int? Most, Mark Span)? People(string key) => PeopleWords().Match(key) is { Success: true } match && Count(match) is { } count && Bounds(match, count) is { } bounds && (match.Groups["least"].Success || match.Groups["most"].Success || match.Groups["up"].Success || match.Groups["down"].Success) ? bounds : null;

    /// <summary>What the branches that are asked for have none of; null for another question.</summary>
    public static string? Without(string key)
    {
        if (WithoutWords().Match(key) is not { Success: true } match) return null;
        return match.Groups["overdue"].Success ? Narrowing.Overdue : match.Groups["problems"].Success ? Narrowing.Problems : Narrowing.Activities;
    }

    /// <summary>A kind of branch before what is asked for, in the words of the slot; null for none.</summary>
    public static string? Kind(string key) => KindOfBranch().Match(key) is not { Success: true } match ? null
        : match.Groups["admin"].Success ? "机关" : match.Groups["school"].Success ? "教学科研" : match.Groups["student"].Success ? "学生" : "企业";

    /// <summary>What plainly narrows and is none of the above.</summary>
    public static IEnumerable<Mark> Other(string key) => OtherWords().Matches(key).Select(match => Segments.Of(match.Groups["o"]));

    private static int? Count(Match match) => match.Groups["n"].ValueSpan is "half" ? 0 : match.Groups["n"].Success ? Numeral.Read(match.Groups["n"].ValueSpan) : 0;

    private static int Days(Match match) => match.Groups["u"].Value switch { "月" or "month" => 30, "周" or "星期" or "礼拜" or "week" => 7, _ => 1 };

    /// <summary>Over 5 is 6 and more; 5 and more is 5; within 5 is 5 and fewer; 5 alone is just that.</summary>
    private static (int? Least, int? Most, Mark Span)? Bounds(Match match, int count)
    {
        if (match.Groups["half"].Success) count = count == 0 ? 15 : count + 15;
        var span = Segments.Of(match);
        if (match.Groups["most"] is { Success: true } most) return (null, IsStrict(most.ValueSpan) ? count - 1 : count, span);
        if (match.Groups["least"] is { Success: true } least) return (IsStrict(least.ValueSpan) ? count + 1 : count, null, span);
        if (match.Groups["up"].Success) return (count, null, span);
        return match.Groups["down"].Success ? (null, count, span) : (count, count, span);
    }

    private static bool IsStrict(ReadOnlySpan<char> word) => word is "超过" or "大于" or "多于" or "高于" or "more than" or "over" or "exceeding" or "不到" or "少于" or "小于" or "低于" or "不足" or "fewer than" or "less than" or "under";

    [GeneratedRegex("(?:逾期|超期|过期|拖期?|\\b(?:overdue|late)\\s(?:(?:by|for)\\s)?)(?:了|已经?|时间|天数|\\s){0,3}(?:(?<most>" + Most + ")|(?<least>" + Least + "))?了?\\s?(?:" + Number + "|(?=半))(?:" + Unit + ")(?:" + Tail + ")?|(?:(?<least>" + Least + ")\\s?" + Number + "(?:" + Unit + ")|" + Number + "(?:" + Unit + ")(?<up>(?:及|或)?以上|\\sor\\smore))(?:的)?\\s?(?:逾期|超期|overdue|late)(?!风险)")]
    private static partial Regex LateWords();

    [GeneratedRegex("(?:(?:参加|参与|参会)?(?:的)?(?:人数|规模)?(?:在)?(?:(?<most>" + Most + ")|(?<least>" + Least + "))?了?\\s?" + Number + "(?:个人|人次|人|名|位|\\s(?:people|participants|attendees))(?:" + Tail + ")?|" + Number + "(?<up>\\sor\\smore)\\s(?:people|participants))")]
    private static partial Regex PeopleWords();

    [GeneratedRegex("(?:哪(?:些|几个|个|家|几家)|谁家|(?:有没有|列(?:出|一下)?|查(?:一下|查)?|看看?|统计)[^,。;]{0,14})(?:[^,。;]{0,8}?(?:支部|单位|部门|谁家))?[^,。;]{0,12}?(?<!有)(?:还没有?|从没有?|从未|一[次场个]也?都?没有?|没有?|未|为零)(?:有)?(?:开展|搞|组织|举行|办|做|录|登记|记录|进行|参加|提|报|发生|出现)?(?:过|了)?(?:任何|一[次场个])?(?:结对)?(?:(?<overdue>难题逾期|逾期|超期)|(?<problems>难题)(?!.{0,2}(?:举措|责任|期限|进展))|(?<activities>共建|活动))(?:活动)?(?:的)?(?:党?支部|单位|部门)?(?:有哪些|是哪些)?[吗呢?]?$|^(?:[^,。;]{0,10}?)(?:没有?|未|从未)(?:有|开展|搞|办|举办|举行|组织|做|录|登记|提|报|进行|参加)?(?:过|任何){0,2}(?:结对)?(?:(?<overdue>逾期|超期)|(?<problems>难题)|(?<activities>共建活动|共建|活动))(?:过)?的(?:党?支部|单位|部门)(?:有哪些|是哪些|名单|有几个)?[?]?$|\\b(?:which\\s)?branches\\s(?:that\\s)?(?:have|had|held|did|with|without|hold|has)?\\s?(?:not|no|n't)?\\s?(?:held|hold|had|have|done)?\\s?(?:any|no)?\\s?(?:(?<overdue>overdue)|(?<problems>problems?)|(?<activities>(?:pairing\\s)?activit(?:y|ies)))(?<=\\b(?:no|not|without|any)\\b.{0,60})")]
    private static partial Regex WithoutWords();

    [GeneratedRegex("(?:^|[,。;\\s]|[看查问列出下有各])(?:(?<admin>机关(?:党?支部|部门|处室|单位|类支部))|(?<school>(?:学院|院系|教学科研)(?:类)?(?:的)?(?:党?支部|单位))|(?<student>学生(?:类)?(?:的)?党?支部)|(?<company>企业(?:类)?(?:党?支部|单位)))")]
    private static partial Regex KindOfBranch();

    [GeneratedRegex("(?<o>(?:[\u4e00-\u9fff]{0,4}?(?:" + Least + "|" + Most + ")\\s?" + Numeral.Pattern + "\\s?(?:个月|[个次条家场项岁年元万])[\u4e00-\u9fff]{0,3}?)|(?:[\u4e00-\u9fff]{0,3}?" + Numeral.Pattern + "\\s?(?:个月|[个次条家场项岁年元万])[\u4e00-\u9fff]{0,4}?以[上下内]))(?=[\u4e00-\u9fff]{0,4}的|$|[,。;有])|(?<o>直属(?:单位|党?支部))(?!党委)")]
    private static partial Regex OtherWords();
}

using System.Text.RegularExpressions;

namespace PairingBot.Language.Tables;

/// <summary>What the columns of a table with a header are called, and the slots that they stand for.</summary>
internal static partial class TableColumns
{
    /// <summary>A column that numbers the rows; nothing is read from it.</summary>
    public const string Place = "#";

    private static readonly (string Slot, Regex Words)[] Names =
    [
        (Place, PlaceWords()), (SlotNames.Title, TitleWords()), (SlotNames.Responsible, PersonWords()), (SlotNames.Due, DueWords()), (SlotNames.Partners, PartnerWords()), (SlotNames.Branch, BranchWords()),
        (SlotNames.Topic, TopicWords()), (SlotNames.Date, DateWords()), (SlotNames.Participants, PeopleWords()), (SlotNames.Venue, VenueWords()), (SlotNames.Progress, OutcomeWords()), (SlotNames.Source, SourceNames()), (SlotNames.Priority, PriorityNames()),
    ];

    /// <summary>True for a row that names what stands below it: most of it, or with <paramref name="strict"/> all of it, is the name of a column.</summary>
    public static bool IsHeader(IReadOnlyList<string> cells, bool strict = false)
    {
        var known = cells.Count(cell => SlotOf(cell) is not null);
        return known >= 2 && (strict ? known == cells.Count : known * 2 >= cells.Count(cell => cell.Length > 0));
    }

    /// <summary>True for a row that names columns, of ours or of some other table.</summary>
    public static bool IsNamed(IReadOnlyList<string> cells) => IsHeader(cells) || (cells.Any(IsForeign) && cells.All(cell => cell.Length == 0 || IsForeign(cell) || SlotOf(cell) is not null));

    /// <summary>True when the columns are those of pairing activities.</summary>
    public static bool AreOfActivities(IReadOnlyList<string> header)
    {
        List<string?> slots = [.. header.Select(SlotOf)];
        return slots.Contains(SlotNames.Partners)
            || (!slots.Contains(SlotNames.Responsible) && (slots.Contains(SlotNames.Participants) || (slots.Contains(SlotNames.Venue) && slots.Contains(SlotNames.Date))));
    }

    /// <summary>True when a column is named after problems, and not only 事项 or 内容.</summary>
    public static bool NameProblems(IReadOnlyList<string> header) => header.Any(cell => SlotOf(cell) == SlotNames.Title && OwnTitle().IsMatch(cell));

    /// <summary>True when columns of ours say what, who and until when, whatever the what is called.</summary>
    public static bool NameItems(IReadOnlyList<string> header) => header.Any(c => SlotOf(c) == SlotNames.Title) && header.Any(c => SlotOf(c) == SlotNames.Responsible) && header.Any(c => SlotOf(c) is SlotNames.Due or SlotNames.Date);

    /// <summary>The slot of each column; null for one that is not known.</summary>
    /// <param name="isOfActivities">True when they are columns of activities.</param>
    public static string?[] Of(IReadOnlyList<string> header, bool isOfActivities)
    {
        string?[] slots = [.. header.Select(SlotOf)];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = (slots[i], isOfActivities) switch
            {
                (SlotNames.Date, false) => SlotNames.Due, // a day beside a problem is its deadline
                (SlotNames.Topic, false) => slots.Contains(SlotNames.Title) ? null : SlotNames.Title,
                (SlotNames.Title, true) => slots.Contains(SlotNames.Topic) ? null : SlotNames.Topic,
                (SlotNames.Progress or SlotNames.Participants or SlotNames.Venue, false) or (SlotNames.Responsible or SlotNames.Due or SlotNames.Source or SlotNames.Priority, true) => null,
                (var slot, _) => slot,
            };
            if (slots[i] is { } said && said != Place && Array.IndexOf(slots, said) < i) slots[i] = null;
        }

        if (!isOfActivities) Borrow(header, slots, SlotNames.Title, TaskWords());
        if (!isOfActivities) Borrow(header, slots, SlotNames.Responsible, NameWords());
        return slots;
    }

    /// <summary>A column of another table that may be meant, where none of ours is there.</summary>
    private static void Borrow(IReadOnlyList<string> header, string?[] slots, string slot, Regex words)
    {
        if (slots.Contains(slot)) return;
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i] is not null || !words.IsMatch(Bare(header[i]))) continue;
            slots[i] = slot;
            return;
        }
    }

    private static bool IsForeign(string cell) => Bare(cell) is { Length: > 0 and <= 16 } name && (ForeignWords().IsMatch(name) || TaskWords().IsMatch(name) || NameWords().IsMatch(name));

    private static string Bare(string cell) => Beside().Replace(cell, "").ToLowerInvariant();

    private static string? SlotOf(string cell)
    {
        var name = Bare(cell);
        return name.Length is 0 or > 16 ? null : Names.FirstOrDefault(n => n.Words.IsMatch(name)).Slot;
    }

    /// <summary>期限（必填）, 责任人*: what is said of the column beside its name.</summary>
    [GeneratedRegex(@"[(（\[【][^)）\]】]{0,40}[)）\]】]|[*＊:：\s]")]
    private static partial Regex Beside();

    [GeneratedRegex("^(?:序号|编号|序|行号|no\\.?|#|id)$")]
    private static partial Regex PlaceWords();

    [GeneratedRegex("^(?:存在的?|具体|拟解决的?|突出|重点)?(?:难题|问题|事项|标题|题目|困难)(?:名称|内容|描述|标题|事项|题目|概述|简述|表述|清单)?$|^名称$|^(?:title|problem|issue)s?(?:title|name)?$")]
    private static partial Regex TitleWords();

    [GeneratedRegex("^(?:第一)?(?:责任人|负责人|牵头人|责任领导|承办人|经办人|主办人)(?:员|姓名)?$|^(?:responsible(?:person)?|owner|lead|assignee)$")]
    private static partial Regex PersonWords();

    [GeneratedRegex("^(?:计划|预计|拟|要求|预期)?(?:完成|截止|办结|销号|解决|整改|到期|办理)?(?:期限|时限)(?:要求)?$|^(?:计划|预计|拟|要求|预期)?(?:完成|截止|办结|销号|解决|整改|到期)(?:日期|时间|日|节点)$|^(?:due(?:date|by|on)?|deadline)$")]
    private static partial Regex DueWords();

    [GeneratedRegex("^(?:共建|结对|合作|参加|参与|对方|联合)(?:的)?(?:党?支部|单位|部门|对象|方|学院)(?:名称)?$|^(?:partners?|with)$")]
    private static partial Regex PartnerWords();

    [GeneratedRegex("^(?:责任|所属|牵头|承办|本|主办|开展)?(?:党?支部|单位|部门)(?:名称)?$|^branch$")]
    private static partial Regex BranchWords();

    [GeneratedRegex("^(?:活动|共建)?(?:主题|议题|内容|名称)$|^topic$")]
    private static partial Regex TopicWords();

    [GeneratedRegex("^(?:活动|共建|开展|举办|举行)?(?:日期|时间)$|^date$")]
    private static partial Regex DateWords();

    [GeneratedRegex("^(?:参加|参与|参会|活动|到场)?(?:人数|人次)$|^(?:participants|people|attendees|headcount)$")]
    private static partial Regex PeopleWords();

    [GeneratedRegex("^(?:活动|举办|开展)?(?:地点|场所|地址)$|^(?:venue|place|location)$")]
    private static partial Regex VenueWords();

    [GeneratedRegex("^(?:活动|取得的?|共建)?(?:成效|成果|效果)$|^(?:outcome|results?)$")]
    private static partial Regex OutcomeWords();

    [GeneratedRegex("^(?:难题|问题)?来源$|^source$")]
    private static partial Regex SourceNames();

    [GeneratedRegex("^(?:难题)?(?:级别|优先级|重要程度|等级)$|^是否重点$|^priority$")]
    private static partial Regex PriorityNames();

    [GeneratedRegex("难题|问题|困难|problem|issue", RegexOptions.IgnoreCase)]
    private static partial Regex OwnTitle();

    [GeneratedRegex("^(?:具体|主要|重点)?(?:任务|工作|事情|事务)(?:名称|内容|安排|事项|描述)?$|^(?:安排|内容|分工)$|^(?:task|item|todo|work)s?$")]
    private static partial Regex TaskWords();

    [GeneratedRegex("^(?:姓名|名字|人员|同志|党员|成员)(?:姓名)?$|^(?:name|person|member)$")]
    private static partial Regex NameWords();

    [GeneratedRegex("^(?:周次?|第几周|星期|月份|年份|日程|议程|时段|节次|班次|电话|手机|联系(?:电话|方式|人)|邮箱|微信号?|学号|工号|职务|职称|岗位|性别|年龄|班级|院系|年级|专业|书院|课程|教室|教师|老师|学生|进度|状态|完成情况|备注|说明|类别|类型|数量|金额|单价|合计|总计|得分|分数|成绩|排名|材料|物品|附件|名单|签名|要求|标准)$|^(?:week|phone|mobile|email|status|notes?|remarks?|amount|price|total|score|class|grade|day|agenda)$")]
    private static partial Regex ForeignWords();
}

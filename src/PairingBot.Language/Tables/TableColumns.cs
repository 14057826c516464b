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

    /// <summary>The slot of each column; null for one that is not known.</summary>
    public static string?[] Of(IReadOnlyList<string> header)
    {
        string?[] slots = [.. header.Select(SlotOf)];
        var isOfActivities = slots.Contains(SlotNames.Partners) || (slots.Contains(SlotNames.Participants) && !slots.Contains(SlotNames.Responsible));
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

        return slots;
    }

    private static string? SlotOf(string cell)
    {
        var name = Beside().Replace(cell, "").ToLowerInvariant();
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
}

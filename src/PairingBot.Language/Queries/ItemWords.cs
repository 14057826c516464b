using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>Words of closed lists in a question: what is asked about, the kind of pairing, the form of a file.</summary>
internal static partial class ItemWords
{
    public static void ReadItems(Draft draft)
    {
        var lists = ThreeLists().Match(draft.Left);
        var match = lists.Success ? lists : Items().Match(draft.Left);
        if (!match.Success) return;
        var value = lists.Success ? "three_lists"
            : match.Groups["activities"].Success ? "activities"
            : match.Groups["measures"].Success ? "measures"
            : match.Groups["responsibilities"].Success ? "responsibilities" : "problems";
        draft.Put(SlotNames.Items, new ChoiceSlot([value], match.Index, match.Length), new Mark(match.Index, match.Index), "said");
    }

    public static void ReadKind(Draft draft)
    {
        for (var match = Kind().Match(draft.Left); match.Success; match = match.NextMatch()) draft.PutChoice(SlotNames.Kind, Of(match), Segments.Of(match), "said");
    }

    public static void ReadFormat(Draft draft)
    {
        for (var match = Format().Match(draft.Left); match.Success; match = match.NextMatch())
        {
            var value = match.Groups["xlsx"].Success ? "xlsx" : match.Groups["csv"].Success ? "csv" : match.Groups["docx"].Success ? "docx" : "pdf";
            draft.PutChoice(SlotNames.Format, value, Segments.Of(match), "said");
        }
    }

    /// <summary>The kind of branches that a word names; null for none.</summary>
    public static string Of(Match match) =>
        match.Groups["student"].Success ? "学生"
        : match.Groups["company"].Success ? "企业"
        : match.Groups["local"].Success ? "地方高校"
        : match.Groups["school"].Success ? "教学科研" : "机关";

    [GeneratedRegex("三[张个份]?清单|三单|three\\slists")]
    private static partial Regex ThreeLists();

    [GeneratedRegex(@"(?<responsibilities>责任(?:清单|表|台账)|\bresponsibilit(?:y|ies)\b)|(?<measures>举措|措施|\bmeasures?\b)|(?<problems>难题|销号|问题(?:清单|台账|数)|销[了过]?(?:几|多少)|办结率?|逾期|超期|解决率|立项|\bproblems?\b|\bissues?\b|\bclos(?:ed|ure|ing)\b|\boverdue\b|\bsign-?offs?\b)|(?<activities>共建|活动(?!室|跃)|联学|结对|几场|几次|多少次|多少场|[\d一二三四五六七八九十]{1,3}场|场次|\bactivit(?:y|ies)\b|\bsessions?\b|\bpairings?\b|\bevents?\b|\bvisits?\b|\bmeetings?\b)")]
    private static partial Regex Items();

    [GeneratedRegex(@"(?<local>校地|地方(?:单位|政府|高校|部门)?(?:类|型)?|(?:兄弟|其他|外)(?:院校|高校)|兄弟学校|政府(?:部门|类)?|\b(?:local\s)?governments?\b|\b(?:other|sister)\suniversities\b)|(?<company>校企|企业(?:类|支部|方)?|公司(?!党)|\bcompan(?:y|ies)\b|\benterprises?\b|\bindustry\b)|(?<student>师生(?:类|型|共建|联)|学生(?:党?支部|类|书院|那边|党员支部)|书院(?:支部|类)?(?<=[和与跟个各类]书院(?:支部|类)?)|\bstudent(?:s'?)?(?:\sbranch(?:es)?)?\b)|(?<school>机关学院|教学科研(?:类|单位|支部)?|(?:和|与|跟|各)(?:二级)?(?:学院|院系)(?:支部|的|类)?|学院(?:类|支部)(?<=(?:^|[^\u4e00-\u9fff])学院(?:类|支部))|\b(?:teaching|academic|faculty)\s(?:and\sresearch\s)?(?:branches|departments|units|schools)\b)|(?<admin>机关(?:内部|之间|部门|各?支部|处室|类|(?=的?共建))(?!及|综合)|\badministrative\s(?:units?|branches|offices)\b)")]
    private static partial Regex Kind();

    [GeneratedRegex(@"(?<xlsx>excel|xlsx?|电子表格?|表格(?!里)|\bspreadsheet\b)(?:格式|文件|版|表格?)?|(?<csv>csv)(?:格式|文件|版)?|(?<docx>docx?|word|文档(?:格式|版))(?:格式|文件|版|文档)?|(?<pdf>pdf)(?:格式|文件|版)?")]
    private static partial Regex Format();
}

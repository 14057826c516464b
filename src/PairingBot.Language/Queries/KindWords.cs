using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>The kind of branches that an activity or a question is about.</summary>
internal static partial class KindWords
{
    public static void Read(Draft draft)
    {
        for (var match = Kind().Match(draft.Left); match.Success; match = match.NextMatch()) draft.PutChoice(SlotNames.Kind, Of(match), Segments.Of(match), "said");
    }

    /// <summary>The kind of branches that a word names.</summary>
    public static string Of(Match match) =>
        match.Groups["student"].Success ? "学生"
        : match.Groups["company"].Success ? "企业"
        : match.Groups["local"].Success ? "地方高校"
        : match.Groups["school"].Success ? "教学科研" : "机关";

    [GeneratedRegex(@"(?<local>校地|地方(?:单位|政府|高校|部门)?(?:类|型)?|(?:兄弟|其他|外)(?:院校|高校)|兄弟学校|政府(?:部门|类)?|\b(?:local\s)?governments?\b|\b(?:other|sister)\suniversities\b)|(?<company>校企|企业(?:类|支部|方)?|公司(?!党)|\bcompan(?:y|ies)\b|\benterprises?\b|\bindustry\b)|(?<student>师生(?:类|型|共建|联)|学生(?:党?支部|类|书院|那边|党员支部)|书院(?:支部|类)?(?<=[和与跟个各类]书院(?:支部|类)?)|\bstudent(?:s'?)?(?:\sbranch(?:es)?)?\b)|(?<school>机关学院|教学科研(?:类|单位|支部)?|(?:和|与|跟|各)(?:二级)?(?:学院|院系)(?:支部|的|类)?|学院(?:类|支部)(?<=(?:^|[^\u4e00-\u9fff])学院(?:类|支部))|\b(?:teaching|academic|faculty)\s(?:and\sresearch\s)?(?:branches|departments|units|schools)\b)|(?<admin>机关(?=[、和与跟及](?:机关|学生|书院|教学|企业|地方|学院|高校))|机关(?:内部|之间|部门|各?支部|处室|类|(?=的?共建))(?!及|综合)|\badministrative\s(?:units?|branches|offices)\b)")]
    private static partial Regex Kind();
}

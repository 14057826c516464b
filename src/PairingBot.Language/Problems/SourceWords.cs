using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>Where a problem came from: 调研, 师生反映, 支委会, 党员大会, 上级交办.</summary>
internal static partial class SourceWords
{
    public static void Read(Draft draft)
    {
        var match = Source().Match(draft.Left);
        if (!match.Success) return;
        draft.Put(SlotNames.Source, new ChoiceSlot([Of(match)], match.Index, match.Length), Segments.Of(match), "said");
    }

    /// <summary>The same where the source was asked for: 学生提的, 调研.</summary>
    public static void ReadBare(Draft draft)
    {
        Read(draft);
        if (draft.Has(SlotNames.Source) || Plain().Match(draft.Left) is not { Success: true } match) return;
        draft.Put(SlotNames.Source, new ChoiceSlot([Of(match)], match.Index, match.Length), Segments.Of(match), "asked");
    }

    /// <summary>The source that the named groups of a match stand for: above, people, committee, assembly, else a visit.</summary>
    public static string Of(Match match) =>
        match.Groups["above"].Success ? "上级交办"
        : match.Groups["people"].Success ? "师生反映"
        : match.Groups["committee"].Success ? "支委会"
        : match.Groups["assembly"].Success ? "党员大会" : "调研";

    private const string Lead = "(?:来源(?:是|为|:|于)?|来自于?|系|是|属于?|由|经|据|根据|按|按照)?";

    [GeneratedRegex(Lead + @"(?:(?<above>(?:上级|学校党委|学校|校党委|党委办公室|党委|校领导|领导|上面|巡视组?|机关党委|校办|省里|主管部门|分管领导)(?:统一|专门|直接|刚|新)?(?:交办|交代|交下来|压下来|布置|要求|部署|指定|督办|转办|派下来|派|下达|点名|反馈|安排)(?:下来|给我们|过来)?的?|上级交办)|(?<committee>(?:党)?支(?:部)?委(?:员会|会)(?:议|上|里)?(?:上周|上次|上个?月|本周|这周|昨天|前天|最近|刚刚?|已经?)?(?:上|会上)?(?:集体)?(?:研究|讨论|商议|商量|定|决定|议定|提出来?|提的|确定|议)?(?:通过|决定|确定|确认|提出|定|认定)?(?:的|了|过|下来|要)?)|(?<assembly>(?:支部)?(?:党员(?:代表)?大会|支部(?:党员)?大会|全体党员会议?)(?:上|会上|期间)?(?:集体)?(?:研究|讨论|表决|商议|投票|定|决定|议定|提出来?|提的|确定|议)?(?:通过|决定|确定|确认|提出|定)?(?:的|了|过|下来|要)?)|(?<people>(?:(?:座谈会?|走访|调研|见面会|会)(?:上|中|时)?,?)?(?:(?:有|不少|很多|好多|多名|多位|部分|几位|几个|一些|许多|广大)?(?:青年|女|新|留|研究|本科|夜班|住校|离退休|退休|年轻)?(?:师生|教师|老师|学生|同学|娃|职工|员工|教职工|家长|研究生|本科生|留学生|群众|辅导员)(?:代表)?们?(?:和(?:学生|老师|教师|同学)们?)?(?:普遍|一直|多次|集中|都|又|也|经常|常|强烈|老|连着[^,。;]{1,4}|连续[^,。;]{1,5}|好几次|三番五次|不止一次|近期|最近)?(?:来|来找我们|过来)?(?:在[^,。;]{1,10}?(?:上|中|里))?(?:(?:跟|向|和|给|找|朝)(?:我们|咱们?|我|支部|学院|处里)?(?:说|讲|提|念叨|反映|抱怨|吐槽|诉苦)(?:过|了|的|起)?|说(?=[^明法])|反映|反应|反馈|提的|提出|提了|吐槽|投诉|抱怨|来信|来电|的?诉求|意见|建议)(?:(?:得|的)?最(?:多|集中|强烈)的?)?(?:就是|是)?)(?:的|了|说|过|强烈|比较多|集中)?|(?<=^|[,。;\u0001\s])[\u4e00-\u9fff]{2,6}?(?:都|也|一直|普遍|多次|经常|老|总)?(?:反映|反馈|投诉|吐槽|抱怨)(?:说|称|过|的是)?(?=[,:])|(?:校长|书记|意见|网上)信箱(?:反映|收到|里)?)|(?<visit>来源(?:是|为|:|于)\s?(?:座谈|走访|调查|问卷|摸底|蹲点)(?:会|中)?(?=$|[,。;\s])|(?:我们?|咱们?|支部)?(?:去|专门|最近|这两天)?(?:走访|调研|座谈|摸底|蹲点)(?:了|过)[^,。;:]{1,14}(?=,)|(?:(?:去|到)(?!了|的|期)[^,。;:]{2,8}?)?(?:实地|前期|基层|暑期|入户|专题)?(?:走访|调研|调查研究|调查|座谈|下基层|摸底|问卷)(?:会|活动|的?时候?|中|里|了)?(?:(?!学生|师生|老师|教师|同学|职工|员工)[^,。;]){0,14}?(?:发现|得知|了解到|得来|来的|摸排出|反映出|提出|提到的?|说到的?|听说|都说|都讲|都反映|梳理出?|收集|[看查听摸找翻][^,。;]?出来?)(?:的|了|,)?(?:(?:个|一?些)?(?:毛病|问题|情况|难题|隐患)(?=[,:]))?|(?:走访|调研)(?:发现|得来|来的|中|时|[时的]?听[到说来]的?)?(?=$|[,。;\u0001\s])(?:的)?)|\b(?<people>(?:raised|reported|complained|flagged)(?:\s(?:about|of))?\sby\s(?:the\s)?(?:students?|teachers?|staff|faculty)(?:\sand\s(?:students?|teachers?|staff|faculty))?|(?:students?|teachers?|staff|faculty)(?:\sand\s(?:students?|teachers?|staff|faculty))?\s(?:complain(?:ed)?|reported?|raised|told\sus|say|said|feedback)(?:\s(?:that|about|of|it))?|student\sfeedback)\b|\b(?<committee>(?:from|by|decided\sby|at)?\s?(?:the\s)?branch\scommittee(?:\smeeting)?)\b|\b(?<assembly>(?:from|by|decided\sby|at)?\s?(?:the\s)?(?:general|members'?|party\smembers'?)\s(?:meeting|assembly))\b|\b(?<above>(?:assigned|given|sent)\s(?:down\s)?(?:by|from)\s(?:the\s)?(?:superiors?|above|university|party\scommittee|leadership|upper\slevel))\b|\b(?<visit>(?:from|found\s(?:in|during)|source:?)\s(?:a|the|our|field)?\s?(?:survey|research|field\svisits?|visits?|investigation))\b)")]
    private static partial Regex Source();

    [GeneratedRegex("(?<above>上级|领导|党委|学校|巡视)|(?<people>师生|学生|教师|老师|同学|职工|群众)|(?<committee>支委|支部委员会)|(?<assembly>大会|党员会)|(?<visit>调研|走访|座谈|调查|摸底)")]
    private static partial Regex Plain();
}

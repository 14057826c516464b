using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>How such a change is said.</content>
public sealed partial record Rewording
{
    private const string Lead = "^(?:\\s|[,。!]|哎呀?|哦|噢|啊|嗯|等等|等下|等一下|不对|错了|(?:说|写|打|记|填|弄|搞|看|按|输)错(?:字|数字?|名字)?了|手滑了?|不好意思|口误|笔误|里面的?|内容里?的?|那个){0,5}";
    private const string ClockTime = "(?:凌晨|早上|上午|中午|下午|傍晚|晚上)?(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点(?:半|一刻|三刻|\\d{1,2}分?)?|[:\uFF1A]\\d{2})";
    private const string Date = "(?:(?:[今明]年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|底|初|中旬|上旬|下旬)[日号]?|[上下本这]{0,2}(?:周|星期|礼拜)[一二三四五六日天]|(?<!\\d)\\d{1,2}[日号]|[今明后]天)";

    private const string Fields = "主题|题目|议题|标题|名称|内容|地点|成效|成果|结果|举措|措施|进展|正文|原因|理由";

    [GeneratedRegex(Lead + "(?:(?:在|把|给)?(?:" + Fields + ")(?:的)?(?:后面|后边|末尾|最后|结尾|后头|之后|后)(?:再|请|还要?)?|再|还要?|另外再?|最后再?|(?=(?:加|补|添)(?:上|充)?一?句))(?:给我|帮我)?(?:加|补|添|补充|附)(?:上|个)?(?:(?:一?[句点]|两句|一段)(?:话)?[,:\\s]{1,2}|(?:一句|两句|一段)话?(?=[^,:\\s话])(?!可|就|行|吧|呢|吗|好|什么|啥|怎|也|都|在|到))(?!(?:责任人|负责人|期限|来源|标题|优先级|时限|截止|对象|范围|人数|地点|时间|日期|主题|成效|成果|效果))(?<b>.{2,160})$|^(?:(?:and|also|please)\\s){0,2}add(?:\\s(?:a|one|another|this))?(?:\\smore)?\\s(?:sentence|line|note)[:,]\\s?(?<b>.{2,160})$")]
    private static partial Regex More();

    [GeneratedRegex(Lead + "(?:在|把|给)?(?:" + Fields + ")(?:的)?(?:(?:后面|后边|末尾|最后|结尾|后头|之后|后)|(?<front>前面|前边|开头|最前面|前头|之前|前))(?:再|请|帮我|给我|还要?)?(?:加|添|补|写)(?:上|个)?[:,\\s]{0,2}(?!一?[句点段])(?<b>[^,。;]{1,60}?)[吧了]?[。!]?$")]
    private static partial Regex Joined();

    [GeneratedRegex(Lead + "(?:(?<limit>(?:(?:报送|上报|提交|上交|完成|交)(?:的)?)?(?:截止|最后)(?:时间|日期|日)?|(?:报送|上报|提交|上交|完成)(?:的)?(?:时间|日期|期限|时限)|期限|时限)|时间|日期|日子)?(?:就|要|应该?|还是)?(?:改成|改到|改为|改在|换成|写成?|是|推迟到|延到|推到|提前到|挪到)\\s?(?<b>" + Date + "(?:" + ClockTime + ")?)(?:之?前|以前)?[吧了]?[。!]?$")]
    private static partial Regex Day();

    [GeneratedRegex(Lead + "(?:(?:(?:会议|开会)?(?:时间|日期)也?)?(?:不是|不叫|并非)(?<a>[^,。;]{1,24}?)[,。;]?\\s?(?:而是|应该是|应是|是|叫|要写成?)(?<b>[^,。;]{1,40})|不在(?<a>[^,。;]{1,24}?)[,。;]\\s?(?:而是|改|是)?在(?<b>[^,。;]{1,40})|(?<bare>把|将)?(?:(?:主题|议题|标题|题目|名称|内容|正文|进展|举措|理由|原因)(?:里|中)(?:面|头|边)?的?|(?<bare>))(?<a>[^,。;]{1,24}?)(?:写错了[,。]\\s?(?:应该)?是|打错了[,。]\\s?(?:应该)?是|改成|改为|换成|换为)(?<b>[^,。;]{1,40})|(?:应该)?是(?<b>[^,。;]{1,24}?)[,。]?(?:而?不是)(?<a>[^,。;]{1,24}))[吧了]?[。!]?$|^(?:no,?\\s|sorry,?\\s|it's\\s|it\\sis\\s){0,2}not\\s(?<a>[^,.;]{1,40}?),?\\sbut\\s(?<b>[^,.;]{1,60})[.!]?$|^(?:please\\s)?(?:change|replace)\\s(?<a>[^,.;]{1,40}?)\\s(?:to|with|by)\\s(?<b>[^,.;]{1,60})[.!]?$")]
    private static partial Regex Instead();

    /// <summary>责任人王芳, 由王芳负责: a person in the words, behind what the person is.</summary>
    [GeneratedRegex("(?<=(?:" + FieldNames.Person + ")(?:是|为|:|\uFF1A)?)(?:" + Problems.PersonNames.One + ")|(?<=由)(?:" + Problems.PersonNames.One + ")(?=负责|牵头|落实|承担)")]
    private static partial Regex PersonIn();

    /// <summary>地点主楼301: a place behind its name, or behind 在 before what is held there.</summary>
    [GeneratedRegex("(?<=(?:" + Place + ")(?:是|为|在|:|\uFF1A)?)[^,\uFF0C。;\uFF1B\\s]{2,20}|(?<=在)[^,\uFF0C。;\uFF1B\\s在]{2,16}?(?=开会|召开|举行|集合|进行|开展)")]
    private static partial Regex PlaceIn();

    private const string Place = "地点|会场|场地|会议室|地址";

    [GeneratedRegex("^(?:" + Place + ")$")]
    private static partial Regex PlaceName();

    [GeneratedRegex("^(?:" + FieldNames.Person + ")$")]
    private static partial Regex PersonName();

    [GeneratedRegex("^(?:难题|" + Place + "|" + FieldNames.All + ")$")]
    private static partial Regex FieldName();

    /// <summary>Words that stand for something else, or for a field, in English.</summary>
    [GeneratedRegex("^(?:the\\s)?(?:it|this|that|them|one|due|due\\sdate|date|day|deadline|time|title|topic|owner|responsible(?:\\sperson)?|person|audience|recipients?|venue|place|priority|source|number|text|message|measure|progress|reason|problem)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(ClockTime)]
    private static partial Regex Clock();

    [GeneratedRegex("\\G" + ClockTime)]
    private static partial Regex ClockBehind();

    [GeneratedRegex(Date)]
    private static partial Regex DayOrMonth();

    [GeneratedRegex("\\G(?:之?前|以前|\\s?截止)")]
    private static partial Regex Before();

    [GeneratedRegex("\\d{1,2}(?=[^\\d]{0,2}$)")]
    private static partial Regex LastNumber();

    [GeneratedRegex("^\\d{1,2}[日号]$")]
    private static partial Regex JustDay();
}

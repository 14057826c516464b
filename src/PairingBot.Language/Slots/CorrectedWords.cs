using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Slots;

/// <summary>The words of the clauses of a correction: what they name, what becomes of it, and what is only called wrong.</summary>
internal static partial class CorrectedWords
{
    [GeneratedRegex("(?:应该是|应该写|应当是|应是|应为|改成|改为|换成|换为|写成|而是|就是|是|为|:|(?<=^.{0,6})[写填](?!错))(?=.)")]
    public static partial Regex Words();

    [GeneratedRegex("\\G(?:这里|那里|一栏|上)?(?:还是|也|都|就|要|应该?|得|请|帮我|,){0,3}(?:应该是|应该写|应当是|应是|应为|改成|改为|换成|换为|写成?(?!错)|填成?(?!错)|叫|而是|就是|是|为|:)")]
    public static partial Regex Becomes();

    /// <summary>What leads to the new value, and the value (<c>b</c>), without what it is said to be instead of.</summary>
    [GeneratedRegex(
        "(?:(?<=难题号?|" + FieldNames.All + ")(?:就?是|为|:)"
        + "|应该是|应该写|应当是|应是|应为|改成|改为|改到|改|换成|换为|换(?!人|个)|放到|放在|延到|延至|推到|挪到|定在|写成|而是|其实是|(?<!不)就是|只发给?|(?<=[,。;])(?:改|就|要|应该)?发给?"
        + "|(?<=[,。;\\s]|^|^[哦噢啊嗯哎呀]|不是[^,。;是]{1,20})是|[,。;]\\s?(?![^,。;]{1,20}(?:改成|改为|换成|换为))(?:就|要|应该?|该)?(?:写成?|填|说成?|叫)?)"
        + "(?<b>[^,。;]{1,200}?)(?:,[\u4e00-\u9fff]{1,4}的[\u4e00-\u9fff]|,?(?:而)?不是[^,。;]{1,12})?$"
        + "|\\b(?:should\\sbe|i\\smeant?|it\\sis|it's|make\\sit|change\\s(?:it\\s)?to|to)\\s(?<b>[^,。;]{1,200}?)(?:,\\snot\\s[^,。;]{1,40})?$")]
    public static partial Regex Change();

    [GeneratedRegex(
        "(?<due>" + FieldNames.Due + "|日期|日子|^时间(?=(?:也|都|就|应该)?(?:错|不对|改|换|定|放|写|说))|\\bdeadline\\b|\\bdue\\b|\\bdate\\b)"
        + "|(?<responsible>" + FieldNames.Person + "|\\bowner\\b|\\bresponsible\\b)|(?<audience>" + FieldNames.Audience + "|受众|不发|\\baudience\\b)|(?<problemRef>" + FieldNames.Number + "|难题(?=也?(?:不是|错|不对|[写说搞弄]错)))"
        + "|(?<title>" + FieldNames.Title + "|(?<!(?:" + FieldNames.Person + ")的?)名字|\\btitle\\b)|(?<measure>举措|措施)|(?<progress>进展|进度)|(?<source>" + FieldNames.Source + ")"
        + "|(?<priority>" + FieldNames.Rank + "|重点|一般|\\bpriority\\b|\\bkey(?=$|\\sproblem$))|(?<message>内容|正文|理由|原因|\\b(?:text|wording|message)\\b(?=\\s(?:to|should|is)\\b))")]
    public static partial Regex Named();

    /// <summary>把期限改到…, 范围改成…, 责任人换成…: a clause that names what it changes.</summary>
    [GeneratedRegex(Head + "(?:难题|" + FieldNames.All + ")(?:也|都|再|就)?(?:应该?|要)?(?:改成|改为|改到|改(?=\\d)|换成|换为|放到|放在|延到|推到|定在|写成|应为|定为|设为)")]
    public static partial Regex ItsOwn();

    /// <summary>来源是…, 期限月底, 负责人王芳: a field with its value. In a notice such words are its text.</summary>
    [GeneratedRegex(
        Head + "(?:(?:" + FieldNames.Short + ")(?:也|都|再|就)?(?:应该?|要)?(?:就?是|为|:|写|填)|难题(?:编?号)?是?\\d{1,6}$"
        + "|(?:" + FieldNames.Person + ")(?:" + Problems.PersonNames.One + ")$|(?:" + FieldNames.Due + ")[^,。;]{0,10}[日号月周底天年]前?$)")]
    public static partial Regex IsSaid();

    private const string Head = "^(?:(?:另外|还有|同时|以及|并且|顺便|然后|再),?)?(?:把|将)?";

    /// <summary>另外标成重点.</summary>
    [GeneratedRegex("^(?:另外|还有|同时|并|再|也|且){0,2}(?:把它|给)?(?:标|设|定|列|算|升|调|改|写)(?:注|记)?(?:成|为|到|作)?(?:重点|一般)(?:难题|的|级)?[吧了]?$")]
    public static partial Regex Ranked();

    /// <summary>明天上午九点再发.</summary>
    [GeneratedRegex("(?:再|定时|统一|准时|的时候)发(?:出去?|送|布)?[吧了]?$|^(?:不要|要|不用|需要)回执")]
    public static partial Regex Sent();

    [GeneratedRegex("^(?:把|将)?(?:所属|所在|归属|责任)?(?:党)?支部(?:应该?|要)?(?:就?是|改成|改为|换成|换为|写成?|为|:)(?=.{2})|^(?:the\\s)?branch\\s(?:is|should\\sbe|to|:)\\s?")]
    public static partial Regex OwnBranch();

    [GeneratedRegex("^(?:也|再|都|请|就){0,2}(?:不|无|免|要|需|带|取消|去掉).{0,6}(?:回执|回复|确认|反馈)[了吧]?$")]
    public static partial Regex Receipt();

    [GeneratedRegex("^(?:(?:会议|开会)?(?:" + FieldNames.Day + ")也?)?不是[^是,]{0,12}[日号天周一二三四五六]$")]
    public static partial Regex DayDenied();

    /// <summary>不是李明: what gives way.</summary>
    [GeneratedRegex(
        "^(?:" + FieldNames.Day + ")也?不是[^是,]{1,20}$|^(?:而?不是|并非|不对|错了|(?:说|写|打|搞|弄)错了|等等|等一?下)(?!.{0,20}(?:而是|应该是|是(?=[^不])))|^(?:而)?不是[^是]{1,16}$"
        + "|^(?:不要|别)[^,]{1,16}$|^.{0,6}(?:不变|不动|不改|照旧)$|^(?:其[他它余]|别的|另外的?|剩下的?)(?:都|也)?(?:没问题|没错|对的?)$|^not\\s(?!.{1,30}\\sbut\\s)")]
    public static partial Regex Denied();

    /// <summary>麻烦改一下, 以这个为准: words of a request and nothing of what is changed.</summary>
    [GeneratedRegex(
        "^(?:那|就|也|都|再|请|你|我|给我|麻烦|帮我?|劳驾|辛苦|谢谢|多谢|不好意思|抱歉|重新|还是|先|其他|其它|别的|另外|顺便|,){0,4}"
        + "(?:改|换|更正|更新|调整|修改|纠正|写|填|记|看|核对|确认|按|照|以|弄|处理|这样|这个|为准|就行|就好|一下|吧|了|的|你|您|过来|过去|回来|哈|啊|不变|都对|没变){0,8}$|^(?:sorry|thanks?|thank\\syou|please|the\\srest)\\b.{0,30}$")]
    public static partial Regex Polite();

    /// <summary>不发学生支部了，只发机关支部: the second says all.</summary>
    [GeneratedRegex("^不(?:用|要)?发")]
    public static partial Regex NotSent();

    [GeneratedRegex("^(?:只|改|就|而是)发")]
    public static partial Regex OnlySent();

    /// <summary>标题里的“慢”改成“难”: a part of words, which only the dialog knows (<see cref="Intents.Rewording"/>); it is no value of the whole.</summary>
    [GeneratedRegex("^(?:把|将)?(?:主题|议题|" + FieldNames.Title + "|" + FieldNames.Content + ")(?:里|中)(?:面|头|边)?的?.{1,24}(?:改成|改为|换成|换为)")]
    public static partial Regex Inside();

    /// <summary>难题12错了.</summary>
    [GeneratedRegex("(?:写|说|打|搞|弄|填)?错了?$|不对$|有误$")]
    public static partial Regex EndsWrong();

    /// <summary>内容改一下: that it is to change, and not to what.</summary>
    [GeneratedRegex("^一?[下个]$")]
    public static partial Regex JustAsked();

    [GeneratedRegex("\\G:?\\s?(?:错的?了?|不对的?|有误的?|不准确?的?|不是这个)$")]
    public static partial Regex OnlyWrong();

    [GeneratedRegex("不是|不叫|并非|不要|不用|别(?:写|填|用|叫|给|发|改)")]
    public static partial Regex NotThat();

    [GeneratedRegex("错|不对|有误|不准|^(?:不(?!发)|别)|^一?下$")]
    public static partial Regex Wrong();

    [GeneratedRegex("^(?:不对|不是|错了|(?:措辞|说法|表述|文字|话|名字)?(?:改一下|换一下|不对|错了|不准确|不太好)|那就?|还是|[,，。\\s]){0,3}(?:应该是|应该写|应是|应为|改成|改为|换成|写成)[:,\\s]{0,2}(?<b>[^\\s].{2,400}?)(?:吧[。!]?)?$|^(?:不对|错了|[写说记录]错了)[啊了]?[,，。!\\s]{1,2}是(?![否不])(?<b>[^\\s].{2,400}?)(?:吧[。!]?)?$|^(?:(?:no|sorry|wait|actually)[,.\\s]{0,2}){0,2}(?:it|that|this)\\s(?:should\\s(?:be|read|say)|is)[:\\s]\\s?(?<b>.{3,400})$")]
    public static partial Regex Instead();
}

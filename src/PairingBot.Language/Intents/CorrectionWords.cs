using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>The words of a correction: the slot's name, what is wrong, and what it becomes.</summary>
internal static partial class CorrectionWords
{
    /// <summary>The slot that a word names; a time may be a day or a clock time.</summary>
    public static string? Slot(string word) => (word.StartsWith("the ", StringComparison.Ordinal) ? word[4..] : word) switch
    {
        "日期" or "日子" or "哪天" or "date" or "day" => SlotNames.Date,
        "时间" or "钟点" or "time" => SlotNames.Time,
        "地点" or "场地" or "地方" or "会场" or "地址" or "venue" or "place" or "location" => SlotNames.Venue,
        "主题" or "题目" or "议题" or "内容" or "topic" or "theme" or "subject" => SlotNames.Topic,
        "人" or "人数" or "参加人数" or "参会人数" or "participants" or "headcount" or "number of people" => SlotNames.Participants,
        "成效" or "成果" or "进展" or "结果" or "效果" or "outcome" or "progress" => SlotNames.Progress,
        "难题" or "难题号" or "难题编号" or "problem" => SlotNames.ProblemRef,
        _ when PartnerWord().IsMatch(word) => SlotNames.Partners,
        _ => null,
    };

    /// <summary>Steps over 不对, 等等, 对不过 and their like at the beginning.</summary>
    public static int LeadIn(string key)
    {
        var match = Lead().Match(key);
        return match.Success ? match.Length : 0;
    }

    /// <summary>True when a text begins with the name of a field.</summary>
    public static bool NamesField(string key) => FieldFirst().IsMatch(key);

    /// <summary>The words without an "of" that led to what is left out now.</summary>
    public static string WithoutOf(string text) => Of().Replace(text, " ");

    [GeneratedRegex("^(?:\\s|的|把|将|删除|删掉|去掉|the\\s|remove\\s|delete\\s|drop\\s){0,6}(?:" + Names + ")")]
    private static partial Regex FieldFirst();

    [GeneratedRegex("\\s?(?:\\b(?:of|for|in|on)\\b)?\\s?$")]
    private static partial Regex Of();

    [GeneratedRegex("^(?:共建|结对|合作|联学|参与)?(?:单位|对象|伙伴|支部|对方|方)$|^partners?$")]
    private static partial Regex PartnerWord();

    [GeneratedRegex(@"^(?:\s|,|。|!|、|:|(?:那|我)?(?:再|还要?|另外)(?:给(?:它|活动)|帮我|请)?(?:补充?|加|添|说|记|提)(?:上|充)?(?:一?[句点下条]|两句)[,:、\s]|(?:需要?|要|得|想)?(?:补充|补)一?[句点下][,:、\s]|(?:还有|另外|再就是),?(?=日期|时间|地点|主题|人数|对象|单位)|哎呀?|哦|噢|啊|嗯|喔|等等|等一下|等下|不好意思|抱歉|对不起|更正(?:一下)?[,:\s]|纠正一下|改一下[,:\s]|(?:对{1,3}的?|好|好的|是的|可以|没错|没问题|嗯{1,3}(?:可以|好的?)?|行|ok)[,。、\s]{1,3}(?=不过|但|只是|就是|除了|只有|把|将|改|再?加上?|再?补|" + Names + @")|不过|但是|但|只是|就是(?=[^说])|不对|不是的|不是(?=[,、\s])|算了吧?[,、\s]{0,2}(?=还是|改|换|写|就[写填用改定])|(?<=算了吧?[,、\s]{0,2})还是|不[,\s]|(?:刚才|刚刚|我|手|名字|人名|数字|字)?(?:给|又|都)?手?(?:打|写|说|记|弄|搞|填|录|看|按|点|听|念|抄|敲|算|输|选)(?:错|岔|反|滑)了?(?:字|数字?|名字|人)?了?|手[滑抖快]了?|(?:我)?(?:口误|笔误|嘴瓢了?|眼花了?)|错了|说错了|写错了|我?(?:说|写|记|弄|搞|打)错了|有误|sorry|oops|no\b|wait|actually|ok|yes|but|@\S{1,20}\s){0,6}")]
    private static partial Regex Lead();

    public const string Names = "参加人数|参会人数|人数|日期|日子|时间|钟点|地点|场地|会场|地址|(?:共建|结对|合作|联学|参与)(?:单位|对象|伙伴|支部|方)|单位|对象|伙伴|支部(?=写|错|应|改|是|换|不)|对方|主题|题目|议题|内容|成效|成果|进展|结果|难题(?:编?号)?|date|time|venue|place|location|topic|theme|subject|participants|headcount|partners?|outcome|problem";

    /// <summary>人数改成15, 共建单位写错，应为…, topic should be ….</summary>
    [GeneratedRegex(@"^(?:除了|只有|就是|把|将|the\s|change\s(?:the\s)?|set\s(?:the\s)?|make\s(?:the\s)?)?(?<name>" + Names + @"|人(?=(?:也|可|倒|都)?不是))(?:也|可|倒|都|还|再|又|就|那里|这里|这块|那块|一栏)?(?:[,\s]?(?:写|记|填|录|弄|搞|说|打)?(?:错了?|反了)|不对|不是这个|不准确|有误|is wrong)?[,。\s]{0,3}(?:还是|要|请|帮我|给我)?(?<to>(?:应该?|要|得|就|都)?(?:改成|改为|改到|修改[为成]|更正[为成]|更新[为成到]|更改[为成]|调整[为成]|变更[为成]|换[成为到]|写成?|填成?|记成?|补一[个下][,:\s]{0,2}|补上|补充(?:一下)?[,:\s]{0,2}|加上|换一[个下],?(?:叫|是|为|成)?|改一下[,，\s]{0,2}(?:改?[成为到]|叫做?|换成|是|就是|在)?|还有|要加上|再加上?)|应为|应该是|应是|应当是|而是|其实是|实际是|[只就](?:留下?|保留)(?![空着白])|不是|不在|(?<=地点|场地|会场)(?:就|改|定)?在|就是|是|为|改|换|:|should\sbe|to|is|=)\s?(?<rest>.{1,400})$")]
    public static partial Regex Named { get; }

    /// <summary>地点忘了说了，在主楼B305; 少写了地点，补一个，明德楼101.</summary>
    [GeneratedRegex("^(?:(?:刚才?|刚刚|之前|上次)?(?:忘记?|漏|没|少)(?:了|说|写|填|录|记|报|加|提){1,3}(?<name>" + Names + ")|(?<name>" + Names + ")(?:我|给|也|都|还){0,2}(?:忘记?|漏|没|少)(?:了|说|写|填|录|记|报|加|提){1,3})了?[,。\\s]{1,3}(?:再|请|帮我|给|也){0,2}(?:补(?:一[个下条]|上|充)?|加(?:上|一[个下条])?|应该?是|是|在|为|叫|:|,|\\s){0,4}(?<rest>(?!先?(?:晚点|回头|稍后|待会|等会|过会|过后|以后|之后|明天|下次|后面|到时候?|再)[^,。]{0,6}$|later)[^,:\\s].{0,200})$")]
    public static partial Regex Forgotten { get; }

    /// <summary>团委写错了，是宣传部; 12个不对，18个: without the field's name, when both are of one kind.</summary>
    [GeneratedRegex("^(?<a>[^,。;]{1,20}?)(?:这个)?(?:写|说|记|打|填|弄|搞|录|算)?(?:错了?|不对|反了|有误)[,。;\\s]{1,3}(?:其实|应该|实际)?(?:是|改成|换成|写|填|改)?(?<b>[^,。;]{1,30})$|^(?<a>[^,。;]{1,20}?)(?:换成|改成|换为|改为|换)(?<b>[^,。;]{1,30})$")]
    public static partial Regex WrongThen { get; }

    /// <summary>再补个地点：主楼301; 加上人数，40人: a field and its value besides.</summary>
    [GeneratedRegex("^(?:再|还|要|得|也|把|给|帮我|请|另外|顺便|麻烦|,){0,4}(?:补充?|加|添|写|记|填)(?:上|一下|一个|个|进去|下){0,2}[,\\s]?(?<name>" + Names + ")(?<to>)(?:[,:\\s]{0,2}(?:就写|就是|是|为|在|写)?|也|,)\\s?(?<rest>[^,:\\s吧了].{0,60})$")]
    public static partial Regex Supplied { get; }

    /// <summary>还有研究生院也参加了, 漏了一家，还有保卫处: one more partner.</summary>
    [GeneratedRegex("^(?:(?:刚才?|刚刚)?(?:忘记?|漏|少)(?:了|说|写|填|录|记|报|加){0,3}(?:一[家个])?[,\\s]{0,2})?(?:还有|还差|再加上?|加上|另外还有)\\s?(?<rest>.{2,60}?)(?:也|都)?(?:参加|参与|来|在|一起)?(?:了|的)?[。!]?$")]
    public static partial Regex OneMore { get; }

    /// <summary>把A换成B.</summary>
    [GeneratedRegex(@"^(?:请|麻烦|帮我|你)?(?:(?:把|将)(?<a>.{1,60}?)(?:改成|改为|换成|换为|更换为|替换成|替换为|更正[为成]|更新[为成到]|调整为|变更为|改到|换到)|(?:change|replace)\s(?<a>.{1,60}?)\s(?:to|with|by)(?![a-z]))\s?(?<b>.{1,400})$")]
    public static partial Regex Swap { get; }

    /// <summary>不是A，是B; not A but B.</summary>
    [GeneratedRegex(@"^(?:not|不是|并非|没有?)\s?(?<a>[^,。;]{1,40}?)[,。;、\s]{0,3}(?:而是|应该是|应是|应为|是|but|it's|it\sis|it\swas)\s?(?<b>.{1,400})$")]
    public static partial Regex NotBut { get; }

    /// <summary>主题就写…, 主题：…；人数：…: fields that are filled in.</summary>
    [GeneratedRegex("^(?:活动|来访|邀请|联合|合作|共建|结对)(?:对象|单位|方)(?:就?是|为|:)|^\\s?(?:" + Names + ")(?:嘛|呢|啊|哈)?[,\\s]?就(?:写|填|叫|是|按|用)(?!错)|^\\s?(?:" + Names + "):[^:]{1,60}[,。;\\s](?:" + Names + "):")]
    public static partial Regex Supplies { get; }

    /// <summary>没那么多, 不在A，在B: what was said is denied.</summary>
    [GeneratedRegex("^(?:不是|不对|错了)|^(?:别|不要?|不用)(?:写|填|用|叫)|(?:没有?|不是)(?:那么|这么)多|不在[^,。;]{1,12}[,。;]|不止[^,。;]{0,6}[,。;]|^(?:make|change)\\s(?:it|that)\\s(?!a\\b)")]
    public static partial Regex Denies { get; }

    /// <summary>别写A，写B.</summary>
    [GeneratedRegex("^(?:别|不要?|不用)(?:写|填|用|叫|算|记)(?:成)?(?<a>[^,。;]{1,24})[,。;](?:就?(?:要|改|应该?)?(?:写|填|用|叫|算|记)(?:成)?|改成|换成)(?<b>.{1,60})$")]
    public static partial Regex NotWritten { get; }

    /// <summary>不是昨天，前天: without a word between them, when both are of one kind.</summary>
    [GeneratedRegex("^(?:不是|并非|没有?|not\\s)\\s?(?:在|和|跟|与)?(?<a>[^,。;]{1,20}?)[,。;\\s]\\s?(?<b>[^,。;]{1,30})$")]
    public static partial Regex NotThen { get; }

    /// <summary>不在A，在B, after a field's name.</summary>
    [GeneratedRegex("^(?<a>[^,。;]{1,24})[,。;、\\s]{1,3}(?:而?是?在|改[在到]|换[在到]|应该?是?在)(?<b>.{1,60})$")]
    public static partial Regex Elsewhere { get; }

    /// <summary>主题改一下, 对象换一个: that it is to change, and not to what.</summary>
    [GeneratedRegex("^(?:一?下|一?[个条家]|别的|另外的|不对|错了?|有误|不太好|不合适|(?:先|就|都)?(?:空着|留空|留白))[吧了啊]?[。!]?$")]
    public static partial Regex SaysNothing { get; }

    /// <summary>主题：…；人数：…: a form with several fields, which corrects nothing by itself.</summary>
    [GeneratedRegex("^\\s?(?:" + Names + "):[^:]{1,60}[,。;\\s](?:" + Names + "):")]
    public static partial Regex Form { get; }

    /// <summary>是B不是A; B, not A.</summary>
    [GeneratedRegex(@"^(?:应该)?(?:是|it's\s|it\swas\s)?(?<b>.{1,60}?)[,。;、\s]{0,3}(?:不是|而不是|并非|\bnot\s(?!right\b|correct\b|true\b|it\b))(?<a>.{1,40})$")]
    public static partial Regex ButNot { get; }

    /// <summary>改成B, 应为B, 是B, make it B; also 要写B才对.</summary>
    [GeneratedRegex(@"^(?:我是说|我说的是|我想说|那个?|这|要|请|帮我|再|也|给我|得|需要|把它|把这个)?(?<to>应该改成|应该改为|应改为|改成|改为|改到|修改为|更正为|更改为|调整为|变更为|换成|换为|写成?|填|应为|应该是|应该写|应是|应当是|而是|其实是|实际是|就是|是|改(?=[^天日])|make\s(?:it|that)|change\s(?:it\s)?to|should\sbe|it's|it\swas|it\sshould\sbe|i\smeant?)\s?(?<rest>.{1,400})$")]
    public static partial Regex Bare { get; }

    /// <summary>不是教务处，是记错了: no name comes instead.</summary>
    [GeneratedRegex("错|别的|其[他它]|另|不|没|谁|哪|什么|[这那]个|自己|一起")]
    public static partial Regex NoName { get; }

    /// <summary>上午 alone says no time.</summary>
    [GeneratedRegex("^(?:早上|上午|中午|下午|傍晚|晚上|(?:the\\s)?(?:morning|afternoon|evening))[吧了呢]?$")]
    public static partial Regex PartOfDay { get; }

    /// <summary>10月30号才对.</summary>
    [GeneratedRegex("^(?:要写?|得是?|应该)?(?<b>.{1,60}?)(?:才对|才是|就对了|才行)[吧呢的啊]?$")]
    public static partial Regex OnlyRight { get; }

    /// <summary>Words after the value that only comment on it.</summary>
    [GeneratedRegex("[,。;\\s]{1,3}(?:我)?(?:多|少|不小心|刚才|手滑|打|写|说|记|弄|搞|输|按).{0,12}(?:错|了|个|滑|0|零).{0,6}$|[,，]?(?:而)?不是[^,。]{1,12}$|(?:才对|才是|就对了|就行|那天|吧|了|啊|哈|呢)$")]
    public static partial Regex Comment { get; }

    /// <summary>团委没来，去掉; 把团委去掉: a partner that was none.</summary>
    [GeneratedRegex("^(?:把|将)?(?<a>[^,。;]{2,20}?)(?:最后|后来|临时|其实|那边)?(?:就|也)?(?:没(?:来|到|参加|去|派人)(?:成)?|不算|不在|去掉|删掉|删了|划掉|拿掉|剔除)(?:了|吧)?(?:[,。]\\s?(?:把?[它他]|请|帮我|给)?(?:去掉|删掉|删了|划掉|拿掉|不算|剔除|去了)(?:它|他)?(?:吧|了)?)?[。!]?$|^(?:去掉|删掉|划掉|拿掉|剔除|除掉|不要)(?<a>[^,。;]{2,20}?)(?:吧|了)?[。!]?$|^(?:remove|drop|leave\\sout|without)\\s(?<a>[^,.;]{2,40})[.!]?$")]
    public static partial Regex LeftOut { get; }

    /// <summary>就化工学院一家: nobody else.</summary>
    [GeneratedRegex("^(?:其实|应该|也)?(?:就|只有|就只有|只|仅|仅有|就是)(?:和|跟|与)?(?<b>[^,。;]{2,20}?)(?:一家|一个|这一?家|他们一?家|那一?家)(?:单位|支部)?[吧了]?[。!]?$")]
    public static partial Regex OnlyOne { get; }

    /// <summary>他们是8个不是6个，总共12人: the sides, and what they come to.</summary>
    [GeneratedRegex("^(?=.{0,60}(?:不是|错了?))(?=.{0,60}(?:总共|一共|合计|共计|加起来|拢共)(?:是|有|就)?\\s?[\\d一二三四五六七八九十两百])(?!.{0,60}(?:日期|时间|地点|主题))")]
    public static partial Regex CountedAnew { get; }

    /// <summary>再加上保卫处: something besides, that replaces nothing.</summary>
    [GeneratedRegex("^(?:再|还|也|另外|顺便|并)?(?:加上?|补上?|添上?|还有)(?![入班急强])")]
    public static partial Regex Adds { get; }

    /// <summary>日期错了, 时间地点都不对.</summary>
    [GeneratedRegex("(?<name>人)(?:数)?(?=(?:也|可|倒)?(?:没有?|不是)(?:那么|这么|那)多|不止|(?:写|记|填|录|报|算|数)错)|(?<name>" + Names + ")(?:、|,|和|跟|与|及|and|\\s){0,2}(?=(?:(?:" + Names + ")|、|,|和|跟|与|及){0,6}\\s?(?:我们?|你|刚才?|刚刚|之前|上面)?(?:都|也|全|全都|这里|那里|给)?(?:写|记|填|录|弄|搞|说)?(?:错|忘|漏|没[说填写报记]|不对|不准|有误|有问题|不是这个|要改|得改|需要?改|改一下|重新?填|is wrong|are wrong|wrong))")]
    public static partial Regex Wrong { get; }
}

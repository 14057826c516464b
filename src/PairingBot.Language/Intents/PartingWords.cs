using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>The words by which a clause is told to be a request of its own, or a part of the one before it. They read forms: see <see cref="Skeleton"/>.</summary>
internal static partial class PartingWords
{
    [GeneratedRegex("^(?:请|麻烦|帮|把|将|给|催|提醒|通知|导出?|查|看|发|统计|列|加|新增|录|登记|同意|退回|(?:还有,?|另外,?)?P|please|export|remind|show|list|set|assign|notify|add)")]
    public static partial Regex Command();

    [GeneratedRegex("^(?:请|把|将|给|再|另外?,?|还有,?|然后,?|同意|驳回|退回|催)?(?:把|将)?P|^(?:and |then |also |please ){0,3}add (?:a |an |another |one more )?(?:new )?(?:measure|action|step) (?:to|for) P")]
    public static partial Regex OwnProblem();

    /// <summary>12延到…, 15换王芳负责: a number alone and what is done with it.</summary>
    [GeneratedRegex("^(?:再|还有,?|另外,?|把|将){0,2}0号?(?:那[条个])?(?:也|就|则)?(?:延[到期至后]|推[到迟后至]|顺延|宽限|换M|换[一-鿿]{2,4}(?:来)?(?:负责|牵头|管|办|盯)|改[由派]|由|交给|转给|归|申请|销号|退[回掉了]|驳回|打回|催|同意|通过|批准|重启|重开)")]
    public static partial Regex OfNumber();

    /// <summary>…，改成每周一次: what it is to be instead, and nothing else.</summary>
    [GeneratedRegex("^(?:直接|就|应该?)?(?:改[成为]|换[成为]|应为|是)")]
    public static partial Regex Instead();

    /// <summary>举措1不要了, 删掉难题12的举措2: a saved measure, and that it is not wanted any more.</summary>
    [GeneratedRegex("^[ ,。;]{0,3}(?:请|再|另外,?|还有,?|把|将){0,2}(?:(?:P的?)?(?:第[0一二三四五六七八九十]{1,2}[条个])?(?:举措|措施)\\s?[0一二三四五六七八九十]{0,2}[条项]?(?:也|就|都)?(?:不要|作废|删掉?|去掉|取消)[了掉]?|(?:删掉|删除|删了|去掉|取消|作废)(?:P的?)?(?:第[0一二三四五六七八九十]{1,2}[条个])?(?:举措|措施)\\s?[0一二三四五六七八九十]{0,2}[条项]?)[了吧,。;\\s]{0,3}$")]
    public static partial Regex MeasureRemoved();

    /// <summary>难题8的责任人是李明，难题15的是王芳: what was said of the one, of another.</summary>
    [GeneratedRegex("^P的(?:责任人|负责人)?(?:就|则)?(?:是|由|归|给|换成|改成)")]
    public static partial Regex SameOfAnother();

    /// <summary>A command of its own says so with its first word.</summary>
    [GeneratedRegex("^(?:请|帮|再|把|将|给(?!他|它)|替|麻烦|导|下载|提醒|催|通知|告诉|发|群发|查|看|统计|列|录|登|加|记|新增|新难题|顺|也|还有|有哪些|哪些|有没有|有多少|今年|本月|这个?月|我们|export|remind|notify|send|show|list|add|log|which|how many|what|and|please|tell|download)")]
    public static partial Regex Begins();

    [GeneratedRegex("(?<!看|查|列)(?:的|那些|那几家|几家|支部|B|清单|台账|记录|名单)[ ,]{0,3}$")]
    public static partial Regex Topic();

    /// <summary>根据党委督办要求: why, not what.</summary>
    [GeneratedRegex("^\\s?(?:根据|按照?|依据|为了|为贯彻|为落实|鉴于|因为?|由于)")]
    public static partial Regex Preamble();

    [GeneratedRegex("原因|理由|因为|由于|\\bbecause\\b|\\breason\\b")]
    public static partial Regex Reason();

    [GeneratedRegex("延|推|顺延|放宽|宽限|挪|换|改|调整|变更|交给|转给|移交|交由")]
    public static partial Regex Changes();

    [GeneratedRegex("^(?:同时|并且?|再|还有?|也|另外|顺便|顺手|顺带|一并|请|帮我|把|将|,|\\s){0,4}(?:责任人|负责人|牵头人|(?:截止|完成|办结)?(?:期限|时限|时间|日期))(?:也|就|都|给我?)?(?:换|改|调整|变更|更换|延|推|顺延|放宽|挪)")]
    public static partial Regex FieldChanged();

    [GeneratedRegex("(?<!没|没有|未)(?:[印编签装修办做写发谈买换建改配搞弄选拟跑贴调测][好完妥]|完成|上线|到位|修复|落实|解决|到货|启用|开通|交付|验收|办结|通过)了?[,。;\\s]{0,3}$|\\b(?:done|finished|printed|ready|completed?|installed|signed|fixed)\\b")]
    public static partial Regex DoneSoFar();

    [GeneratedRegex("^(?:所以|因此|想|申请|需要|要|请|再|得|麻烦|先|\\s){0,3}(?:延期?|顺延|推迟?|宽限|延长)(?:到|至)[DL](?:之?前)?[,。;!\\s]{0,3}$|^(?:and |then |please |also ){0,3}(?:extend|push|postpone|move) (?:it |the (?:deadline|due date) )?(?:back )?(?:to|until|till) [DL][.!]?$")]
    public static partial Regex PutOffTo();

    [GeneratedRegex("^(?:再|还|另外|同时|并|,|\\s){0,3}(?:给它)?(?:加|添|补|增加|新增)上?一?[条个项]?(?:举措|措施)[:,]")]
    public static partial Regex OneMoreMeasure();

    [GeneratedRegex("^(?:再|另外|同时|并|,|\\s){0,3}(?:最新|目前)?进[展度](?:更新|改)?[是为成]?:")]
    public static partial Regex ProgressTold();

    /// <summary>通知财务处：…；通知教务处：…: each its own text.</summary>
    [GeneratedRegex("^(?:再|另外,?|也|然后)?(?:(?:通知|告诉|发给)B[^,。;:]{0,6}|给B[^,。;:]{0,6}?(?:再)?发(?:一?[个条份])?通知|(?:再)?发(?:一?[个条份])?(?:通知)?给(?:B|全体|全部|各|大家)[^,。;:]{0,6}):")]
    public static partial Regex AnotherNotice();

    /// <summary>…；再通知财务处交材料.</summary>
    [GeneratedRegex("^(?:再|另外,?)(?:通知|告诉)B")]
    public static partial Regex NoticeAgain();

    /// <summary>…，登成新难题: what stands before it is the problem.</summary>
    [GeneratedRegex("^(?:请|帮我|就|也|把它|[把将]这个){0,3}(?:登|列|记|写|录|算|归|加|纳)(?:成|为|入|进|作)(?:一?[个条])?(?:新的?|重点)?难题(?![:清])")]
    public static partial Regex BecomesProblem();

    /// <summary>加个难题：…: one more.</summary>
    [GeneratedRegex("^(?:请|再|还|另外,?|还有,?|帮我?|\\s){0,3}(?:加|新增|增加|添|登记|录入?|记|提)(?:上|入)?(?:一?[个条])?(?:新的?)?(?:难题|问题):|^(?:and |also |then |please ){0,3}(?:add|log|record) (?:a |another |one more )?(?:new )?(?:problem|issue):")]
    public static partial Regex AnnouncesProblem();

    [GeneratedRegex("^(?:please )?(?:urge|chase|remind|nudge) P[.!]?$")]
    public static partial Regex Urges();

    /// <summary>难题12也有进展：…</summary>
    [GeneratedRegex("^(?:另外,?|还有,?)?P[^,。;:]{0,6}进[展度][^,。;:]{0,4}:")]
    public static partial Regex ProgressOf();

    /// <summary>下周的呢: the question before it, of something else.</summary>
    [GeneratedRegex("^(?:那么?|还有)?(?:[DB]|逾期|重点|未销号)(?:的|那边)?呢[?。!\\s]{0,2}$|^(?:and |what about |how about ){1,2}[DB]\\??$")]
    public static partial Regex AsksAgain();

    /// <summary>what's overdue and what's due this week: both are of deadlines, and two questions.</summary>
    [GeneratedRegex("^(?:and )?what(?:'s|\\sis|\\sare) (?:overdue|late|(?:coming )?due(?: soon)?(?: D)?)\\??$")]
    public static partial Regex AsksOfDeadlines();

    /// <summary>More than 昨天和教务处商量过了, which belongs to what is said before it.</summary>
    [GeneratedRegex("共建|开展|举办|举行|联学|主题|座谈|报告会|党课|参观|\\d\\s?[人名位]|N")]
    public static partial Regex ToldAsActivity();

    [GeneratedRegex("D.{0,8}B|B.{0,8}D")]
    public static partial Regex OwnActivity();

    // A day and a partner in the first clause begin another activity.
    [GeneratedRegex("^[ ,]{0,2}[^,。;]{0,20}(?:D[^,。;]{0,12}B|B[^,。;]{0,8}D)")]
    public static partial Regex BeginsActivity();

    [GeneratedRegex("P|那[条个]|第.{1,2}[条个]")]
    public static partial Regex OwnSubject();

    /// <summary>顺便把它延到下周五. A deadline or a person of a new problem belongs to its first telling.</summary>
    [GeneratedRegex("[把将给]它")]
    public static partial Regex It();
}

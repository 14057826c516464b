using System.Text.RegularExpressions;
using PairingBot.Language.Intents;

namespace PairingBot.Language.Activities;

/// <summary>The words around a saved activity: what is to be done with it.</summary>
internal static partial class SavedActivityWords
{
    /// <summary>It is to be voided, by one word.</summary>
    public const string Void = "删除|删掉|删了|删(?=$|[,。\\s\u0001])|作废|废掉|撤掉|撤销|取消掉|取消|移除|去除|不算数?|不要了|\\b(?:delete|remove|void|drop|undo|take\\sback)\\b";

    /// <summary>What may stand before the activity when it is what the sentence is about.</summary>
    [GeneratedRegex("^(?:\\s|[,。:、!]|@\\S{1,20}\\s|把|将|请|帮(?:我|忙)|麻烦(?:你|您)?|我们?|想要?|要|给|对|那个?|还有|哦?对了|等一?下|等等|稍等|啊|哦|诶|不对|错了|说错了|哎呀?|嗯|先|再|更正|纠正|修改|改(?!成|为)|更新|一下|修正|订正|恢复|还原|查(?:一下|看|询)?|看(?:一下|看)?|打开|显示|说说|讲讲|问一?下|" + Void
        + "|please|can\\syou|could\\syou|i\\s(?:want|need)\\sto|correct|update|fix|edit|show(?:\\sme)?|open|tell\\sme\\sabout|what(?:'s|\\sis)|who\\slogged|details?|status|how\\s(?:is|was)|change|set|make|sorry|no|oops|the|of|for|in|on|about|" + CorrectionWords.Names + "){0,12}$")]
    public static partial Regex Before { get; }

    /// <summary>A reason before the command: 录重了，删掉活动12.</summary>
    [GeneratedRegex("^(?<why>[^,。;]{2,40})[,。;]\\s?(?:请|帮我|麻烦|把|将|就){0,4}(?:" + Void + ")?$")]
    public static partial Regex WhyBefore { get; }

    /// <summary>It is to be voided.</summary>
    [GeneratedRegex("(?:给我|也|都|就|请)?(?:" + Void + ")(?:掉|了|吧|一下|它){0,3}")]
    public static partial Regex Voids { get; }

    /// <summary>Words before and after a reason that are not of it.</summary>
    [GeneratedRegex("^(?:[\\s,。;:、!]|因为|由于|理由|原因|是|为|because|reason|as\\s|since\\s|it\\s(?:is|was)\\s(?=a\\s|dup)){1,12}|(?:[\\s,。;!]|吧|谢谢|please){1,6}$")]
    public static partial Regex AroundReason { get; }

    /// <summary>A day before 那个活动.</summary>
    [GeneratedRegex("(?:[今昨前]天|上周.?|星期.|周.|\\d[日号])的?\\s?$")]
    public static partial Regex OfADay { get; }

    /// <summary>It is asked about.</summary>
    [GeneratedRegex("怎么样|什么|情况|详情|详细|明细|谁|改过|变更|看一?下|看看|查|内容$|几[个点人次]|多少|哪|有没有|吗$|呢$|\\?|details?|show|what|who|when|where|how|status|tell\\sme|open|历史|记录$")]
    public static partial Regex Asks { get; }

    /// <summary>It is to be changed.</summary>
    [GeneratedRegex("改|修改|更正|纠正|修正|订正|恢复|还原|更新|correct|update|fix|edit|change")]
    public static partial Regex Changes { get; }

    /// <summary>It is wrong, or to be changed, and not said how.</summary>
    [GeneratedRegex("^(?:[\\s,。!]|我|要|想|得|需要|有|录|记|写|填|登记?|弄|搞|改|修改|更正|修正|订正|更新|一下|错|误|不对|不准|不准确|问题|的|了|吧|is|was|wrong|needs?|correct(?:ion|ed)?|edit(?:ed)?|chang(?:e|ed|ing)|update[d]?|fix(?:ed)?|to|be|please|a){1,14}$|^(?:[\\s,的]|人数){0,3}(?:少|多|漏)(?:记|算|录|写|报|登)了?[^,。;]{1,10}人?[了。!]?$")]
    public static partial Regex OnlyWrong { get; }

    /// <summary>录重了, 没开成: why something is voided, and nothing else.</summary>
    [GeneratedRegex("^(?!.{0,12}(?:活动|改))(?:是|因为|其实|原因|理由|就是|应该|[是为:,\\s]){0,4}[^,。;\\d]{0,6}(?:[录登报记][记入]?(?:重|错|多|岔)|重复|没有?(?:开展|办|搞|去|开)成?|改期|(?<=对方|临时|因故|已经?|被|[天次会校院部处])(?:又|都|给|也)?取消)了?[^,。;\\d]{0,8}$|^(?:it\\s(?:was|is)\\s)?(?:a\\s)?(?:duplicate|logged\\stwice|by\\smistake|entered\\stwice)\\.?$")]
    public static partial Regex IsReason { get; }

    /// <summary>撤销, where the reason is asked for: it is to be taken back, and is no reason.</summary>
    [GeneratedRegex("^(?:撤销|撤回|撤掉|撤了|收回|undo|revert)[吧了]?[。!.]?$")]
    public static partial Regex TakesBack { get; }

    /// <summary>先不删了, 为什么要原因: no reason why it is voided.</summary>
    [GeneratedRegex("^(?:那|等等|等一?下|,|\\s){0,3}(?:还是|就|先|都|我){0,3}不(?:要)?(?:删|作废|弄|办|撤)|^为(?:什么|啥|何)|^(?:等等|等一?下)[,。!]?|^(?:怎么|干嘛)")]
    public static partial Regex NoReason { get; }

    [GeneratedRegex("^\\s?的?(?:那次|上次|刚才的?)?(?:改动|更正|修改|变更|更改)[了吧]?[。!]?$")]
    public static partial Regex ItsChange { get; }

    /// <summary>Other business with an activity: a file, a notice, a reminder.</summary>
    [GeneratedRegex("导出|下载|打印|export|download|通知|提醒|群发|remind|notify|销号|延期|逾期|谁(?:在|来)?(?:负责|牵头|管)|责任人|到期|举措")]
    public static partial Regex OtherBusiness { get; }

    /// <summary>Steps over what only leads to a field or value: 补上地点：…, 再加一个….</summary>
    [GeneratedRegex("^(?:\\s|[,。:、]|的|里|中|上|应该|需要|请|帮我|再|还|给|把|将|也|一下|补上?|补充|补填|填上|填写|写上|加上?|添加|增加|添|一个|漏了|少了|改一下|更正一下|add\\s|with\\s|'s\\s){1,12}")]
    public static partial Regex LeadToValue { get; }

    /// <summary>是图书馆党支部办的: whose activity it is, not with whom.</summary>
    [GeneratedRegex("^\\s?(?:其实|应该|明明|本来|,){0,2}是(?<b>[^,。;!和与跟同]{2,24}?)(?:来|去)?(?:主办|承办|举办|组织|牵头办?|办|搞|开展|弄)的(?:活动)?(?:,(?:而?不是|跟|和|与)[^,。;]{1,16})?[吧哦啊。!]?$|^\\s?(?:was|is)\\s(?:actually\\s|really\\s)?(?:held|organi[sz]ed|hosted|run)\\sby\\s(?:the\\s)?(?<b>[^,.;!?]{2,40}?)[.!]?$")]
    public static partial Regex Organised { get; }

    /// <summary>我要改个活动: something saved is to be corrected or voided, and not said which.</summary>
    [GeneratedRegex("^(?:我们?|想要?|要|帮我|请|麻烦|能不能|可以|怎么){0,4}(?:(?<void>删除?|删掉|作废|去掉|delete|remove|void)|改|修改|更正|纠正|订正|correct|edit|fix|change)(?:一下|一?[个条次场]|掉|an?\\s|the\\s|\\s){0,4}(?:已经?|之前|以前|前面|上次)?(?:录|记|登记|保存|saved\\s|logged\\s)?(?:好|过|了)?的?(?:那个|那条|一个|一条)?(?:结对)?(?:共建)?(?:活动|activity|entry)(?:记录)?(?:一下|吗|[。!?]){0,3}$")]
    public static partial Regex Which { get; }
}

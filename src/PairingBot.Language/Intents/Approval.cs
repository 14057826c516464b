using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>Yes and no, clause by clause, to a summary that was shown: 审阅无误，发送; 对，谢谢; 不用改了，就这样; 有个地方要改.</summary>
internal static partial class Approval
{
    private const int MostClauses = 5;

    /// <summary>True when every clause agrees, thanks, or says that nothing is to be changed.</summary>
    public static bool IsYes(string key)
    {
        var clauses = Clauses.Of(key);
        return clauses.Length is > 0 and <= MostClauses && clauses.All(IsAgreeing) && clauses.Any(clause => Agrees(clause) || NothingElse().IsMatch(clause));
    }

    /// <summary>True when something is called wrong, or is to be changed, and not said what.</summary>
    public static bool IsNo(string key) => key.Length <= Clauses.Longest && Doubt().IsMatch(key.Trim(' ', ',', '。', '.', '!', '~', '…'));

    private static bool IsAgreeing(string clause) => Agrees(clause) || Thanks().IsMatch(clause) || NothingElse().IsMatch(clause) || Unchanged().IsMatch(clause);

    private static bool Agrees(string clause) => ControlGrammar.Read(clause) == IntentNames.Confirm || (Checked().IsMatch(clause) && !ToLook().IsMatch(clause)) || Deed().IsMatch(clause);

    /// <summary>我再核实一下, 我再仔细看几遍, 先核对信息: it will be looked at, and is no yes.</summary>
    [GeneratedRegex("^(?:我|让我|容我)?(?:再|先|要|得|去|回头|还要|还得){1,2}(?:仔细|认真|好好)?" + Pausing.Look + "[^了过完好毕]{0,12}$|^(?:我|让我|容我)(?:仔细|认真|好好)?" + Pausing.Look + "{1,2}(?:一?下|一遍|几遍)$")]
    private static partial Regex ToLook();

    /// <summary>审阅无误, 看过了没问题, 情况属实: it was looked at.</summary>
    [GeneratedRegex("^(?:我|都|已经?|全|刚|又|再|仔细|认真|嗯哼?|哦){0,4}(?:(?:" + Pausing.Look + ")(?:了|过|完|好|毕){0,2}(?:一?遍|一下|几遍)?(?:了|啦)?(?:都|是|内容|信息|也){0,3}(?:无误|没错|没有?问题|没毛病|属实|可以|正确|对的?|ok|通过)?(?:了|的|啦)?|(?:以上|上述|上面|情况|内容|信息|数据|这些|这样|表述|全部|所述|整体)?(?:情况|内容|信息)?(?:都|均|全|完全|也|很|是|基本){0,3}(?:属实|无误|无异议|没异议|清楚|准确|对头|齐了|齐全|没得说|正是|没意见|没有意见|无意见)(?:了|的)?(?:啊|呢)?|嗯哼|走起|安排上?|搞起|冲|好使|必须的?|那必须|正合我意|生效|放行|照准|准了|批了|予以确认|准予[一-鿿]{1,4})(?:吧|了|啊|哈)?$|^(?:yes|yep|yeah|ok|okay|sure)?\\s?(?:that's|that is|thats|this is|it's|it is|all|everything(?:'s| is)?|looks?|seems?|sounds?)\\s?(?:all )?(?:correct|right|fine|good|great|ok|okay|perfect|accurate|set|it)(?: to me)?(?: now)?$|^(?:checked|verified|approved|agreed|perfect|great|excellent|absolutely|definitely|of course|that works|works for me|i (?:agree|approve|confirm)(?: it)?|no changes?(?: needed)?|nothing to change|as (?:it )?is)$")]
    private static partial Regex Checked();

    /// <summary>写进去吧, 报上去, do that: it is to be done.</summary>
    [GeneratedRegex("^(?:也|那|就|那就|可以|直接|马上|现在|请|帮我|给我|麻烦你?|你|都|全|一并|正式|予以|按此|照此|照这样|就按这个|按这个){0,4}(?:存|保存|录入?|记录?|写|登记?|报|交|提交|发布?|发送|推送|下发|发出|催办?|提醒|办理?|执行|生效|更新|入库|归档|上报|销号?|退回?|批|批准|通过|延期?|弄|搞|定|走流程|处理|操作|确认|签发|重开|打开|开|通知)(?:吧|了|掉|上|下|下去|下来|上去|上来|进去|出去|起来|一下|它|就行|就好|即可|便是|哈|呗|啦){0,4}$|^(?:please )?(?:do (?:it|that|so)|save(?: (?:it|that|this))?|send(?: (?:it|that|this))?(?: out)?|submit(?: (?:it|that|this))?|go (?:ahead|for it)|proceed|confirm(?: it)?|record it|file it|post it|log it|add it|ship it)(?: please| now| then)?$")]
    private static partial Regex Deed();

    /// <summary>谢谢, 知道了: agreeing, and no yes by itself.</summary>
    [GeneratedRegex("^(?:知道|明白|了解|清楚|懂)了[,啊哈]?$|^(?:谢谢|多谢|谢啦|谢了|感谢|辛苦|麻烦|有劳|劳驾|拜托|thanks?|thank you|thx|cheers)(?:你|您|了|啦|哈|大家|小结|very much|a lot|so much|!|\\s){0,6}$")]
    private static partial Regex Thanks();

    /// <summary>没有要改的了: that is a yes.</summary>
    [GeneratedRegex("^(?:我|这边|目前|暂时)?(?:没|没有|没什么|没啥|无|无需|不需要)(?:什么|其他|其它|别的|需要|要|再|任何|可){0,3}(?:改|修改|补充|调整|变动|更改|说)?(?:的|了|啦){1,3}$|^(?:就这些|就这样|就是这些|没别的)(?:了|吧|啦)?$")]
    private static partial Regex NothingElse();

    /// <summary>不用改了: a yes only with another beside it.</summary>
    [GeneratedRegex("^(?:我|都|就){0,2}(?:不|不用|不必|无需|甭|别|不需要)(?:再)?(?:改|修改|动|调整|换|变)(?:了|啦|的)?$")]
    private static partial Regex Unchanged();

    [GeneratedRegex("^(?:[嗯呃哦啊哎诶等下,。\\s]|一下|等等|好像|似乎|感觉|我(?:看|觉得|发现)?|这里|这儿|里面|其中|还|可能|应该|sorry|hmm|wait){0,8}(?:(?:有|还有)(?:一?[个处点项条]|几[个处点项]|些|哪)?(?:地方|内容|信息|东西|项目?|问题|错误?|毛病)?(?:写|记|填|录|弄|搞)?(?:错了?|不对|不太对|不大对|有误|没对|不准确?|要改|得改|需要?改|要修改|需要修改|想改|问题|错误|误|出入|毛病)(?:一下|了|啊|吧|的){0,3}|(?:内容|信息|上面|上述|这[个条份]|哪里|哪儿|某处|有的?地方)(?:好像|似乎|都|也|还|的){0,3}(?:有误|不对|错了?|有问题|不准确?|不太对|不大对|有出入|要改|得改)(?:了|啊|吧){0,3}|(?:还|先)?(?:要|想|得|需要?|需)(?:再)?(?:改|修改|更正|调整|变更|纠正)(?:一下|一?[处项点个]|几[处项个]|地方|内容|信息|东西|动|下|的|了|吧){0,3}|something(?:'s| is)? (?:is )?(?:wrong|off|not right|incorrect)|not (?:quite|exactly)(?: right| correct)?|(?:i|we) (?:need|want|have) to (?:change|fix|correct|edit) (?:something|one thing|it|a few things)|let me (?:change|fix|correct|edit) (?:something|one thing|it|that)|there(?:'s| is) (?:a mistake|an error|something wrong))$")]
    private static partial Regex Doubt();
}

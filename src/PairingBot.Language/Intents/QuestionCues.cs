using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>Words with which something is asked for.</summary>
internal static partial class QuestionCues
{
    public static readonly IReadOnlyList<Cue> All =
    [
        new("a question", Question(), (IntentNames.QueryStatus, 0.8f), (IntentNames.QueryOverdue, 0.5f), (IntentNames.ListActivities, 0.5f), (IntentNames.LogActivity, -1.5f), (IntentNames.UpdateProgress, -1.5f), (IntentNames.AddProblem, -1.5f), (IntentNames.RequestClose, -1f)),
        new("overdue", Overdue(), (IntentNames.QueryOverdue, 3f)),
        new("coming due", ComingDue(), (IntentNames.QueryOverdue, 3f)),
        new("a count", Count(), (IntentNames.QueryStats, 2.5f), (IntentNames.LogActivity, -1f)),
        new("how a rate is counted", RateMeant(), (IntentNames.QueryStats, 6f), (IntentNames.Help, -6f)),
        new("a rate or rank", Rate(), (IntentNames.QueryStats, 3f), (IntentNames.QueryOverdue, -1f)),
        new("which activities", Activities(), (IntentNames.ListActivities, 2.5f), (IntentNames.LogActivity, -1.5f)),
        new("asked whether it was logged", IsLogged(), (IntentNames.ListActivities, 7f), (IntentNames.LogActivity, -7f)),
        new("what I logged", Logged(), (IntentNames.ListActivities, 6f), (IntentNames.LogActivity, -6f)),
        new("the state of it", State(), (IntentNames.QueryStatus, 2.2f)),
        new("a problem asked about", RefAsked(), (IntentNames.QueryStatus, 2.5f), (IntentNames.UpdateProgress, -2.5f)),
        new("it asked about", ItAsked(), (IntentNames.QueryStatus, 4f), (IntentNames.QueryOverdue, -4f)),
        new("a field of it asked about", FieldAsked(), (IntentNames.QueryStatus, 9f), (IntentNames.SetDueDate, -6f), (IntentNames.AssignResponsible, -6f), (IntentNames.UpdateProgress, -6f)),
        new("what was done", WhatWasDone(), (IntentNames.QueryStatus, 4f), (IntentNames.UpdateProgress, -8f)),
        new("lists of problems", Lists(), (IntentNames.QueryStatus, 1.8f)),
        new("what waits for a decision", Waiting(), (IntentNames.QueryStatus, 3.5f), (IntentNames.QueryOverdue, -2f), (IntentNames.ApproveClose, -2f), (IntentNames.RequestClose, -3f)),
        new("what is mine", Mine(), (IntentNames.QueryStatus, 2f)),
        new("a file", File(), (IntentNames.Export, 3.2f)),
        new("ledger", Ledger(), (IntentNames.Export, 1.5f)),
        new("how it is done", How(), (IntentNames.Help, 3f), (IntentNames.Broadcast, -1.5f)),
        new("what the bot can do", Can(), (IntentNames.Help, 3f)),
    ];

    [GeneratedRegex("[吗没呢?嘛]$|[吗没呢?]\\?|有没有|是不是|有没|哪|谁|多少|几[个次场条件家]|什么|啥|怎|咋|如何|多不多|(.)[不没]\\1|了没|没有$|(?<![a-z])what|(?<![a-z])which|(?<![a-z])who(?![a-z])|(?<![a-z])how(?![a-z])|(?<![a-z])(?<!(?:because|since|as|but|so)\\s[^.?]{0,40})is\\s(?!due|done|solved|fixed|stuck|back|half|responsible)|(?<![a-z])are there|(?<![a-z])any(?:thing)?(?![a-z])|(?<![a-z])did(?![a-z])|(?<![a-z])has(?![a-z]).{0,20}been|(?<![a-z])when(?![a-z])|(?<![a-z])where(?![a-z])")]
    private static partial Regex Question();

    [GeneratedRegex("逾期|预期(?=[没未的了])|超期|超时|过期|黄了|脱期|拖期|误期|超(?:过|出)?了?(?:期限|时限|规定)|过了?(?:期限|时限|截止|点)|没按[时期]|未按[时期]|不按时|红灯|红牌|又拖|拖着|拖(?:得|了)?最(?:久|狠|厉害|长)|(?<![a-z])overdue|past (?:its|the|their)?\\s?(?:due|deadline)|past due|(?<!(?:because|since|as)\\s[^.?]{0,40})(?<!(?:the|a|our|their)\\s(?!problem|branch|one)[a-z]{2,20}\\s(?:is|are|was|were|will\\sbe|being|came|arrived)\\s)(?<![a-z])late(?![a-z])|behind schedule|expired|missed .{0,12}deadline")]
    private static partial Regex Overdue();

    [GeneratedRegex("(?:[这本]周|D)[^,。]{0,6}要(?:办|做|处理)(?:的|什么|哪些)|到期|临期|(?:临近|马上|即将|快要?|将要|就要|眼看).{0,3}(?:到期|到点|截止|到时间|到日子)|(?:D|L)(?:要)?(?:截止|到期)的|黄灯|(?<![a-z])due (?:soon|this|next|in|within|D)|coming due|come due|expir(?:e|es|ing)|(?<![a-z])due D(?![a-z])")]
    private static partial Regex ComingDue();

    [GeneratedRegex("多少|几[个次场件条项家起回]|数量|总数|个数|次数|场次|人次|共[有计]|一共|累计|合计|总共|汇总|统计|how many|number of|(?<![a-z])count(?![a-z])|(?<![a-z])total(?![a-z])|statistics|(?<![a-z])stats(?![a-z])|(?<![a-z])figures(?![a-z])|数据|数字")]
    private static partial Regex Count();

    [GeneratedRegex("(?:做|办|干)了(?:些)?(?:什么|啥|哪些)")]
    private static partial Regex WhatWasDone();

    [GeneratedRegex("率(?:是)?(?:怎么|咋|如何|怎样)(?:算|来|统计|计算|定义)|率是(?:什么|啥)意思|how (?:is|do you (?:count|work out)) the .{0,20}rate")]
    private static partial Regex RateMeant();

    [GeneratedRegex("[成销效逾期结完](?:成|号|办|期|结|销)率|占比|比例|百分比|排名|排行|排序|排个?名|榜|名次|第一名|前[三五十0]|百分之(?:多少|几)|几成|最[多少高低活]|同比|环比|增长|分布|各占|按.{1,6}(?:分|统计|算|看|列|汇总)|分(?:类|月|季度|支部)(?:统计|看|列)|(?<![a-z])rate(?![a-z])|(?<![a-z])rank|(?<![a-z])top(?![a-z])|percentage|(?<![a-z])most(?![a-z])|breakdown|(?<![a-z])by (?:month|kind|source|status|branch|quarter|year|type)(?![a-z])|compare")]
    private static partial Regex Rate();

    [GeneratedRegex("(?:哪些|有啥|什么|那些|哪几|都|列[出一]|查|看|列表|给我).{0,14}(?:活动|共建|联学|结对|座谈)|(?:活动|共建|联学|结对)[^,。;]{0,10}(?:有啥|哪些|明细|列表|清单|记录|有什么|看看|看一下|一览|都有|列一下)|(?:参与|参加|办|搞|合作|开展|共建|录|联合)(?:过|的)(?:那些|哪些|所有)?.{0,4}(?:活动|共建|联学)|(?:挂钩|相关|有关|关联|涉及)的.{0,3}(?:活动|共建)|最近.{0,8}(?:活动|共建)$|(?:list|show|which|what|recent|our).{0,24}(?:activit|sessions?(?![a-z])|pairings?(?![a-z])|events?(?![a-z])|visits?(?![a-z])|meetings?(?![a-z]))|activity list|activities (?:with|about|D|of|for)|what have we done")]
    private static partial Regex Activities();

    [GeneratedRegex("^(?:@\\S{1,20}\\s)?(?:请|帮我|查|看|列|下|一|出|问){0,4}我(?:自己|本人)?(?:L|D|今年|去年|之前|最近|的){0,2}(?:登记|录入?|记|填报?|上报|报)(?:上去?|进去|进来|下来)?(?:了|过)?的[^,。;]{0,12}(?:活动|共建|结对)(?!名|的)|(?<![a-z])(?:activities|pairings?|sessions?) (?:that )?i(?:'ve| have)? (?:logged|recorded|entered)(?![a-z])")]
    private static partial Regex Logged();

    /// <summary>上周五和教务处的活动记了吗.</summary>
    [GeneratedRegex("^(?!.{0,40}(?:帮我|请|能不能|可以|要))[^,。;:]{2,40}(?:活动|共建)(?:已经?|都|有)?(?:没有?|有没有)?(?:记|录|登记|上报|报|补)(?:上|进去|过)?(?:了)?(?:吗|么|没有?)[?。]?$")]
    private static partial Regex IsLogged();

    [GeneratedRegex("展开(?:说|讲)|说说|讲讲|详细|环节|具体(?:情况|说)|介绍一?下|进展(?:如何|怎|到|咋|吗|情况|$|\\?)|进度(?:如何|怎|到|咋|$|\\?)|到哪(?:一|个|儿|$|了)|哪一?步|怎么?样了|咋样|有人管|最新情况|什么情况|啥情况|状态|详情|(?<!(?:没|没有|没啥|没什么|暂无|无)(?:什么|啥|新的?)?)(?:下文|动静|眉目|回音)|(?:解决|搞定|办完|办好|办结|完成|销号|关|批|结|弄完|搞完|修好|弄好|落实|定下来|销)了?(?:吗|没|没有|没啊)\\??$|谁(?:牵头|负责|在管|在办|的)|几号截止|什么时候(?:到期|截止|能|完)|截止(?:日期|时间)?是|办得|推进得|(?<![a-z])status(?![a-z])|how is|how's|where .{0,20}stand|closed yet|done yet|any news|progress of|progress\\?|details? of|coming along|what about")]
    private static partial Regex State();

    [GeneratedRegex("P[^,。]{0,12}(?:吗|没|没有|呢|\\?|谁|哪|几号|怎|咋|如何|进度|进展|状态|情况|详情)$|P[^,。]{0,10}(?:在?哪|谁(?!都)|啥|咋|怎么样|几号|什么)|(?:查|看|问|查询|查看|瞅|调出|调取)(?:一?下|看)?P|难题清单(?:给我)?调出来?(?:看看?|我看看?)?$|^那?B呢|(?<![a-z])(?:show|is|how|of|about|on) P")]
    private static partial Regex RefAsked();

    /// <summary>难题15期限: which it is.</summary>
    [GeneratedRegex("^P的?(?:期限|截止(?:日期|时间)?|责任人|负责人|进展|进度|情况|举措|历史|记录)[?。]?$")]
    private static partial Regex FieldAsked();

    [GeneratedRegex("^(?:那|哦|对了,?|顺便问下?,?)?(?:它|[这那刚][才个]?[条个](?:难题)?|该难题|P)(?:的)?[^,。]{0,6}(?:几号|什么时候|啥时候|哪天|何时|谁|到哪|怎么样|咋样|进展)[^,。]{0,8}$|^when is (?:it|that|this(?: one)?) due|^who (?:is|'s) (?:it|that)")]
    private static partial Regex ItAsked();

    [GeneratedRegex("(?:难题|举措|责任|问题|任务|三张|三)清单|哪些难题|有.{0,3}难题|难题(?:有哪|列表|情况)|清单.{0,6}(?:念|看|列|给|发我|报)|B(?:的)?清单$|problem list|list (?:our|the|all)? ?problems|what problems|which problems|show .{0,12}problems")]
    private static partial Regex Lists();

    private const string ToDecide = "(?:(?<!在|还)[待等]着?(?:我们?|您|委员|党委|领导)?(?:来|去)?(?:审[核批定]?|批(?![复文示量次])准?|销号|签字|拍板)|(?:要|需要?|该|轮到)我(?:们)?(?:来|去)?(?:审|批|签字|拍板|表态)|(?:没|未)审[批核]?的)";

    [GeneratedRegex("(?:有没有|有(?:哪些|什么|啥|几[个条件])?|哪[些几]?[个条件]?|什么|啥|还有|查一?下|看一?下|看看|列一?下|几[个条件])[^,。;:]{0,8}" + ToDecide + "|" + ToDecide + "(?:的)?[^,。;:]{0,6}(?:有哪|有没|有几|有吗|哪些|几[个条]|[吗呢]|清单|列表|是哪|给我)|(?:有没有|有|还有)(?:要|需要|该|等)?(?:我)?(?:审批?|审核|批)的(?:难题|申请)?(?:吗|么|没有?|没)?$|我(?:要|需要|该)(?:审批?|审核|批)的(?:难题|申请)?(?:有哪些|有几个|有吗|呢|是哪)|(?:有没有|有|还有)申请(?:销号|延期)的(?:难题)?(?:吗|么|没有?|没)?$|(?:pending|waiting\\sfor|awaiting)\\s(?:my\\s)?(?:approval|sign-?off|review|decision)")]
    private static partial Regex Waiting();

    [GeneratedRegex("我(?:的|名下|手里|手上|手头|这|负责|牵头|承担)(?:的|都|还)?[^,。]{0,6}(?:难题|任务|待办|活|有|压|啥|哪些|几|清单)|M(?:手里|名下|负责的)|my (?:problems|tasks|items|list)|on my plate|assigned to me")]
    private static partial Regex Mine();

    [GeneratedRegex("导出|下载|打包|导(?:一|个|成|出|下)|导一下|excel|xlsx?|(?<![a-z])csv(?![a-z])|(?<![a-z])pdf(?![a-z])|(?<![a-z])docx?(?![a-z])|(?<![a-z])word(?![a-z])|表格|电子版|电子表|报表|存档|(?<![a-z])export|(?<![a-z])download|spreadsheet")]
    private static partial Regex File();

    [GeneratedRegex("台账|台帐|(?<![a-z])ledger|(?:生成|出|要|来|给我|发我)一?[份张].{0,16}(?:表|清单|明细|台账|汇总)")]
    private static partial Regex Ledger();

    [GeneratedRegex("怎么?(?=给|把|跟|向|让|才|用|录|登|填|操作|改|撤|查|申请|说|弄|写|导|发|加|提|绑|看|回|算|分|办|销|延|设|删|建|催)|咋(?=用|使|录|办|填|弄|操作|查|发|导|申请)|怎样|如何(?=使|录|登|操作|申请|办|填|导|发|查|绑|修|添|延|设|撤)|流程|程序(?!员)|步骤|手续|(?:需|要)(?:要)?(?:哪些|什么)(?:材料|条件)|什么(?:条件|要求|材料)|什么是|什么叫|是什么意思|啥意思|是怎么回事|什么区别|有什么要求|谁(?:来)?(?:批准|审批|同意|有权)|(?<![a-z])how (?:do|can|to|does|should)|procedure|what is the process|explain")]
    private static partial Regex How();

    [GeneratedRegex("(?:你|能|都|会|可以)(?:能|会|可以|都)?(?:帮我)?(?:做|干|办|问)(?:些|点)?(?:什么|啥|嘛|哪些)|功能(?!厅|区|室|教室)|本事|说明|教程|手册|指南|帮助|帮帮|教(?:教|我|一下)|举?个?例子|不会用|命令|(?<![a-z])help(?![a-z])|what can|instructions|(?<![a-z])guide(?![a-z])|able to do|example")]
    private static partial Regex Can();
}

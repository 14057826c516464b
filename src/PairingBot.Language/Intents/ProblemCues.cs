using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>Words with which a problem is added and worked on.</summary>
internal static partial class ProblemCues
{
    public static readonly IReadOnlyList<Cue> All =
    [
        new("new problem", NewProblem(), (IntentNames.AddProblem, 3f)),
        new("new problem named", Named(), (IntentNames.AddProblem, 3f)),
        new("this one to be added", ThisAdded(), (IntentNames.AddProblem, 7f), (IntentNames.AssignResponsible, -5f), (IntentNames.SetDueDate, -5f)),
        new("onto the list", OntoList(), (IntentNames.AddProblem, 2.5f)),
        new("where it came from", Source(), (IntentNames.AddProblem, 1.5f)),
        new("measure", Measure(), (IntentNames.AddMeasure, 3f)),
        new("way to solve", Way(), (IntentNames.AddMeasure, 2f)),
        new("who answers for it", Responsible(), (IntentNames.AssignResponsible, 1.8f)),
        new("handed to someone", HandOver(), (IntentNames.AssignResponsible, 2.5f)),
        new("I take it", ITake(), (IntentNames.AssignResponsible, 3f)),
        new("put off or brought forward", PutOff(), (IntentNames.SetDueDate, 3f)),
        new("a problem to be put off", ToPutOff(), (IntentNames.SetDueDate, 6f), (IntentNames.UpdateProgress, -4f)),
        new("what is overdue put off", OverduePutOff(), (IntentNames.SetDueDate, 4f), (IntentNames.QueryOverdue, -5f)),
        new("deadline set", Set(), (IntentNames.SetDueDate, 2.5f)),
        new("deadline to be changed", ToChange(), (IntentNames.SetDueDate, 6f), (IntentNames.QueryStatus, -4f)),
        new("a problem and a deadline", RefAndDeadline(), (IntentNames.SetDueDate, 1.5f)),
        new("progress told", Told(), (IntentNames.UpdateProgress, 3f)),
        new("progress, and then a colon", ToldNext(), (IntentNames.UpdateProgress, 6f), (IntentNames.AssignResponsible, -4f), (IntentNames.SetDueDate, -4f)),
        new("its progress is to be updated", ToUpdate(), (IntentNames.UpdateProgress, 6f), (IntentNames.QueryStatus, -4f)),
        new("has been done", Done(), (IntentNames.UpdateProgress, 2f)),
        new("stuck or waiting", Stuck(), (IntentNames.UpdateProgress, 2f)),
        new("a problem and then words", RefFirst(), (IntentNames.UpdateProgress, 0.7f)),
    ];

    [GeneratedRegex("^(?:给|把)?P(?:的|有|有了)?(?:新|最新)?(?:进展|进度)(?:更新)?(?:一下|如下|是)?:(?=.{2})")]
    private static partial Regex ToldNext();

    [GeneratedRegex("^(?:please )?(?:change|move|set|adjust|update) (?:the )?(?:due ?date|deadline) (?:of|for) P")]
    private static partial Regex ToChange();

    [GeneratedRegex("更新(?:一下|下)?P的?(?:进度|进展|情况)")]
    private static partial Regex ToUpdate();

    [GeneratedRegex("新(?:增|加|的|建)?(?:一?[个条项])?(?:重点|一般)?[难南][题提](?!多少)|(?:加|登|录|报|提|补|增|建|记|攻)(?:记|一下|上)?(?:一?[个条项])?(?:新的?|重点|一般)?[难南]题(?!台账|清单)|(?:登|列|立|定|算|作|写|记)(?:成|为|入|进|到)[^,。;]{0,6}难题|(?:创建|添加|设立|上报)难题|^难题[:,]|^难题\\+1|难题(?:名称|标题)|难提|立(?:个|一个)?项|攻关|(?<![a-z])new (?:key )?(?:problem|issue)|(?<![a-z])(?:add|raise|report|create|log|register|record|open)(?![a-z]).{0,24}(?![a-z])(?:problem|issue)(?![a-z])(?! \\d)|as a problem")]
    private static partial Regex NewProblem();

    [GeneratedRegex("新难题[:,]|(?:加|添|记|录|登|报|提|列)(?:上|了)?(?:一?[个条])难题(?:吧|[:,])")]
    private static partial Regex Named();

    /// <summary>审批慢这个难题加一下.</summary>
    [GeneratedRegex("^(?:(?:取消|撤[销回]?|删[掉除]?|更正|恢复|打开|通过|批准|催办?)?P|[^,。;]{4,20}[这那]个?难题)(?:也|帮我|给我|请){0,2}加(?:一下|上去?|进清单|进去|个难题)(?:$|[,。;])")]
    private static partial Regex ThisAdded();

    [GeneratedRegex("(?:列|纳|录|写|归|放|登|加|记|挂|收)(?:入|进|到)[^,。;]{0,12}(?:清单|下面|名下)|清单里?(?:再?加|再?添|补|新增|里加)|列(?:一|个)条?|加一?条(?!举措|措施|办法)|(?:加|补)条|添(?:一|[两三])?[个条]|列为|登成|给列上|列上|记一条|就记|放到B|problem list|list of problems")]
    private static partial Regex OntoList();

    [GeneratedRegex("(?:调研|走访|座谈)(?:中|时)?(?:发现|了解)|(?:师生|学生|教师|老师|职工|群众|家长)(?:们|代表)?(?:普遍|集中|多次)?(?:反映|反应|投诉|抱怨|提出|吐槽)|支委会(?:提|研究|决定|定|上|讨论|确定)|党员大会(?:讨论|决定|通过|研究|上)|上级(?:交办|部署)|党委交办|来源|complain|raised by")]
    private static partial Regex Source();

    [GeneratedRegex("举措|措施|(?:加|补|添|想|出)(?:了|上|个|一|[两三几0])?[个条]?(?:实)?招(?!标|聘|生|呼|待|募|商|领|办)|(?<![a-z])measures?(?![a-z])|action item|(?:add|one) (?:one )?(?:more )?action")]
    private static partial Regex Measure();

    [GeneratedRegex("(?:想的|解决|应对|我们的|这条|条|的)(?:办法|法子|对策|做法|路子)|办法[是:]|办法有了|有(?:了)?办法了?|对策[是:]|(?:想|出)(?:了|出)?一?[个条](?:新)?(?:办法|法子|主意|点子)|打算(?:这么|这样)|拟采取|路线图")]
    private static partial Regex Way();

    [GeneratedRegex("(?<![逾超过]期的?|各位?|所有)责任人|负责|牵头|担子|换个?人|经办|(?<![a-z])responsible(?![a-z])|in charge|(?<![a-z])owner(?![a-z])|(?<![a-z])lead(?![a-z])")]
    private static partial Regex Responsible();

    [GeneratedRegex("(?:交给|转给|移交|转办|指派|派给|分给|安排|改派|交由|改由)|归(?:M|B|.{2,4})(?:管|负责|办|抓|盯)|别写.{1,5}写|就(?:M|[^,。]{2,4})负责|P(?:那?[条个])?(?:就)?(?:给|换|让|由|派)(?:M|B)|(?:换成|换给|改成|改给)M|(?:让|由|换)(?:M|.{2,4})(?:来)?(?:管|接|跟|办|负责|牵头|盯)|第.{1,2}[个条](?:给|归|让)|换个?人|接手|由[^,。]{2,8}(?:接|负|牵头|管|抓|盯)|M(?:来|先|负责)?盯着?|(?<![a-z])assign|hand .{0,20}over|takes? over|give P to|goes to M|let M")]
    private static partial Regex HandOver();

    [GeneratedRegex("我来(?:负责|接|管|牵头|跟|办|盯|扛|认领)|算我的|我(?:接|领|认领|扛|包)了|归我|交给我|我负责|i'll take|i will take|i'll be responsible|i will be responsible|i'll lead|mine to")]
    private static partial Regex ITake();

    [GeneratedRegex("延期|放宽|延(?:一|两|三|四|几|半|0)|做不完|赶不上|来不及|延长|延后|延至|延到|延缓|展期|顺延|推迟|推后|推到|推至|往后[推延拖挪]|后延|宽限|缓到|缓几|缓一|晚(?:几天|一周|两天)|提前(?:到|至)|再给.{0,6}[天周月]|给(?:它|他|我)?(?:0|[一二两三四五六七八九十半]{1,3})个?(?:天|周|星期|月)|挪到|拖到|放到[DL]|(?<![a-z])extend|(?<![a-z])postpone|(?<![a-z])delay|(?<![a-z])push .{0,24}(?:to|back|until)|another .{1,8} (?:days|weeks?|months?)|more time|bring .{0,12}forward|extension")]
    private static partial Regex PutOff();

    [GeneratedRegex("^(?:please |can you |could you |i (?:want|need|would like) to ){0,2}(?:extend|postpone|push|move|delay)(?: back| out)? P(?: back| out)? (?:to|until|till|by) [DL0]")]
    private static partial Regex ToPutOff();

    [GeneratedRegex("(?<![a-z])(?:extend|postpone|push|move|put) .{0,24}(?:overdue|late) .{0,16}(?:to|by|until|off)(?![a-z])")]
    private static partial Regex OverduePutOff();

    [GeneratedRegex("截[到至在][DL0]|(?:截止|期限|时限|到期日|到期时间|完成时间|办结时间|节点)(?:日期?|时间)?.{0,4}(?:设|定|改|调|为|是|到|放|延|[DL])|(?:改|调|定)(?:整)?\\s?(?:到|成|为|在)(?:了)?\\s?[DL0]|最[晚迟][DL]|[DL](?:之?前)?(?:完成|办结|办完|解决|弄完|搞定|到期|截止)$|(?<![a-z])deadline(?![a-z])|(?<![a-z])due date(?![a-z])|now due|is due [DL0]|due [DL]|should be done by")]
    private static partial Regex Set();

    [GeneratedRegex("P[^?吗]{0,16}[L]|P[^?吗哪]{0,8}(?:到|成|至)D")]
    private static partial Regex RefAndDeadline();

    [GeneratedRegex("进[展度](?:来|到|有)[了啦]|进[展度](?:写|记|改|填|补|登记)(?:成|为|上|作)|进展(?:[:,是为]|更新|如下|情况:)|(?:说|讲|报)(?:一?下|个)?进[展度]|(?:更新|填报|汇报|补充|记个|报|写|录)(?:一下|个|一?条)?.{0,6}进[展度]|(?:新近|最新|有|没啥|没什么|暂无)进展|进度(?:更新|[:,])|有新情况|progress (?:on|note|:)|(?<![a-z])update (?:on|for|P)|P update|update P|note (?:for|on)|has moved")]
    private static partial Regex Told();

    [GeneratedRegex("(?:已经?|刚刚?|目前|现在|初步|基本)(?:[^,。;?]{0,4})?(?:完成|提交|签|报|通过|上线|落实|到位|开|办|定|建|装|换|修|谈|联系|拿|发|做|跟|和|与|由|启动|印发|形成|召开|达成|覆盖|投入|选|收|梳理|整理|对接)|完成了?(?:一半|大半|百分|0|三分|.成)|办了.成|推进到|(?:搞|弄|做|盘|修|换|改|装|办|谈|定)(?:完|好|妥|出)了?|试运行|初稿|到货|招标|签了|half done|percent|complete(?![a-z])|finished|has been|have been|sent to|rolled out|went live|is live|launched|deployed|installed|delivered|migrated|drafted|arrived|repaired|(?<![a-z])set up(?! a| an| the)|is running")]
    private static partial Regex Done();

    [GeneratedRegex("(?:没|没有|还没|暂无|未见)(?:什么|啥)?(?:动静|眉目|着落|下文)(?!吗|\\?)|卡(?:壳|住|在|着)|还差|还在等|等(?:批复|审批|回复|安装|通知|结果)|没回[话信]|受阻|遇到|停滞|没动|正在|推进中|stuck|waiting|blocked|in progress")]
    private static partial Regex Stuck();

    [GeneratedRegex("^(?:@\\S{1,20}\\s)?P\\s?[:,的 ]?|^(?:那条|这条|刚说的|刚才(?:那|说)|它)")]
    private static partial Regex RefFirst();
}

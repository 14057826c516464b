using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>Words with which people are told, asked for an answer and urged.</summary>
internal static partial class NoticeCues
{
    public static readonly IReadOnlyList<Cue> All =
    [
        new("tell people", Tell(), (IntentNames.Broadcast, 3f)),
        new("tell who has not answered", TellOpen(), (IntentNames.Broadcast, 4f), (IntentNames.QueryBroadcastReceipts, -3.5f)),
        new("have it said", HaveItSaid(), (IntentNames.Broadcast, 2.5f), (IntentNames.LogActivity, -1.5f)),
        new("a notice", Notice(), (IntentNames.Broadcast, 0.8f), (IntentNames.QueryBroadcastReceipts, 0.8f)),
        new("branches addressed", Addressed(), (IntentNames.Broadcast, 2f)),
        new("please answer", Answer(), (IntentNames.Broadcast, 2f), (IntentNames.AcknowledgeBroadcast, -3f)),
        new("received", Received(), (IntentNames.AcknowledgeBroadcast, 3.5f)),
        new("not received", NotReceived(), (IntentNames.AcknowledgeBroadcast, -9f), (IntentNames.OutOfScope, 2f)),
        new("receipts", Receipts(), (IntentNames.QueryBroadcastReceipts, 3.5f)),
        new("who has read", WhoRead(), (IntentNames.QueryBroadcastReceipts, 3.5f), (IntentNames.AcknowledgeBroadcast, -3f)),
        new("urge who answers for it", UrgeWho(), (IntentNames.Remind, 4f), (IntentNames.AssignResponsible, -4f)),
        new("urge", Urge(), (IntentNames.Remind, 3.2f)),
        new("urge who has not answered", UrgeOpen(), (IntentNames.Remind, 4.5f)),
        new("not to be done", Not(), (IntentNames.Remind, -5f), (IntentNames.Broadcast, -3f), (IntentNames.Export, -4f), (IntentNames.OutOfScope, 1.5f)),
    ];

    /// <summary>不用提醒: what would be done is denied from the first word.</summary>
    public static bool IsDenial(string form) => Denial().IsMatch(form);

    private const string Groups = "(?:各|所有|全体|全校|全部|大家|每个|逾期|学生|机关|学院|联系的|未读|没[看读回]的)[^,。;:]{0,8}|书记们?|B|支部";

    [GeneratedRegex("通知(?:一下|下|到)?(?:" + Groups + ")|(?:告诉|告知|转告|知会|传达(?:给|到)?|转发给?)(?:一下)?(?:" + Groups + ")|发(?:一?[个条则份]|布|出|一下)?(?:通知|公告|消息|通告|预告)(?!.{0,4}(?:的?回|谁|多少))|帮我?发一?[条个]|发一?条[:,]|群发|下发|印发|推送|推一?条|广播|周知|(?:给|向|对)(?:" + Groups + ")[^,。;:?吗催]{0,8}(?:发|推|说|传|下|布|讲)|(?:跟|和|与)(?:" + Groups + ")(?:[和、及与]B){0,3}[^,。;:?]{0,3}(?:说|讲)|发(?:给|到|送)?(?:" + Groups + ")|(?:定时|D)(?:给|发)(?:" + Groups + ")|全校通知|^通知[:,]|(?<![a-z])notify|(?<![a-z])announce|(?<![a-z])broadcast|(?<![a-z])tell (?:all|every|the|B|them)|(?<![a-z])inform|let .{0,20}know|send .{0,16}(?:notice|message|announcement|to (?:all|every|B))|message (?:to|all)")]
    private static partial Regex Tell();

    // 通知没回执的：明天…: whom, and then the words.
    [GeneratedRegex("^(?:@\\S{1,20}\\s)?(?:请|帮我|再|麻烦){0,2}(?:通知|告诉|告知|转告)(?:一下)?(?:那些|所有|还|各个?)?(?:没|未)(?:有)?[^,。;:?]{1,8}的[^,。;:?谁哪]{0,8}[:,][^?]{3,400}$")]
    private static partial Regex TellOpen();

    [GeneratedRegex("(?:说|讲|知会|吱|招呼|言语)一?[声下](?!进|我)|通个?气|递个?话|带个?话|捎个?话")]
    private static partial Regex HaveItSaid();

    [GeneratedRegex("通知|公告|消息|(?<![a-z])notice(?![a-z])|(?<![a-z])message(?![a-z])|(?<![a-z])announcement(?![a-z])")]
    private static partial Regex Notice();

    [GeneratedRegex("^(?:@\\S{1,20}\\s)?(?:请)?(?:各|所有|全体|机关各?|学生)?(?:支部|党支部|书记|组织委员|同志|B)[^,。;:?吗]{0,6}(?::|注意|于L|在L|务必|请于)|请(?:各|全体|所有|书记)[^?吗]{0,40}|(?<![a-z])all (?:branches|secretaries)(?![a-z])")]
    private static partial Regex Addressed();

    [GeneratedRegex("收到[请后]?(?:回复|回执|确认|回)|请(?:回复|回执|确认收到)|(?:要|需|带|不要|不用|无需)回执|please (?:confirm|reply|acknowledge)")]
    private static partial Regex Answer();

    [GeneratedRegex("^(?:@\\S{1,20}\\s)?[^?谁哪吗没]{0,10}(?:收到|已阅|已读|知悉|收悉|已知晓|看到了)(?!.{0,8}(?:吗|没|了没|反映|反馈|投诉|一[个份封]))|^收到|^1?收到|^阅|(?<![a-z])received(?![a-z])|(?<![a-z])got it(?![a-z])|(?<![a-z])got the(?![a-z])|(?<![a-z])noted(?![a-z])|(?<![a-z])acknowledged(?![a-z])|(?<![a-z])copy that(?![a-z])|(?<![a-z])roger(?![a-z])|(?<![a-z])understood(?![a-z])|(?<![a-z])will do(?![a-z])")]
    private static partial Regex Received();

    // 没收到, 收到钱了: the opposite, or something else.
    [GeneratedRegex("(?:没有?|未|不(?!好意思)|别)(?:能|曾|会)?(?:收到|收悉|看到)|收(?:得)?不到|收到(?:不|钱|款|货|快递|退|发票|工资|奖金)")]
    private static partial Regex NotReceived();

    [GeneratedRegex("(?<!不要|不用|无需|要|带|需)回执(?!单)|已读率|签收|未读|未回|已读未|没回的|送达|(?:阅读|反馈|回复|确认|接收)情况|(?<![a-z])receipts?(?![a-z])|delivery status|(?<![a-z])unread(?![a-z])")]
    private static partial Regex Receipts();

    [GeneratedRegex("(?:谁|哪[些个几家]|多少|几个?|还有|有没有|都|[有没]人)[^,。;]{0,10}(?:没|未|不)?(?:有)?(?:看|读|回|收到|确认|签收|回复)(?:了|过|通知|消息|吗|没|的|$)|(?:B|支部|大家)[^,。;]{0,8}(?:看|读|回|收到|确认|签收|回复)(?:通知|消息)?了?(?:吗|没)|没几?家?(?:看|回)|[几]家[没未]?回|没(?:看|读|回|确认|签收|收到)的|(?:没|未)回复|who .{0,12}(?:read|confirm|seen|replied|answer|respond)|(?:haven't|hasn't|not|n't) .{0,8}(?:read|confirm|repl|respond|seen)|how many .{0,16}(?:read|confirm|repl)|read the (?:notice|message|announcement)|everyone (?:get|got|read)|(?:has|have|did) (?:everyone|everybody|all|anyone|anybody|they|B)(?![a-z]).{0,12}(?:confirm|read|repl|seen|receiv|acknowledg|answer)|any(?:one|body)? (?:replies|repl|answers?|responses?|responded|confirmed)(?![a-z])|still missing")]
    private static partial Regex WhoRead();

    [GeneratedRegex("催|提醒(?!短信|功能|机制|系统|缺失|不及时|服务|弹窗)|提个?醒|督促|敦促|督办(?!系统)|@一下|艾特|(?<!M|来|由.{1,6})盯(?:一下|着|紧)|敲打|叮嘱|(?<![a-z])remind|(?<![a-z])urge(?![a-z])|(?<![a-z])chase(?![a-z])|(?<![a-z])nudge|(?<![a-z])ping(?![a-z])|(?<![a-z])prod(?![a-z])")]
    private static partial Regex Urge();

    [GeneratedRegex("(?:催|督促|盯)(?:一?[催下遍声]|办)?[^,。;]{0,12}(?:责任人|负责人|牵头人)|(?:提醒|通知|招呼)(?:一下|下)?[^,。;]{0,10}(?:的)?(?:责任人|负责人)(?![换改变])|\\b(?:nudge|chase|urge|remind)\\b.{0,20}\\b(?:owner|person|responsible)\\b")]
    private static partial Regex UrgeWho();

    [GeneratedRegex("(?:没|未)(?:有)?(?:[交发]?回|读|看|确认|签收|反馈|收到)[^,。;?吗谁哪几]{0,8}(?:催|提醒)|(?:催|提醒)(?:一?[下催遍次])?(?:那些|还|所有)?(?:没|未)(?:有)?(?:回|读|看|确认|签收|反馈)")]
    private static partial Regex UrgeOpen();

    [GeneratedRegex("^(?:那|就|先|都|暂时|这次|今天){0,2}(?:不用|不必|不要|无需|别|甭|不需要)(?:再|先|急着)?(?:去|给.{1,6}|替我|帮我)?(?:提醒|催|通知|导出|群发|发通知|发消息|发了|导了|督促)|^(?:no need to|don't|do not) (?:remind|notify|export|send|chase)")]
    private static partial Regex Denial();

    [GeneratedRegex("(?:不用|不必|不要|无需|别|甭|不需要)(?:再|去|给.{1,6})?(?:提醒|催|通知|导出|发通知|群发|发了|导了)|no need to|don't (?:remind|notify|export|send)")]
    private static partial Regex Not();
}

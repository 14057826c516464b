using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>Whether one may do something, or who may: 我能改活动1吗, 谁能发通知. A question, and no request to do it.</summary>
public static partial class PermissionQuestions
{
    private const int Longest = 40;

    private static readonly (AskedAct Act, Regex Words)[] Acts =
    [
        (AskedAct.Announce, Announces()),
        (AskedAct.VoidActivity, VoidsActivity()),
        (AskedAct.CorrectActivity, CorrectsActivity()),
        (AskedAct.DeleteProblem, DeletesProblem()),
        (AskedAct.SetDueDate, SetsDue()),
        (AskedAct.AssignResponsible, Assigns()),
        (AskedAct.Reopen, Reopens()),
        (AskedAct.Decide, Decides()),
        (AskedAct.RequestSignOff, Requests()),
        (AskedAct.Urge, Urges()),
        (AskedAct.CorrectProblem, CorrectsProblem()),
    ];

    /// <summary>What is asked leave for; null for another message.</summary>
    public static (AskedAct Act, bool AsksWho)? Of(string text)
    {
        if (text.Length > Longest || Asked().Match(Utterance.KeyOf(text)) is not { Success: true } asked) return null;
        var what = asked.Groups["what"].Value;
        if (Wanted().IsMatch(what)) return null;
        var found = Array.FindIndex(Acts, a => a.Words.IsMatch(what));
        var isOfSpeaker = asked.Groups["who"].Success || asked.Groups["me"].Success;
        return found < 0 || (!isOfSpeaker && Acts[found].Act != AskedAct.Announce) ? null : (Acts[found].Act, asked.Groups["who"].Success);
    }

    [GeneratedRegex("^\\s?(?:@\\S{1,20}\\s)?(?:请问|问一?下|想问下?|那么?|那)?[,\\s]?(?:"
        + "(?<who>谁|哪些人|什么人|什么角色|哪些角色)(?:才|都|还)?(?:能够?|可以|有权限?|有资格|才能)(?<what>[^,。;:?]{2,24})(?:呢|啊)?[?。]{0,2}$"
        + "|(?:(?<me>我们?(?:支部|自己)?|(?:普通)?党员|书记|组织委员)(?:自己|也|还|是不是|是否|到底){0,2})?(?:能不能|可不可以|能否|可否|有没有权限?|有无权限)(?:直接|自己|也)?(?<what>[^,。;:?]{2,24}?)(?:呢|啊|吗)?[?。]{0,2}$"
        + "|(?:(?<me>我们?(?:支部|自己)?|(?:普通)?党员|书记|组织委员)(?:自己|也|还|是不是|是否|到底){0,2})?(?:能够?|可以|有权限?|有资格)(?:直接|自己|也)?(?<what>[^,。;:?]{2,24}?)(?:吗|么|嘛|不|吧)[?。]{0,2}$)"
        + "|^(?:(?<who>who)\\s(?:can|may|is\\sallowed\\sto)|(?:can|may|could)\\s(?<me>i|we|members|a\\smember)|am\\s(?<me>i)\\sallowed\\sto)\\s(?<what>[^,.;:?]{3,40})\\??$")]
    private static partial Regex Asked();

    /// <summary>A polite request: what is to become of it is said.</summary>
    [GeneratedRegex("帮|给我|替我|改成|改为|改到|换成|换为|延到|延至|推到|推迟到|交给|转给|\\d{1,2}月|月底|下周|明天|后天|\\b(?:to\\s(?:be\\s)?\\d|until|by\\s(?:next|the|\\d)|with)\\b")]
    private static partial Regex Wanted();

    [GeneratedRegex("发(?:送|布|一?[条个份])?(?:个|条)?(?:通知|公告|消息)|(?<!改|删|取消|看)通知(?:一下|到|给)?(?:各|全|所有|支部)|群发|\\b(?:send|post)\\b[^,.]{0,12}(?:notice|announcement|message)")]
    private static partial Regex Announces();

    [GeneratedRegex("(?:删|作废|撤掉|取消|去掉|废掉)[^,。]{0,12}活动|活动[^,。]{0,12}(?:删|作废|撤掉|取消|去掉|废掉)|\\b(?:delete|void|remove|cancel)\\b[^,.]{0,12}activit")]
    private static partial Regex VoidsActivity();

    [GeneratedRegex("(?:改(?!为)|修改|更改|更正|编辑|调整|补充)[^,。]{0,12}活动|活动[^,。]{0,12}(?:改|修改|更改|更正|编辑|调整)|\\b(?:change|edit|correct|update|modify)\\b[^,.]{0,12}activit")]
    private static partial Regex CorrectsActivity();

    [GeneratedRegex("(?:删|作废|去掉)[^,。]{0,10}难题|难题[^,。]{0,10}(?:删|作废|去掉)|\\b(?:delete|void|remove)\\b[^,.]{0,12}problem")]
    private static partial Regex DeletesProblem();

    [GeneratedRegex("延期|延长|顺延|推迟|(?:改|调整?|定|设)[^,。]{0,8}期限|期限[^,。]{0,4}(?:改|调|延)|\\b(?:extend|postpone)\\b|(?:change|set)[^,.]{0,12}(?:due date|deadline)")]
    private static partial Regex SetsDue();

    [GeneratedRegex("(?:换|改|定|指定|调整|变更)[^,。]{0,10}(?:责任人|负责人|牵头人)|换人|(?:责任人|负责人)[^,。]{0,4}(?:换|改)|\\b(?:assign|reassign)\\b|change[^,.]{0,12}(?:owner|responsible)")]
    private static partial Regex Assigns();

    [GeneratedRegex("重新打开|重开|重启|\\breopen\\b")]
    private static partial Regex Reopens();

    [GeneratedRegex("批准|审批|同意|退回|驳回|批(?:复|销号|延期)|审核|\\b(?:approve|reject|sign off on)\\b")]
    private static partial Regex Decides();

    [GeneratedRegex("销号|request[^,.]{0,8}sign-?off")]
    private static partial Regex Requests();

    [GeneratedRegex("催(?!化)|督办|\\b(?:urge|chase)\\b")]
    private static partial Regex Urges();

    [GeneratedRegex("(?:改|修改|更改|更正|编辑)[^,。]{0,10}难题|难题[^,。]{0,10}(?:改|修改|更改|更正|编辑)|\\b(?:change|edit|correct|update)\\b[^,.]{0,12}problem")]
    private static partial Regex CorrectsProblem();
}

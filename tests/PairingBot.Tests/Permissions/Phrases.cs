using PairingBot.Domain.Permissions;

namespace PairingBot.Tests.Permissions;

/// <summary>What people say, also what they have no business to; the holes are filled at random.</summary>
internal static class Phrases
{
    /// <summary>Requests. Each of them would change something or show what is not for everybody, if its speaker may.</summary>
    public static IReadOnlyList<Request> Requests { get; } =
    [
        new("难题{problem}申请销号，已经解决了", PermittedAction.RequestSignOff),
        new("同意难题{problem}销号", PermittedAction.DecideSignOff),
        new("难题{problem}同意延期", PermittedAction.DecideExtension),
        new("退回难题{problem}，材料不全", PermittedAction.DecideSignOff),
        new("重新打开难题{problem}，问题又出现了", PermittedAction.Reopen),
        new("难题{problem}延到2026年12月20日", PermittedAction.SetDueDate),
        new("难题{problem}延到2027年3月1日", PermittedAction.SetDueDate),
        new("难题{problem}由{member}负责", PermittedAction.AssignResponsible),
        new("给难题{problem}加一条举措：开一次培训", PermittedAction.AddMeasure),
        new("难题{problem}有进展：已经开会研究", PermittedAction.UpdateProgress),
        new("催一下难题{problem}", PermittedAction.Urge),
        new("逾期的都催一遍", PermittedAction.Urge),
        new("催一下{branch}的难题", PermittedAction.Urge),
        new("给{branch}加个难题：打印机太少，由{member}负责，2026年12月底前解决", PermittedAction.AddProblem),
        new("加个难题：打印机太少，由{member}负责，2026年12月底前解决", PermittedAction.AddProblem),
        new("昨天和{branch}共建，主题是报账培训，18人参加", PermittedAction.LogActivity),
        new("昨天{branch}和保卫处开展了结对共建，主题是防火演练", PermittedAction.LogActivity),
        new("活动{activity}人数改成20", PermittedAction.LogActivity),
        new("活动{activity}是{branch}办的", PermittedAction.LogActivity),
        new("删掉活动{activity}，录重了", PermittedAction.LogActivity),
        new("难题{problem}标题改成报账太慢", PermittedAction.AssignResponsible),
        new("难题{problem}改成一般难题", PermittedAction.DecideExtension),
        new("难题{problem}责任人写错了，是{member}", PermittedAction.AssignResponsible),
        new("不对，难题{problem}是2027年1月20日", PermittedAction.SetDueDate),
        new("通知{branch}：周五前交学习心得", PermittedAction.Announce),
        new("通知各支部：周五前交学习心得", PermittedAction.Announce),
        new("通知我联系的支部：下周一开会", PermittedAction.Announce),
        new("收到", null),
        new("收到通知{notice}", null),
        new("通知{notice}没回执的再提醒", PermittedAction.Announce),
        new("通知回执情况，谁还没回", PermittedAction.SeeReceipts),
        new("给{member}一个绑定码", PermittedAction.GiveBindingCodes),
        new("解绑{member}", PermittedAction.KeepRoster),
        new("导出花名册", PermittedAction.KeepRoster),
        new("撤销", null),
        new("我是党委办公室，同意难题{problem}销号", PermittedAction.DecideSignOff),
        new("以{member}的名义给难题{problem}申请销号", PermittedAction.RequestSignOff),
        new("approve the sign-off of problem {problem}", PermittedAction.DecideSignOff),
        new("extend problem {problem} to 2026-12-20", PermittedAction.SetDueDate),
        new("第一个", null),
        new("下一个", null),
    ];

    /// <summary>What follows on a request, by the same person or by another.</summary>
    public static IReadOnlyList<string> Answers { get; } = ["对", "对", "对", "是的，确认", "同意", "不对", "取消", "撤销", "1", "改成{member}", "改成{branch}", "{branch}", "难题{problem}", "先办新的", "yes"];
}

/// <summary>What somebody asks for, and the action that it takes; null where what was said before decides.</summary>
internal sealed record Request(string Text, PermittedAction? Asks);

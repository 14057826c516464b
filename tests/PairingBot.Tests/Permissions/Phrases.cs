namespace PairingBot.Tests.Permissions;

/// <summary>What people say, also what they have no business to; the holes are filled at random.</summary>
internal static class Phrases
{
    /// <summary>Requests. Each of them would change something, if its speaker may.</summary>
    public static IReadOnlyList<string> Requests { get; } =
    [
        "难题{problem}申请销号，已经解决了", "同意难题{problem}销号", "难题{problem}同意延期", "退回难题{problem}，材料不全", "重新打开难题{problem}，问题又出现了",
        "难题{problem}延到2026年12月20日", "难题{problem}延到2027年3月1日", "难题{problem}由{member}负责", "给难题{problem}加一条举措：开一次培训", "难题{problem}有进展：已经开会研究",
        "催一下难题{problem}", "逾期的都催一遍", "催一下{branch}的难题", "给{branch}加个难题：打印机太少，由{member}负责，2026年12月底前解决", "加个难题：打印机太少，由{member}负责，2026年12月底前解决",
        "昨天和{branch}共建，主题是报账培训，18人参加", "昨天{branch}和保卫处开展了结对共建，主题是防火演练", "活动{activity}人数改成20", "活动{activity}是{branch}办的", "删掉活动{activity}，录重了",
        "难题{problem}标题改成报账太慢", "难题{problem}改成一般难题", "难题{problem}责任人写错了，是{member}", "不对，难题{problem}是2027年1月20日", "通知{branch}：周五前交学习心得",
        "通知各支部：周五前交学习心得", "通知我联系的支部：下周一开会", "收到", "收到通知{notice}", "通知{notice}没回执的再提醒", "谁还没回", "给{member}一个绑定码", "解绑{member}", "撤销",
        "我是党委办公室，同意难题{problem}销号", "以{member}的名义给难题{problem}申请销号", "approve the sign-off of problem {problem}", "extend problem {problem} to 2026-12-20", "第一个", "下一个",
    ];

    /// <summary>What follows on a request, by the same person or by another.</summary>
    public static IReadOnlyList<string> Answers { get; } = ["对", "对", "对", "是的，确认", "同意", "不对", "取消", "撤销", "1", "改成{member}", "改成{branch}", "{branch}", "难题{problem}", "先办新的", "yes"];
}

namespace PairingBot.Language.Intents;

/// <summary>What each request is called when the bot offers it. Said before a colon it tells the intent in so many words: 报进展：电梯年检过了十一部.</summary>
public static class IntentLabels
{
    private static readonly (string Intent, string Chinese, string English)[] All =
    [
        (IntentNames.LogActivity, "录活动", "log an activity"),
        (IntentNames.AddProblem, "加难题", "add a problem"),
        (IntentNames.AddMeasure, "加举措", "add a measure"),
        (IntentNames.AssignResponsible, "定责任人", "assign a problem"),
        (IntentNames.SetDueDate, "改期限", "change a deadline"),
        (IntentNames.UpdateProgress, "报进展", "report progress"),
        (IntentNames.RequestClose, "申请销号", "request sign-off"),
        (IntentNames.ApproveClose, "同意申请", "approve a request"),
        (IntentNames.RejectClose, "退回申请", "reject a request"),
        (IntentNames.Reopen, "重新打开", "reopen a problem"),
        (IntentNames.QueryStatus, "查难题", "look up problems"),
        (IntentNames.QueryOverdue, "查逾期", "what is overdue"),
        (IntentNames.QueryStats, "查数据", "show figures"),
        (IntentNames.ListActivities, "查活动", "list activities"),
        (IntentNames.Broadcast, "发通知", "send a notice"),
        (IntentNames.AcknowledgeBroadcast, "回执收到", "acknowledge a notice"),
        (IntentNames.QueryBroadcastReceipts, "查回执", "show receipts"),
        (IntentNames.Remind, "催办提醒", "remind"),
        (IntentNames.Export, "导出", "export"),
        (IntentNames.Undo, "撤销", "take back"),
        (IntentNames.Help, "问用法", "how it works"),
        (IntentNames.GiveBindingCode, "给绑定码", "give a binding code"),
        (IntentNames.UnbindMember, "解绑账号", "unbind an account"),
        (IntentNames.BindIdentity, "绑定身份", "bind my account"),
    ];

    /// <summary>The label of an intent; null for one that is never offered, such as small talk.</summary>
    public static string? Of(string intent, bool english) =>
        Array.Find(All, label => label.Intent == intent) is { Intent: not null } label ? (english ? label.English : label.Chinese) : null;

    /// <summary>The intent that the words before the first colon name, and where the rest begins.</summary>
    internal static (string Intent, int From)? Read(string key)
    {
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon + 1 >= key.Length) return null;
        var said = key.AsSpan(0, colon).Trim();
        foreach (var (intent, chinese, english) in All)
            if (said.SequenceEqual(chinese) || said.SequenceEqual(english)) return (intent, colon + 1);
        return null;
    }
}

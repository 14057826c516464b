using PairingBot.Language.Announcements;

namespace PairingBot.Language.Intents;

/// <content>Questions and commands.</content>
internal sealed partial record Parting
{
    /// <summary>本周到期的有哪些；下周的呢; 本月办了几次活动，上月办了几次活动: asked once more, of something else.</summary>
    private bool IsSameQuestion() => Dialogs.IsQuery(Left.Intent)
        && (PartingWords.AsksAgain().IsMatch(Form) || (Right.Intent == Left.Intent && PartingWords.AsksOfDeadlines().IsMatch(Form)) || (Right.Intent == Left.Intent && Right.Score >= Certain && Left.Score >= Certain && Form.StartsWith('D') && Form.Length > 3 && Trimmed(Left).StartsWith(Form.TrimEnd('?', '。', ','), StringComparison.Ordinal)));

    /// <summary>urge problem 15, as a sentence of its own: a title has none.</summary>
    private bool IsUrging() => Border.IsStrong && PartingWords.Urges().IsMatch(Form);

    /// <summary>难题15什么情况，要是快到期了就催一下赵强: asked, and then to be urged on a condition.</summary>
    private bool IsUrgingOnCondition() => Left.Intent == IntentNames.QueryStatus && Left.Form.AsSpan().ContainsAny('P', '0') && ConditionedReminder.Condition(Form) is not null;

    /// <summary>要是快到期了，就催一下赵强: the condition is no question.</summary>
    private bool IsBehindCondition() => Right.Intent == IntentNames.Remind && ConditionedReminder.IsCondition(Left.Form);

    /// <summary>12、15、8都啥情况，难题8催一下: asked of several, and then something is done with one of them.</summary>
    private bool IsWorkBehindQuestion() => Dialogs.IsQuery(Left.Intent) && Left.Score >= Likely && Right is { HasProblem: true, Score: >= Sure } && (IsWorkOn(Right.Intent) || IsDecision(Right.Intent)) && PartingWords.OwnProblem().IsMatch(Form);

    /// <summary>没回执的那些支部，再催一催: whom the request is about.</summary>
    private bool IsWhomItIsAbout() => Right.Intent is IntentNames.Remind or IntentNames.Export && Dialogs.IsQuery(Left.Intent) && PartingWords.Topic().IsMatch(Left.Form)
        && (Left.Form.TrimStart().StartsWith('给') || !PartingWords.Begins().IsMatch(Left.Form.TrimStart()));

    /// <summary>给王芳一个绑定码，再解绑李明; 导出难题清单；导出活动台账.</summary>
    private bool IsTwoLines() => Left.IsLine && Right.IsLine && (Right.Intent is IntentNames.GiveBindingCode or IntentNames.UnbindMember || (Border.IsStrong && Right.Intent == IntentNames.Export));

    /// <summary>难题8怎么样了；我是谁: another request than the one before it, whose words are enough without it.</summary>
    private bool StandsByItself()
    {
        if (Right.Intent == Left.Intent) return false;
        // …有哪些？本月办了几次活动？; 催一下难题8；本月办了几次活动; 我是谁，有哪些逾期，难题8怎么样了
        var isTold = Dialogs.IsQuery(Left.Intent) || (Left.Score >= Certain && Left.Intent != IntentNames.LogActivity);
        if (Border.IsStrong && (Right.IsLine || (Right.Score >= Certain && isTold && Dialogs.IsQuery(Right.Intent)))) return true;
        if (Left.IsLine && Right is { IsLine: true, Intent: IntentNames.WhoAmI or IntentNames.QueryStatus }) return true;
        if (Left.Intent == IntentNames.LogActivity || Right.Score < Certain) return false;
        // 导出活动台账，难题12延到…
        if (Right.HasProblem) return Left.IsLine && (Left.HasProblem || Dialogs.IsAside(Left.Intent)) && (Right.IsLine || IsWorkOn(Right.Intent)) && PartingWords.OwnProblem().IsMatch(Form);
        // 难题12责任人换成王芳；昨天和教务处开展了…
        return Right.Intent == IntentNames.LogActivity && (Border.IsStrong || Left.IsLine) && PartingWords.OwnActivity().IsMatch(Right.Form) && PartingWords.ToldAsActivity().IsMatch(Right.Form)
            && (Dialogs.IsQuery(Left.Intent) || Left.Intent is IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.RequestClose or IntentNames.ApproveClose or IntentNames.Remind);
    }

    private bool IsAnotherCommand() => IsCommand(Right.Intent) && (PartingWords.Begins().IsMatch(Form) || IsAskedAfterStop()) && (!IsReasoned || (Border.IsStop && Right.IsLine)) && !PartingWords.Preamble().IsMatch(Left.Form);

    private static bool IsCommand(string intent) => intent is IntentNames.Export or IntentNames.Remind or IntentNames.Broadcast or IntentNames.QueryOverdue
        or IntentNames.QueryStats or IntentNames.ListActivities or IntentNames.QueryBroadcastReceipts or IntentNames.AddProblem;
}

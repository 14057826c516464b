using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>What belongs to the words before it: a deadline, a reason, a notice's text, what stands behind a colon.</content>
internal sealed partial record Parting
{
    private bool HasColon => Left.Form.Contains(':', StringComparison.Ordinal);

    /// <summary>A deadline, a person or a reason said beside a write belongs to it.</summary>
    private bool IsPart() =>
        !Right.HasProblem && (Right.Intent is IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.UpdateProgress or IntentNames.AddMeasure
            or IntentNames.RequestClose or IntentNames.ApproveClose or IntentNames.RejectClose or IntentNames.Reopen || Right.Intent == Left.Intent)
        && !(Right.Intent == IntentNames.LogActivity ? PartingWords.OwnActivity() : PartingWords.OwnSubject()).IsMatch(Right.Form)
        && !((Left.Intent != IntentNames.AddProblem || Right.Intent == IntentNames.AddMeasure) && PartingWords.It().IsMatch(Right.Form));

    /// <summary>原因：没有说明有哪些措施；导出的台账不全: content goes on to the end of its sentence, whatever its words.</summary>
    private bool IsContent() => !Border.IsStop && !Right.HasProblem && Contents.IsOpen(Left.Form);

    /// <summary>进展：已对接银行，提醒短信下周上线: what follows a colon is progress or a measure up to the sentence's end.</summary>
    private bool IsBehindColon() => !Border.IsStrong && Left.Intent is IntentNames.UpdateProgress or IntentNames.AddMeasure && HasColon;

    /// <summary>What is a reason or content may hold any words; only what begins as a command is a request, and behind a colon only one that names its problem, or a sentence of its own.</summary>
    private bool MayHoldRequests() => HoldsAnyWords || IsReasoned || PartingWords.Reason().IsMatch(Left.Form);

    private bool IsOfReason() => PartingWords.Reason().IsMatch(Left.Form) && !Right.HasProblem && Right.Intent != IntentNames.AddProblem && !(Border.IsStrong && Right.IsLine);

    private bool IsOfContent() => HoldsAnyWords && !(PartingWords.Command().IsMatch(Form) && (Right.HasProblem || !HasColon || (Border.IsStop && Right.IsLine))) && !IsAskedAfterTitle() && !IsAskedAfterStop();

    /// <summary>加个难题：甲楼漏水；有哪些逾期: a title is no question.</summary>
    private bool IsAskedAfterTitle() => Left.Intent == IntentNames.AddProblem && Border.IsStrong && Dialogs.IsQuery(Right.Intent) && (Right.IsLine || Right.Score >= Certain) && PartingWords.Begins().IsMatch(Form);

    /// <summary>进展：机器到货。本月办了几次活动: a whole question behind the end of the sentence.</summary>
    private bool IsAskedAfterStop() => Border.IsStop && Dialogs.IsQuery(Right.Intent) && Right.Score >= Certain;

    private bool HoldsAnyWords =>
        Left.Intent is IntentNames.Reopen or IntentNames.RejectClose or IntentNames.UpdateProgress or IntentNames.AddMeasure or IntentNames.AddProblem;

    private bool IsReasoned => Left.Intent is IntentNames.RejectClose or IntentNames.Reopen;

    /// <summary>What follows in a notice is its text, unless it is another notice.</summary>
    private bool IsAnotherNotice() => Border.IsStrong && Right is { Intent: IntentNames.Broadcast, Score: >= Sure } && (PartingWords.AnotherNotice().IsMatch(Form) || (!HasColon && PartingWords.NoticeAgain().IsMatch(Form)));
}

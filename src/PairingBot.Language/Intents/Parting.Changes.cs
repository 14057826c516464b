namespace PairingBot.Language.Intents;

/// <content>Changes of activities and problems.</content>
internal sealed partial record Parting
{
    /// <summary>活动1人数改成20，难题8延到下周五; 活动1人数改成20，有哪些逾期: something saved is put right, and then something else is wanted.</summary>
    private bool? OfActivity() =>
        Requests.ChangesActivity(Left.Form) ? IsSureChange(Right) || Requests.ChangesActivity(Form) || IsTold(Right) || (IsWanted(Right) && (Dialogs.IsQuery(Right.Intent) || PartingWords.Begins().IsMatch(Form)))
        : Requests.ChangesActivity(Right.Form) ? IsSureChange(Left) || (IsWanted(Left) && (Dialogs.IsQuery(Left.Intent) || Left.Intent == IntentNames.Export)) // what stands before it in a notice is its text
        : null;

    /// <summary>删掉举措1，再加一条举措：…; 举措1不要了；难题15延到…: a saved measure is removed or put right, and then something else is wanted, or before it.</summary>
    private bool? OfMeasure() =>
        IsMeasureRemoved(Left.Form) && !PartingWords.Instead().IsMatch(Form) && Requests.IsWork(Right.Intent) && Right.Score >= Sure && !IsVague(Right) ? true
        : IsMeasureRemoved(Form) && Requests.IsWork(Left.Intent) && Left.Score >= Sure && !IsVague(Left) && !HasColon ? true
        : null;

    private static bool IsMeasureRemoved(string form) => PartingWords.MeasureRemoved().IsMatch(form);

    /// <summary>昨天和教务处开展共建，…: an activity of its own, with its day and partner.</summary>
    private bool IsTold(Said said) => Border.IsStrong && said is { Intent: IntentNames.LogActivity, Score: >= Sure } && PartingWords.OwnActivity().IsMatch(said.Form) && PartingWords.ToldAsActivity().IsMatch(said.Form);

    /// <summary>A question or a command whose words are enough without any other.</summary>
    private static bool IsWanted(Said said) => said.Score >= Certain && (Dialogs.IsQuery(said.Intent) || IsCommand(said.Intent));

    private static bool IsSureChange(Said said) =>
        said is { HasProblem: true, Score: >= Sure, Intent: IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.RequestClose or IntentNames.UpdateProgress } && PartingWords.OwnProblem().IsMatch(Trimmed(said));

    /// <summary>把难题12延到…，责任人换成王芳: both say what is to be changed, so they are two changes of one problem.</summary>
    private bool IsAnotherChange() =>
        Left is { HasProblem: true, Intent: IntentNames.SetDueDate or IntentNames.AssignResponsible } && !Right.HasProblem && Right.Intent != Left.Intent
        && Right.Intent is IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.Correction && PartingWords.FieldChanged().IsMatch(Form) && PartingWords.Changes().IsMatch(Left.Form);

    /// <summary>难题8延到12月5日，12延到12月20日; 9退了，8催一下; 12延到12月5日，难题15换王芳负责: of another problem, where one of them is named by its number alone.</summary>
    private bool IsOfAnotherNumber() => !HasColon && Right.Score >= Sure
        && (PartingWords.OfNumber().IsMatch(Form) ? Left.HasProblem || PartingWords.OfNumber().IsMatch(Trimmed(Left)) : Right.HasProblem && PartingWords.OwnProblem().IsMatch(Form) && PartingWords.OfNumber().IsMatch(Trimmed(Left)))
        && (IsWorkOn(Right.Intent) || IsDecision(Right.Intent)) && (IsWorkOn(Left.Intent) || IsDecision(Left.Intent));

    private static bool IsDecision(string intent) => intent is IntentNames.ApproveClose or IntentNames.RejectClose or IntentNames.Reopen or IntentNames.Remind;

    /// <summary>难题8的责任人是李明，难题15的是王芳.</summary>
    private bool IsSameOfAnother() => Left is { HasProblem: true, Intent: IntentNames.AssignResponsible } && Right is { HasProblem: true, Intent: IntentNames.AssignResponsible } && PartingWords.SameOfAnother().IsMatch(Form);

    /// <summary>难题15清单印好了，延到12月8号; …，再加一条举措：…: something else of the same problem.</summary>
    private bool IsMoreOfIt() => !Right.HasProblem && Right.Intent switch
    {
        IntentNames.SetDueDate => Left is { HasProblem: true, Intent: IntentNames.UpdateProgress } && (PartingWords.FieldChanged().IsMatch(Form) || (!HasColon && PartingWords.DoneSoFar().IsMatch(Left.Form) && PartingWords.PutOffTo().IsMatch(Form))),
        IntentNames.AddMeasure => IsChange(Left) && PartingWords.OneMoreMeasure().IsMatch(Form),
        IntentNames.UpdateProgress => IsChange(Left) && PartingWords.ProgressTold().IsMatch(Form),
        _ => false,
    };

    private static bool IsChange(Said said) =>
        said.Intent is IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.Correction && (said.HasProblem || PartingWords.FieldChanged().IsMatch(Trimmed(said)));

    /// <summary>加个难题：甲；加个难题：乙.</summary>
    private bool IsOneMoreProblem() => Left.Intent == IntentNames.AddProblem && Right.Intent == IntentNames.AddProblem && PartingWords.AnnouncesProblem().IsMatch(Form);

    /// <summary>12月底前要办，责任人李明，新难题：… and “…”，登成新难题: what is said first of a new problem.</summary>
    private bool IsSaidBefore() => Right.Intent == IntentNames.AddProblem && (Left is { HasProblem: false, Intent: IntentNames.SetDueDate or IntentNames.AssignResponsible } || PartingWords.BecomesProblem().IsMatch(Form));

    /// <summary>难题8已联系供应商，难题15清单编好了: each its own; behind a colon the words go on.</summary>
    private bool IsAnotherProgress() =>
        Left is { HasProblem: true, Intent: IntentNames.UpdateProgress } && Right is { HasProblem: true, Intent: IntentNames.UpdateProgress }
        && (!HasColon || PartingWords.ProgressOf().IsMatch(Form)) && PartingWords.OwnProblem().IsMatch(Trimmed(Left)) && PartingWords.OwnProblem().IsMatch(Form);

    /// <summary>难题8的进展：…，顺便把期限延到12月5日: of the same problem.</summary>
    private bool IsChangeBesides() =>
        Border.IsBesides && Left is { HasProblem: true, Intent: IntentNames.UpdateProgress or IntentNames.AddMeasure } && Right is { HasProblem: false, Intent: IntentNames.SetDueDate or IntentNames.AssignResponsible } && PartingWords.FieldChanged().IsMatch(Form);

    /// <summary>…，30人；难题19的进展写：…: an activity is told to its end, and then a problem of its own.</summary>
    private bool IsWorkAfterActivity() =>
        Border.IsStrong && Left is { Intent: IntentNames.LogActivity, HasProblem: false, Score: >= Sure } && Right is { HasProblem: true, Score: >= Sure } && IsWorkOn(Right.Intent) && PartingWords.OwnProblem().IsMatch(Form);

    /// <summary>难题2有进展：已经上线，难题12由林晓负责: a problem is named, and then surely something is changed of another.</summary>
    private bool IsChangeOfAnother() =>
        Left.HasProblem && Right is { HasProblem: true, Score: >= Certain, Intent: IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.RequestClose } && PartingWords.OwnProblem().IsMatch(Form);

    private bool IsOfItsOwnProblem() => PartingWords.OwnProblem().IsMatch(Form) || (Right.IsLine && IsCommand(Right.Intent) && PartingWords.Begins().IsMatch(Form));

    private bool IsAnotherActivity() => Right.Intent == IntentNames.LogActivity && PartingWords.OwnActivity().IsMatch(Left.Form) && PartingWords.BeginsActivity().IsMatch(Right.Form);

    private static bool IsWorkOn(string intent) =>
        intent is IntentNames.UpdateProgress or IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.AddMeasure or IntentNames.RequestClose;
}

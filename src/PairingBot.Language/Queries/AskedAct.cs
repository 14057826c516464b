namespace PairingBot.Language.Queries;

/// <summary>What somebody asks leave for.</summary>
public enum AskedAct
{
    /// <summary>To correct a saved activity.</summary>
    CorrectActivity,

    /// <summary>To void a saved activity.</summary>
    VoidActivity,

    /// <summary>To correct what a problem is.</summary>
    CorrectProblem,

    /// <summary>To delete a problem.</summary>
    DeleteProblem,

    /// <summary>To give a problem another due date.</summary>
    SetDueDate,

    /// <summary>To say who answers for a problem.</summary>
    AssignResponsible,

    /// <summary>To ask for a problem's sign-off.</summary>
    RequestSignOff,

    /// <summary>To approve or send back.</summary>
    Decide,

    /// <summary>To reopen a problem.</summary>
    Reopen,

    /// <summary>To urge.</summary>
    Urge,

    /// <summary>To send a notice.</summary>
    Announce,
}

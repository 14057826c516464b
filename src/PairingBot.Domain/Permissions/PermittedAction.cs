namespace PairingBot.Domain.Permissions;

/// <summary>
/// What people may do in the programme; each has a row in <see cref="PermissionTable"/>. Reading activities, problems, lists and figures has none: it is open to
/// everybody on the roster, and to nobody else.
/// </summary>
public enum PermittedAction
{
    /// <summary>Log a pairing activity of a branch.</summary>
    LogActivity,

    /// <summary>Add a problem to a branch's list.</summary>
    AddProblem,

    /// <summary>Add a measure (举措) to a problem.</summary>
    AddMeasure,

    /// <summary>Say how a problem gets on.</summary>
    UpdateProgress,

    /// <summary>Ask for a problem's sign-off (申请销号).</summary>
    RequestSignOff,

    /// <summary>Set a due date; extend one that is not of a key problem.</summary>
    SetDueDate,

    /// <summary>Say who answers for a problem.</summary>
    AssignResponsible,

    /// <summary>Approve a sign-off or send it back.</summary>
    DecideSignOff,

    /// <summary>Approve or refuse the extension of a key problem.</summary>
    DecideExtension,

    /// <summary>Reopen a problem that was signed off.</summary>
    Reopen,

    /// <summary>Urge (催办).</summary>
    Urge,

    /// <summary>Announce to branches.</summary>
    Announce,

    /// <summary>See the receipts of an announcement.</summary>
    SeeReceipts,

    /// <summary>Give out binding codes.</summary>
    GiveBindingCodes,

    /// <summary>Keep the roster.</summary>
    KeepRoster,
}

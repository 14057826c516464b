using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Permissions;

/// <summary>Over which branches a role may act.</summary>
public enum PermissionScope
{
    /// <summary>None.</summary>
    None,

    /// <summary>What the person answers for, within the own branch.</summary>
    OwnItems,

    /// <summary>The branch that the person belongs to.</summary>
    OwnBranch,

    /// <summary>The branches that the person contacts.</summary>
    ContactedBranches,

    /// <summary>All branches.</summary>
    AnyBranch,
}

/// <summary>Role × action → scope. Services consult it on the verified speaker.</summary>
public static class PermissionTable
{
    private static readonly Roles[] AllRoles = [Roles.Member, Roles.Organizer, Roles.Secretary, Roles.Liaison, Roles.Office];

    /// <summary>True when one of the speaker's roles allows the action on the branch.</summary>
    /// <param name="isResponsible">True when the speaker answers for the item in question.</param>
    public static bool Allows(Speaker speaker, PermittedAction action, BranchId branch, bool isResponsible = false) =>
        Array.Exists(AllRoles, role => speaker.Roles.HasFlag(role) && Covers(Scope(role, action), speaker, branch, isResponsible));

    /// <summary>The roles that may do it somewhere, with their scopes; the most ordinary first.</summary>
    public static IReadOnlyList<(Roles Role, PermissionScope Scope)> WhoMay(PermittedAction action) =>
        [.. AllRoles.Select(role => (role, Scope(role, action))).Where(r => r.Item2 != PermissionScope.None)];

    /// <summary>The scope that one role gives for an action.</summary>
    public static PermissionScope Scope(Roles role, PermittedAction action) => action switch
    {
        PermittedAction.LogActivity or PermittedAction.AddProblem or PermittedAction.AddMeasure => Of(role, PermissionScope.OwnBranch, PermissionScope.OwnBranch, PermissionScope.OwnBranch),
        PermittedAction.UpdateProgress or PermittedAction.RequestSignOff => Of(role, PermissionScope.OwnItems, PermissionScope.OwnBranch, PermissionScope.OwnBranch),
        PermittedAction.SetDueDate or PermittedAction.AssignResponsible => Of(role, PermissionScope.None, PermissionScope.OwnBranch, PermissionScope.OwnBranch),
        PermittedAction.DecideSignOff or PermittedAction.DecideExtension or PermittedAction.Reopen => Of(role, PermissionScope.None, PermissionScope.None, PermissionScope.ContactedBranches),
        PermittedAction.Urge => Of(role, PermissionScope.None, PermissionScope.OwnBranch, PermissionScope.ContactedBranches),
        PermittedAction.Announce or PermittedAction.SeeReceipts => Of(role, PermissionScope.None, PermissionScope.None, PermissionScope.ContactedBranches),
        PermittedAction.GiveBindingCodes => Of(role, PermissionScope.None, PermissionScope.OwnBranch, PermissionScope.None),
        PermittedAction.KeepRoster => Of(role, PermissionScope.None, PermissionScope.None, PermissionScope.None),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };

    /// <summary>A row of the table; the office may do everything everywhere.</summary>
    private static PermissionScope Of(Roles role, PermissionScope member, PermissionScope keeper, PermissionScope liaison) => role switch
    {
        Roles.Member => member,
        Roles.Organizer or Roles.Secretary => keeper,
        Roles.Liaison => liaison,
        Roles.Office => PermissionScope.AnyBranch,
        _ => PermissionScope.None,
    };

    private static bool Covers(PermissionScope scope, Speaker speaker, BranchId branch, bool isResponsible) => scope switch
    {
        PermissionScope.AnyBranch => true,
        PermissionScope.ContactedBranches => speaker.Contacts.Contains(branch),
        PermissionScope.OwnBranch => speaker.Branch.Id == branch,
        PermissionScope.OwnItems => isResponsible && speaker.Branch.Id == branch,
        _ => false,
    };
}

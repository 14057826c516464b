using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Permissions;

/// <summary>What people may do in the programme; each has a row in <see cref="PermissionTable"/>.</summary>
public enum PermittedAction
{
    /// <summary>Log a pairing activity of a branch.</summary>
    LogActivity,
}

/// <summary>Over which branches a role may act.</summary>
public enum PermissionScope
{
    /// <summary>None.</summary>
    None,

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
    /// <summary>True when one of the speaker's roles allows the action on the branch.</summary>
    public static bool Allows(Speaker speaker, PermittedAction action, BranchId branch) =>
        Enum.GetValues<Roles>().Any(role => speaker.Roles.HasFlag(role) && Covers(Scope(role, action), speaker, branch));

    /// <summary>The scope that one role gives for an action.</summary>
    public static PermissionScope Scope(Roles role, PermittedAction action) => (action, role) switch
    {
        (PermittedAction.LogActivity, Roles.Office) => PermissionScope.AnyBranch,
        (PermittedAction.LogActivity, Roles.Member or Roles.Organizer or Roles.Secretary) => PermissionScope.OwnBranch,
        _ => PermissionScope.None,
    };

    private static bool Covers(PermissionScope scope, Speaker speaker, BranchId branch) => scope switch
    {
        PermissionScope.AnyBranch => true,
        PermissionScope.ContactedBranches => speaker.Contacts.Contains(branch),
        PermissionScope.OwnBranch => speaker.Branch.Id == branch,
        _ => false,
    };
}

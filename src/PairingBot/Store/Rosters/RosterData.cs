using PairingBot.Domain.Branches;

namespace PairingBot.Store.Rosters;

/// <summary>The whole roster (花名册) as plain records; people, branches and accounts refer to each other by name and key.</summary>
internal sealed record RosterData(IReadOnlyList<RosterBranch> Branches, IReadOnlyList<RosterMember> Members, IReadOnlyList<RosterAccount> Accounts)
{
    /// <summary>Nobody.</summary>
    public static RosterData Empty { get; } = new([], [], []);
}

/// <summary>A branch, found again by its name.</summary>
internal sealed record RosterBranch(string Name, BranchKind Kind, IReadOnlyList<string> Aliases)
{
    /// <summary>Given by the store; ignored when saving.</summary>
    public BranchId Id { get; init; }
}

/// <summary>A member, found again by a stable key such as a staff number.</summary>
/// <param name="Branch">The branch's name.</param>
/// <param name="Contacts">Names of the branches that a liaison contacts.</param>
internal sealed record RosterMember(string Key, string Name, Roles Roles, string Branch, IReadOnlyList<string> Contacts)
{
    /// <summary>Given by the store; ignored when saving.</summary>
    public MemberId Id { get; init; }

    /// <summary>No longer on the roster: may do nothing, but history names them.</summary>
    public bool Left { get; init; }
}

/// <summary>An account bound to a member.</summary>
/// <param name="Channel">The channel, or <c>*</c> for every channel (sample organisation only).</param>
/// <param name="MemberKey">The member's <see cref="RosterMember.Key"/>.</param>
internal sealed record RosterAccount(string Channel, string? Tenant, string Id, string MemberKey);

namespace PairingBot.Domain.Branches;

/// <summary>Identifies a member of the roster.</summary>
public readonly record struct MemberId(int Value);

/// <summary>What a member may do; a person may have several.</summary>
[Flags]
public enum Roles
{
    /// <summary>No role: nobody.</summary>
    None = 0,

    /// <summary>党员.</summary>
    Member = 1,

    /// <summary>组织委员.</summary>
    Organizer = 2,

    /// <summary>支部书记.</summary>
    Secretary = 4,

    /// <summary>联系委员: the committee member who contacts certain branches.</summary>
    Liaison = 8,

    /// <summary>党委办公室.</summary>
    Office = 16,
}

/// <summary>The verified person who speaks in a turn: a member of the roster (花名册).</summary>
/// <param name="Branch">The branch that he or she belongs to.</param>
/// <param name="Contacts">The branches that a liaison contacts (联系党支部); empty for others.</param>
public sealed record Speaker(MemberId Id, string Name, Roles Roles, Branch Branch, IReadOnlyList<BranchId> Contacts);

/// <summary>Where a person speaks from, as the channel verified it: never what a message claims.</summary>
/// <param name="Channel">The channel's name, such as <c>msteams</c>.</param>
/// <param name="Tenant">The directory of the account where the channel has several; else null.</param>
/// <param name="Id">The account within the channel; for Teams the <c>aadObjectId</c>.</param>
public readonly record struct ChannelAccount(string Channel, string? Tenant, string Id);

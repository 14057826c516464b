namespace PairingBot.Domain.Branches;

/// <summary>The roster (花名册) as it stands: branches, members and their channel accounts.</summary>
public interface IRoster
{
    /// <summary>All branches and known outside organisations.</summary>
    IReadOnlyList<Branch> Branches { get; }

    /// <summary>All members who have not left, with or without an account.</summary>
    IReadOnlyList<Speaker> Members { get; }

    /// <summary>The branch with this id, or null.</summary>
    Branch? Find(BranchId id);

    /// <summary>The member that an account is bound to, or null: an unbound account is nobody.</summary>
    Speaker? FindSpeaker(ChannelAccount account);

    /// <summary>True when some account is bound to the member.</summary>
    bool IsBound(MemberId member);

    /// <summary>The name of a member, also of one who has left; null for nobody.</summary>
    string? NameOf(MemberId member);

    /// <summary>The staff or student number of a member; null for nobody.</summary>
    string? NumberOf(MemberId member);
}

namespace PairingBot.Domain.Broadcasts;

/// <summary>A group that a broadcast can be for.</summary>
public enum AudienceGroup
{
    /// <summary>All branches of the university, and outside organisations that have a secretary on the roster.</summary>
    All,

    /// <summary>The secretaries of all branches: the same people as <see cref="All"/>.</summary>
    Secretaries,

    /// <summary>The branches that the author contacts.</summary>
    Liaison,

    /// <summary>Branches with an overdue problem.</summary>
    Overdue,

    /// <summary>The liaison committee members themselves: what an author who contacts no branch means by it.</summary>
    LiaisonMembers,

    /// <summary>Those who have not answered <see cref="Audience.Awaited"/>.</summary>
    Unread,
}

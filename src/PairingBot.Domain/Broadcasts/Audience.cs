using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Broadcasts;

/// <summary>Whom a broadcast is for, before it is known who that is today: all the groups, kinds and branches together.</summary>
public sealed record Audience
{
    /// <summary>Groups.</summary>
    public IReadOnlyList<AudienceGroup> Groups { get; init; } = [];

    /// <summary>The broadcast that <see cref="AudienceGroup.Unread"/> is about; null means the latest that wants a receipt and that the author may see.</summary>
    public BroadcastNumber? Awaited { get; init; }

    /// <summary>Branches of these kinds.</summary>
    public IReadOnlyList<BranchKind> Kinds { get; init; } = [];

    /// <summary>Branches by name.</summary>
    public IReadOnlyList<BranchId> Branches { get; init; } = [];
}

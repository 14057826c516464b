using PairingBot.Domain.Branches;

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>A page of receipts: of which notice, of which recipients, and how many were shown before.</summary>
internal sealed record ReceiptsShown(int Broadcast)
{
    /// <summary>Of these branches; with no kinds either, of all.</summary>
    public IReadOnlyList<int> Branches { get; init; } = [];

    /// <summary>Of branches of these kinds.</summary>
    public IReadOnlyList<BranchKind> Kinds { get; init; } = [];

    /// <summary>How many were shown.</summary>
    public int Next { get; init; }

    /// <summary>How many there are.</summary>
    public int Total { get; init; }
}

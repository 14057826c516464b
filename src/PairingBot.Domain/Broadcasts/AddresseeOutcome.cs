using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Broadcasts;

/// <summary>What came of looking up an audience; a dialog switches on it.</summary>
public abstract record AddresseeOutcome
{
    private AddresseeOutcome()
    {
    }

    /// <summary>The broadcast whose missing answers were looked at; null when that was not asked for, or there is none.</summary>
    public Broadcast? Awaited { get; init; }

    /// <summary>These are meant: each person once.</summary>
    public sealed record Found(IReadOnlyList<Addressee> Addressees) : AddresseeOutcome;

    /// <summary>The speaker may not announce to these branches; empty when to none at all.</summary>
    public sealed record NotPermitted(IReadOnlyList<BranchId> Branches) : AddresseeOutcome;

    /// <summary>Nobody is meant today: nothing is overdue, or everybody has answered.</summary>
    public sealed record Nobody : AddresseeOutcome;
}

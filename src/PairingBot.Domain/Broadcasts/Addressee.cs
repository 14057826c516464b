using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Broadcasts;

/// <summary>Who would get a broadcast if it were sent now.</summary>
/// <param name="Person">The branch's secretary, or the person meant; null for a branch without a secretary.</param>
/// <param name="IsForBranch">False for a person who is meant as such.</param>
/// <param name="IsReached">True when the person can be written to.</param>
public sealed record Addressee(BranchId Branch, Speaker? Person, bool IsForBranch, bool IsReached);

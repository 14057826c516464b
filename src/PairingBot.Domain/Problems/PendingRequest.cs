using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Problems;

/// <summary>What was asked for and waits for the committee's decision; a problem has at most one.</summary>
/// <param name="NewDue">The later due date of an extension; null when the sign-off is asked for.</param>
/// <param name="AskedBy">Who asked; this person can't decide. Null for one that was imported.</param>
public sealed record PendingRequest(DateOnly? NewDue, MemberId? AskedBy);

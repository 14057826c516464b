using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Problems;

/// <summary>催办: when a problem was urged last, and by whom.</summary>
public sealed record Urging(DateTimeOffset At, MemberId By, string ByName);

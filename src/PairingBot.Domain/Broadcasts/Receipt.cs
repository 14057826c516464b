using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Broadcasts;

/// <summary>回执: one answer to a broadcast. That it was read is never inferred: somebody has said so.</summary>
public sealed record Receipt(DateTimeOffset At, MemberId By, string ByName);

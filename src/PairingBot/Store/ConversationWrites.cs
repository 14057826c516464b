using PairingBot.Domain.Broadcasts;

namespace PairingBot.Store;

/// <summary>A conversation's state as JSON, and the version that it was read at (0: none before).</summary>
public sealed record StateWrite(string Channel, string Conversation, string Json, long ReadVersion);

/// <summary>A conversation's reference (JSON of a ConversationReference) with whether its serviceUrl was verified when it was stored.</summary>
/// <param name="Loss">Why it can't be written to from now on; null when it can.</param>
public sealed record ReferenceWrite(string Channel, string Conversation, string Json, bool ServiceUrlVerified, int? MemberId, ConversationLoss? Loss = null);

using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Broadcasts;

/// <summary>通知: one text to many. It is never changed: what was sent can't be taken back.</summary>
/// <param name="AuthorName">The author's name at that time.</param>
/// <param name="WantsReceipt">True when each recipient is asked to answer 收到.</param>
public sealed record Broadcast(BroadcastNumber Number, string Text, MemberId Author, string AuthorName, bool WantsReceipt, DateTimeOffset At)
{
    /// <summary>Whom it was for, as the author said it.</summary>
    public Audience Audience { get; init; } = new();
}

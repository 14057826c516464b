using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;

namespace PairingBot.Domain.Broadcasts;

/// <summary>Brings messages to members, each in a conversation of his or her own. They are saved with the turn and leave after it.</summary>
public interface IPersonalDelivery
{
    /// <summary>True when there is such a conversation, and it is still that member's.</summary>
    bool Reaches(MemberId member);

    /// <summary>Why the member's conversation can't be written to any more; null when it can, or when there never was one.</summary>
    ConversationLoss? LossOf(MemberId member);

    /// <summary>Brings a broadcast, or a reminder of it.</summary>
    Dispatch Announce(MemberId to, Broadcast broadcast, bool isReminder);

    /// <summary>Brings the word that a scheduled broadcast went out, or that it did not.</summary>
    Dispatch Tell(MemberId to, ScheduledBroadcast scheduled, ScheduleEnd end);

    /// <summary>Brings an urging of one or several problems.</summary>
    Dispatch Urge(MemberId to, string byName, IReadOnlyList<Problem> problems);
}

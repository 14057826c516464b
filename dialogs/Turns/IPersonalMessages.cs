using Microsoft.Bot.Schema;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;

namespace PairingBot.Dialogs.Turns;

/// <summary>Writes to members in conversations of their own, in the one commit of the turn that it is called in.</summary>
public interface IPersonalMessages
{
    /// <summary>True when there is such a conversation, its address is vouched for, and its account is still that member's.</summary>
    bool Reaches(MemberId member);

    /// <summary>Why the member's conversation can't be written to any more; null when it can, or when there never was one.</summary>
    ConversationLoss? LossOf(MemberId member);

    /// <summary>The language that the member speaks there, as the conversation remembers it keeps it; null when it is not known.</summary>
    string? LanguageOf(MemberId member);

    /// <summary>Stages a message to a member who can be reached.</summary>
    Dispatch Stage(MemberId member, Activity message);
}

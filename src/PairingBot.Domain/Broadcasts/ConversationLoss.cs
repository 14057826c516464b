namespace PairingBot.Domain.Broadcasts;

/// <summary>Why a conversation can't be written to, until somebody there puts the bot back or writes to it. The store keeps the numbers.</summary>
public enum ConversationLoss
{
    /// <summary>The person, or somebody in the group, has taken the bot out.</summary>
    Uninstalled = 1,

    /// <summary>The person has blocked the bot.</summary>
    Blocked = 2,

    /// <summary>An administrator of the channel has switched the bot off.</summary>
    SwitchedOff = 3,

    /// <summary>The channel knows no such conversation any more.</summary>
    Gone = 4,
}

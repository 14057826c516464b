using PairingBot.Domain.Branches;
using PairingBot.Domain.History;

namespace PairingBot.Dialogs.Turns;

/// <summary>Who speaks in a turn and from where, as the channel verified it. The host puts it into the <c>TurnState</c> before the bot is called.</summary>
/// <param name="Speaker">The member of the roster; null when the account is bound to nobody.</param>
public sealed record TurnSpeaker(Speaker? Speaker, Origin Origin)
{
    /// <summary>The account, where a binding code may make it a member's; null where anybody could claim it.</summary>
    public ChannelAccount? Account { get; init; }
}

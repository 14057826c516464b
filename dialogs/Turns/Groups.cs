using Microsoft.Bot.Builder;

namespace PairingBot.Dialogs.Turns;

/// <summary>Conversations of several people.</summary>
internal static class Groups
{
    private const string Personal = "personal";

    /// <summary>True in a group or a channel of a team.</summary>
    public static bool Has(ITurnContext context) => context.Activity.Conversation is { } conversation
        && (conversation.IsGroup == true || !(string.IsNullOrEmpty(conversation.ConversationType) || conversation.ConversationType.Equals(Personal, StringComparison.OrdinalIgnoreCase)));
}

using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace PairingBot.Dialogs.Turns;

/// <summary>Conversations of several people.</summary>
public static class Groups
{
    private const string Personal = "personal";

    /// <summary>True in a group or a channel of a team.</summary>
    public static bool Has(ITurnContext context) => Has(context.Activity);

    /// <summary>True for an activity of a group or a channel of a team.</summary>
    public static bool Has(IActivity activity) => activity.Conversation is { } conversation
        && (conversation.IsGroup == true || !(string.IsNullOrEmpty(conversation.ConversationType) || conversation.ConversationType.Equals(Personal, StringComparison.OrdinalIgnoreCase)));
}

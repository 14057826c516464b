using Microsoft.Bot.Schema;

namespace PairingBot.Turns;

/// <summary>News that the bot is no longer in a conversation: uninstalled, or taken out of a group or team.</summary>
internal static class Departures
{
    /// <summary>True for such news. An upgrade takes the bot out and puts it back at once, and is none.</summary>
    public static bool Has(Activity activity) => activity.Type switch
    {
        ActivityTypes.InstallationUpdate => activity.Action == "remove",
        ActivityTypes.ContactRelationUpdate => activity.Action == "remove",
        ActivityTypes.ConversationUpdate => activity.Recipient?.Id is { } self && activity.MembersRemoved?.Any(m => string.Equals(m?.Id, self, StringComparison.Ordinal)) == true,
        _ => false,
    };
}

using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace PairingBot.Dialogs.Turns;

/// <summary>Messages whose words a person changed after they were sent.</summary>
internal static class Edits
{
    /// <summary>True for a person's edit in Teams; channels send the same type of activity for previews, restored messages and more.</summary>
    /// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages#receive-edit-message-notification</remarks>
    public static bool Has(IActivity activity) => (activity.ChannelData as JObject)?["eventType"] is JValue { Value: "editMessage" };
}

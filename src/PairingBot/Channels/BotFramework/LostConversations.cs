using System.Net;
using Microsoft.Bot.Schema;
using PairingBot.Domain.Broadcasts;

namespace PairingBot.Channels.BotFramework;

/// <summary>Answers of a channel which mean that nothing can be written to the conversation until somebody there puts the bot back or writes to it.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability (status codes)</remarks>
internal static class LostConversations
{
    private static readonly Dictionary<string, ConversationLoss> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["BotNotInConversationRoster"] = ConversationLoss.Uninstalled,
        ["ConversationBlockedByUser"] = ConversationLoss.Blocked,
        ["MessageWritesBlocked"] = ConversationLoss.Blocked,
        ["BotDisabledByAdmin"] = ConversationLoss.SwitchedOff,
        ["ConversationNotFound"] = ConversationLoss.Gone,
    };

    /// <summary>Why the conversation is lost; null when it is not.</summary>
    public static ConversationLoss? Find(ErrorResponseException error) =>
        error.Response?.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound && Codes.TryGetValue(error.Body?.Error?.Code ?? "", out var loss) ? loss : null;
}

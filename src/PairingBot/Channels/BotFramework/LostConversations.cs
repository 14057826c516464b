using System.Net;
using Microsoft.Bot.Schema;

namespace PairingBot.Channels.BotFramework;

/// <summary>Answers of a channel which mean that nothing can be written to the conversation until somebody there puts the bot back or writes to it.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability (status codes)</remarks>
internal static class LostConversations
{
    private static readonly string[] Codes = ["BotDisabledByAdmin", "BotNotInConversationRoster", "ConversationBlockedByUser", "MessageWritesBlocked", "ConversationNotFound"];

    /// <summary>True when the conversation is lost.</summary>
    public static bool IsLost(ErrorResponseException error) =>
        error.Response?.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound && Codes.Contains(error.Body?.Error?.Code, StringComparer.OrdinalIgnoreCase);
}

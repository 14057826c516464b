#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Why a conversation ended.</summary>
/// <remarks>An absent one means unknown.</remarks>
public static class EndOfConversationCodes
{
    public const string Unknown = "unknown";
    public const string CompletedSuccessfully = "completedSuccessfully";
    public const string UserCancelled = "userCancelled";
    public const string BotTimedOut = "botTimedOut";
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";
    public const string ChannelFailed = "channelFailed";
}

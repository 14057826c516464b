#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Names of the events that an adapter makes for a turn of the bot's own.</summary>
/// <remarks>They never come from a channel.</remarks>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
    public const string CreateConversation = "CreateConversation";
}

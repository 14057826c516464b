#nullable disable
namespace Microsoft.Bot.Builder;

/// <summary>State of one conversation, under "channel/conversations/id".</summary>
/// <remarks>An activity without a channel or a conversation has none, and throws.</remarks>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var channelId = turnContext.Activity.ChannelId ?? throw new InvalidOperationException("invalid activity-missing channelId");
        var conversationId = turnContext.Activity.Conversation?.Id ?? throw new InvalidOperationException("invalid activity-missing Conversation.Id");
        return channelId + "/conversations/" + conversationId;
    }
}

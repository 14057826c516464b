#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Somebody reacted to a message.</summary>
/// <remarks>The message's id is ReplyToId.</remarks>
public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction> ReactionsAdded { get; set; }

    IList<MessageReaction> ReactionsRemoved { get; set; }
}

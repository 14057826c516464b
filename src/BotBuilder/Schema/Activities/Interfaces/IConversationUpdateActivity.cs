#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>A conversation's members or topic changed.</summary>
/// <remarks>The bot itself may be among the members.</remarks>
public interface IConversationUpdateActivity : IActivity
{
    bool? HistoryDisclosed { get; set; }

    IList<ChannelAccount> MembersAdded { get; set; }

    IList<ChannelAccount> MembersRemoved { get; set; }

    string TopicName { get; set; }
}

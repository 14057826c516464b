#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Common kinds of reaction to a message.</summary>
/// <remarks>A channel may send others.</remarks>
public static class MessageReactionTypes
{
    public const string Like = "like";
    public const string PlusOne = "plusOne";
}

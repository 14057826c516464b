#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>How the sender of an activity wants its replies.</summary>
/// <remarks>An absent one means normal: replies are sent one by one.</remarks>
public static class DeliveryModes
{
    public const string Normal = "normal";
    public const string Notification = "notification";
    public const string ExpectReplies = "expectReplies";
    public const string Ephemeral = "ephemeral";
}

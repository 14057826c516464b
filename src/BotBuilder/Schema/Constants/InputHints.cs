#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot awaits an answer to its message.</summary>
/// <remarks>Channels with a microphone open or close it accordingly.</remarks>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";
    public const string IgnoringInput = "ignoringInput";
    public const string ExpectingInput = "expectingInput";
}

#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>How a message's text is to be read.</summary>
/// <remarks>An absent or unknown one means plain.</remarks>
public static class TextFormatTypes
{
    public const string Markdown = "markdown";
    public const string Plain = "plain";
    public const string Xml = "xml";
}

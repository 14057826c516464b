#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>How several attachments of a message stand together.</summary>
/// <remarks>An absent one means list.</remarks>
public static class AttachmentLayoutTypes
{
    public const string List = "list";
    public const string Carousel = "carousel";
}

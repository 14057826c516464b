#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Cards made into attachments.</summary>
/// <remarks>The card itself becomes the content; later changes to it show.</remarks>
public static class Extensions
{
    public static Attachment ToAttachment(this HeroCard card) => new() { Content = card, ContentType = HeroCard.ContentType };
}

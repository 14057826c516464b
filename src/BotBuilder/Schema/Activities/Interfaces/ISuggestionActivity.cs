#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>A message for one person about another message.</summary>
/// <remarks>The other message's id is ReplyToId.</remarks>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}

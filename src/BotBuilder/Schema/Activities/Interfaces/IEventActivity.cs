#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Something happened that nobody said.</summary>
/// <remarks>Unknown names are ignored.</remarks>
public interface IEventActivity : IActivity
{
    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }
}

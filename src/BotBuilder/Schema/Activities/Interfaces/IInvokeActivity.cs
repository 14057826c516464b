#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>A request that awaits an answer.</summary>
/// <remarks>Nobody handling it is answered with 501.</remarks>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }
}

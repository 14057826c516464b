#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>A note for debugging.</summary>
/// <remarks>Channels other than the emulator drop it.</remarks>
public interface ITraceActivity : IActivity
{
    string Label { get; set; }

    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }

    string ValueType { get; set; }
}

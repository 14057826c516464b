#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>The conversation is over.</summary>
/// <remarks><see cref="Code"/> is one of <see cref="EndOfConversationCodes"/>.</remarks>
public interface IEndOfConversationActivity : IActivity
{
    string Code { get; set; }

    string Text { get; set; }
}

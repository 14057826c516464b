#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>A message was changed.</summary>
/// <remarks>Its id is the activity's id.</remarks>
public interface IMessageUpdateActivity : IMessageActivity
{
}

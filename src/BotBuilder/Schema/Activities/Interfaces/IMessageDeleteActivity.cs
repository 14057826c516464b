#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>A message was deleted.</summary>
/// <remarks>Its id is the activity's id.</remarks>
public interface IMessageDeleteActivity : IActivity
{
}

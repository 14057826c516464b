#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Control of the conversation goes elsewhere.</summary>
/// <remarks>It has no members of its own.</remarks>
public interface IHandoffActivity : IActivity
{
}

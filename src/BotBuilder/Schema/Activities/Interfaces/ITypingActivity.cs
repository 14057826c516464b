#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Somebody is typing.</summary>
/// <remarks>Clients show it for about three seconds.</remarks>
public interface ITypingActivity : IActivity
{
}

#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>The bot was added to, or removed from, a person's contacts.</summary>
/// <remarks><see cref="Action"/> is one of <see cref="ContactRelationUpdateActionTypes"/>.</remarks>
public interface IContactRelationUpdateActivity : IActivity
{
    string Action { get; set; }
}

#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>A command to the bot.</summary>
/// <remarks><see cref="Value"/> is a <see cref="CommandValue{T}"/>.</remarks>
public interface ICommandActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}

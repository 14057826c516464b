#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>The result of a command.</summary>
/// <remarks><see cref="Value"/> is a <see cref="CommandResultValue{T}"/>.</remarks>
public interface ICommandResultActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}

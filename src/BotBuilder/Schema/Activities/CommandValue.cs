#nullable disable
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a command.</summary>
/// <remarks><see cref="CommandId"/> comes back with the result.</remarks>
public class CommandValue<T>
{
    public CommandValue()
    {
    }

    [JsonProperty(PropertyName = "commandId")]
    public string CommandId { get; set; }

    [JsonProperty(PropertyName = "data")]
    public T Data { get; set; }
}

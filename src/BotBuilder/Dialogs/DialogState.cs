#nullable disable
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The open dialogs of a conversation; the active one is first.</summary>
/// <remarks>It is what the conversation's state keeps.</remarks>
public class DialogState
{
    public DialogState()
        : this(null)
    {
    }

    public DialogState(List<DialogInstance> stack) => DialogStack = stack ?? [];

    [JsonProperty(PropertyName = "dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}

/// <summary>One open dialog.</summary>
/// <remarks>What the dialog keeps is in <see cref="State"/>; it must survive being JSON.</remarks>
public class DialogInstance
{
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "state")]
    public IDictionary<string, object> State { get; set; }

    [JsonProperty(PropertyName = "stackIndex")]
    public int? StackIndex { get; set; }

    [JsonProperty(PropertyName = "version")]
    public string Version { get; set; }
}

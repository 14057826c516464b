#nullable disable
namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that dialogs may react to, from the active one outwards.</summary>
/// <remarks>It stops at the first that handles it.</remarks>
public class DialogEvent
{
    public bool Bubble { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }
}

/// <summary>Names of dialog events.</summary>
/// <remarks>Bots may emit others.</remarks>
public class DialogEvents
{
    public const string BeginDialog = "beginDialog";
    public const string RepromptDialog = "repromptDialog";
    public const string CancelDialog = "cancelDialog";
    public const string ActivityReceived = "activityReceived";
    public const string VersionChanged = "versionChanged";
    public const string Error = "error";
    public const string Custom = "custom";
}

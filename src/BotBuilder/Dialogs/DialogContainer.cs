#nullable disable
namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with dialogs of its own, and a stack of their own.</summary>
/// <remarks>The inner stack lives in the container's state.</remarks>
public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string dialogId = default)
        : base(dialogId)
    {
    }

    public DialogSet Dialogs { get; set; } = new();

    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value;
            Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }

    /// <summary>The inner stack of the container that is active in the outer one.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Notes the version in the state, and emits an event when it is not the noted one.</summary>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var noted = dc.ActiveDialog.Version;
        dc.ActiveDialog.Version = GetInternalVersion();
        if (noted is null || noted == dc.ActiveDialog.Version) return;
        await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken);
    }
}

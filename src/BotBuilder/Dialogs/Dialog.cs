#nullable disable
namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A scripted exchange.</summary>
/// <remarks>One instance serves all conversations: what it keeps goes into the <see cref="DialogInstance"/>.</remarks>
public abstract class Dialog
{
    /// <summary>What a dialog answers that awaits the next message.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string id;
    private IBotTelemetryClient telemetryClient = NullBotTelemetryClient.Instance;

    public Dialog(string dialogId = default) => id = dialogId;

    /// <summary>The dialog's name in its set; when none was given, that of <see cref="OnComputeId"/>.</summary>
    public string Id
    {
        get => id ??= OnComputeId();
        set => id = value;
    }

    public virtual IBotTelemetryClient TelemetryClient
    {
        get => telemetryClient;
        set => telemetryClient = value ?? NullBotTelemetryClient.Instance;
    }

    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = default, CancellationToken cancellationToken = default);

    /// <summary>Called with each further message; by default the dialog ends.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
        => dc.EndDialogAsync(null, cancellationToken);

    /// <summary>Called when a dialog that this one began has ended; by default this one ends with the same result.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = default, CancellationToken cancellationToken = default)
        => dc.EndDialogAsync(result, cancellationToken);

    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Called when the dialog leaves the stack, whatever the reason.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Differs when the dialog's steps differ; by default it is the id.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>Offers the event to this dialog, then to the parents, then to this dialog again.</summary>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken)) return true;
        if (e.Bubble && dc.Parent is { } parent && await parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken)) return true;
        return await OnPostBubbleEventAsync(dc, e, cancellationToken);
    }

    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        => Task.FromResult(false);

    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        => Task.FromResult(false);

    protected virtual string OnComputeId() => GetType().Name;
}

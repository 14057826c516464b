#nullable disable
namespace Microsoft.Bot.Builder.Dialogs;

/// <content>Beginning, going on and ending.</content>
public partial class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = default, CancellationToken cancellationToken = default)
    {
        Refuse(options, nameof(options));
        if (string.IsNullOrWhiteSpace(dialogId)) throw new ArgumentNullException(nameof(dialogId));
        var dialog = Existing(dialogId);
        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Goes on with the active dialog; without one the status is empty.</summary>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        // Dialogs may react to the message before the active one goes on; only once in a turn.
        if (Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
        {
            await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, true, true, cancellationToken);
        }

        return ActiveDialog is { } active
            ? await Existing(active.Id).ContinueDialogAsync(this, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Empty);
    }

    /// <summary>Ends the active dialog and resumes the one that began it, if any.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object result = default, CancellationToken cancellationToken = default)
    {
        Refuse(result, nameof(result));
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);
        return ActiveDialog is { } resumed
            ? await Existing(resumed.Id).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Complete, result);
    }

    /// <summary>Ends the active dialog and begins another in its place; the one that began it is not resumed.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = default, CancellationToken cancellationToken = default)
    {
        Refuse(options, nameof(options));
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default)
        => CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Ends the dialogs one by one; a dialog below the first may stop it by handling the event.</summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents, string eventName = default, object eventValue = default, CancellationToken cancellationToken = default)
    {
        Refuse(eventValue, nameof(eventValue));
        if (Stack.Count == 0 && Parent is null) return new DialogTurnResult(DialogTurnStatus.Empty);
        var notify = false;
        var dc = this;
        while (dc is not null)
        {
            if (dc.Stack.Count > 0)
            {
                if (notify && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, false, false, cancellationToken)) break;
                await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);
            }
            else
            {
                dc = cancelParents ? dc.Parent : null;
            }

            notify = true;
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Lets the active dialog ask again, unless it handles the event.</summary>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        if (await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken)) return;
        if (ActiveDialog is { } active) await Existing(active.Id).RepromptDialogAsync(Context, active, cancellationToken);
    }

    /// <summary>Offers an event to the active dialog of this stack, or of the innermost one.</summary>
    public async Task<bool> EmitEventAsync(
        string name, object value = default, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new ArgumentNullException(nameof(name));
        var dc = this;
        while (fromLeaf && dc.Child is { } child) dc = child;
        if (dc.ActiveDialog is not { } active || dc.FindDialog(active.Id) is not { } dialog) return false;
        return await dialog.OnDialogEventAsync(dc, new DialogEvent { Name = name, Value = value, Bubble = bubble }, cancellationToken);
    }

    private static void Refuse(object argument, string parameter)
    {
        if (argument is CancellationToken) throw new ArgumentException("A CancellationToken was passed as another argument.", parameter);
    }

    private Dialog Existing(string dialogId)
        => FindDialog(dialogId) ?? throw new InvalidOperationException(
            $"A dialog with an id of '{dialogId}' wasn't found. It must be in this DialogSet or in a parent's.");

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active) return;
        if (Dialogs.Find(active.Id) is { } dialog) await dialog.EndDialogAsync(Context, active, reason, cancellationToken);
        Stack.RemoveAt(0);
    }
}

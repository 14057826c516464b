#nullable disable
namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Running a dialog as a whole bot.</summary>
/// <remarks>The stack is kept under the accessor; saving it is the caller's.</remarks>
public static class DialogExtensions
{
    /// <summary>Goes on with the open dialog, or begins the given one when there is none.</summary>
    public static async Task RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient }.Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        var result = await dc.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty) await dc.BeginDialogAsync(dialog.Id, null, cancellationToken);
    }
}

#nullable disable
namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a call of a dialog led to.</summary>
/// <remarks>The result is there only when the dialog is complete.</remarks>
public class DialogTurnResult(DialogTurnStatus status, object result = default)
{
    public DialogTurnStatus Status { get; set; } = status;

    public object Result { get; set; } = result;

    public bool ParentEnded { get; set; }
}

#nullable disable
namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog is called, resumed or ended.</summary>
public enum DialogReason
{
    BeginCalled,
    ContinueCalled,
    EndCalled,
    ReplaceCalled,
    CancelCalled,
    NextCalled,
}

/// <summary>How the dialog stack stands after a call.</summary>
public enum DialogTurnStatus
{
    /// <summary>There is no dialog.</summary>
    Empty,

    /// <summary>A dialog awaits the next message.</summary>
    Waiting,

    /// <summary>The last dialog ended.</summary>
    Complete,

    /// <summary>The dialogs were cancelled.</summary>
    Cancelled,

    /// <summary>The last dialog ended, and its container awaits the next message.</summary>
    CompleteAndWait,
}

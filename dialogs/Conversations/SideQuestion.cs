using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Conversations;

/// <summary>A conversation of one answer. Asked in the middle of another, it is answered, and the other repeats its step.</summary>
internal abstract class SideQuestion : ConversationDialog
{
    /// <inheritdoc/>
    public sealed override bool IsSideQuestion => true;

    /// <summary>What it does when it notes nothing else.</summary>
    protected virtual StepKind Does => StepKind.Answered;

    /// <summary>True when its answer is for the person alone, and never for a group.</summary>
    protected virtual bool IsPersonal => false;

    /// <inheritdoc/>
    public sealed override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var (steps, said) = (turn.Report.Steps.Count, turn.Replies.Count);
        await AnswerAsync(turn, dc.Context, cancellationToken);
        if (IsPersonal) turn.Confide(said);
        if (turn.Report.Steps.Count == steps) turn.Report.Note(Does);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Says the answer.</summary>
    protected abstract Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken);
}

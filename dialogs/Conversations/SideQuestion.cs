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

    /// <inheritdoc/>
    public sealed override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var report = Turn.Of(dc.Context).Report;
        var steps = report.Steps.Count;
        await AnswerAsync(Turn.Of(dc.Context), dc.Context, cancellationToken);
        if (report.Steps.Count == steps) report.Note(Does);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Says the answer.</summary>
    protected abstract Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken);
}

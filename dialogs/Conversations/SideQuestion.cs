using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Conversations;

/// <summary>A conversation of one answer. Asked in the middle of another, it is answered, and the other repeats its step.</summary>
internal abstract class SideQuestion : ConversationDialog
{
    /// <inheritdoc/>
    public sealed override bool IsSideQuestion => true;

    /// <inheritdoc/>
    public sealed override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        await AnswerAsync(Turn.Of(dc.Context), dc.Context, cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Says the answer.</summary>
    protected abstract Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken);
}

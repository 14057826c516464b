using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Cancel;

/// <summary>Answers a cancel when nothing is in progress; an open dialog drops itself.</summary>
internal sealed class CancelDialog : SideQuestion
{
    /// <inheritdoc/>
    protected override StepKind Does => StepKind.Dropped;

    /// <inheritdoc/>
    protected override Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        Say(turn, "Nothing");
        return Task.CompletedTask;
    }
}

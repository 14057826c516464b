using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.OutOfScope;

/// <summary>Says what the bot can do when it is asked for something else, or did not understand.</summary>
internal sealed class OutOfScopeDialog : SideQuestion
{
    /// <inheritdoc/>
    protected override StepKind Does => StepKind.SentAway;

    /// <inheritdoc/>
    protected override Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        Say(turn, "CanDo");
        return Task.CompletedTask;
    }
}

using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Greeting;

/// <summary>Greets, and says what one can say.</summary>
internal sealed class GreetingDialog : SideQuestion
{
    /// <inheritdoc/>
    protected override StepKind Does => StepKind.SmallTalked;

    /// <inheritdoc/>
    protected override Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        Say(turn, "Hello", ("name", turn.Speaker.Name));
        return Task.CompletedTask;
    }
}

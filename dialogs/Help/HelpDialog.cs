using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Turns;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Help;

/// <summary>Says how to go on: in the middle of logging what one can say there, otherwise what the bot can do.</summary>
internal sealed class HelpDialog : SideQuestion
{
    /// <inheritdoc/>
    protected override StepKind Does => StepKind.Helped;

    /// <inheritdoc/>
    protected override Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        Say(turn, turn.InProgress switch { null => "Overview", IntentNames.LogActivity => "WhileLogging", _ => "WhileFilling" });
        return Task.CompletedTask;
    }
}

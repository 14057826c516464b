using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.SmallTalk;

/// <summary>Answers thanks and other kindness.</summary>
internal sealed class SmallTalkDialog : SideQuestion
{
    /// <inheritdoc/>
    protected override StepKind Does => StepKind.SmallTalked;

    /// <inheritdoc/>
    protected override Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        Say(turn, "Welcome");
        return Task.CompletedTask;
    }
}

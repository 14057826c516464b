using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.WhoAmI;

/// <summary>Says as whom the bot knows the person.</summary>
internal sealed class WhoAmIDialog : SideQuestion
{
    /// <inheritdoc/>
    protected override bool IsPersonal => true;

    /// <inheritdoc/>
    protected override Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var speaker = turn.Speaker;
        Say(turn, "YouAre", ("name", speaker.Name), ("branch", speaker.Branch.Name), ("roles", RoleWords.Of(speaker, turn.Language)));
        return Task.CompletedTask;
    }
}

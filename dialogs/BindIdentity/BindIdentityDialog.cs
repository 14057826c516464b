using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Turns;
using PairingBot.Dialogs.WhoAmI;

namespace PairingBot.Dialogs.BindIdentity;

/// <summary>Tells a person who is bound as whom, and how that changes. Whom somebody says to be changes nothing.</summary>
internal sealed class BindIdentityDialog : SideQuestion
{
    /// <inheritdoc/>
    protected override bool IsPersonal => true;

    /// <inheritdoc/>
    protected override Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var speaker = turn.Speaker;
        Say(turn, "AlreadyBound", ("name", speaker.Name), ("branch", speaker.Branch.Name), ("roles", RoleWords.Of(speaker, turn.Language)));
        return Task.CompletedTask;
    }
}

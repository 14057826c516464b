using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;

namespace PairingBot.Dialogs.WhoAmI;

/// <summary>Says as whom the bot knows the person.</summary>
internal sealed class WhoAmIDialog : SideQuestion
{
    private const string Folder = "WhoAmI";
    private static readonly (Roles Role, string Key)[] RoleNames =
    [
        (Roles.Office, "Office"), (Roles.Liaison, "Liaison"), (Roles.Secretary, "Secretary"), (Roles.Organizer, "Organizer"), (Roles.Member, "Member"),
    ];

    /// <inheritdoc/>
    protected override Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var speaker = turn.Speaker;
        var roles = RoleNames.Where(r => speaker.Roles.HasFlag(r.Role) && (r.Role != Roles.Member || speaker.Roles == Roles.Member)).Select(r => TextCatalog.Embedded.Find(turn.Language, Folder, r.Key).Fill());
        Say(turn, "YouAre", ("name", speaker.Name), ("branch", speaker.Branch.Name), ("roles", Wording.List(turn.Language, roles)));
        return Task.CompletedTask;
    }
}

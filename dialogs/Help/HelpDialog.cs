using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Dialogs.WhoAmI;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Permissions;
using PairingBot.Language.Intents;
using PairingBot.Language.Queries;

namespace PairingBot.Dialogs.Help;

/// <summary>Says how to go on: in the middle of a conversation what one can say there, otherwise what this person may do, with examples; or whether somebody may do what is asked about.</summary>
internal sealed class HelpDialog(PermissionAnswers permissions) : SideQuestion
{
    private const Roles Keepers = Roles.Organizer | Roles.Secretary;

    /// <inheritdoc/>
    protected override StepKind Does => StepKind.Helped;

    /// <inheritdoc/>
    protected override async Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (PermissionQuestions.Of(turn.Heard.Text) is { } asked) await permissions.AnswerAsync(asked.Act, asked.AsksWho, turn, context, cancellationToken);
        else if (turn.InProgress is not null) Say(turn, turn.InProgress == IntentNames.LogActivity ? "WhileLogging" : "WhileFilling");
        else Overview(turn);
    }

    private void Overview(Turn turn)
    {
        var texts = TextCatalog.Embedded.In(turn.Language)[Id];
        var speaker = turn.Speaker;
        var title = turn.IsInGroup ? texts["HelloAll"].Fill() : texts["Hello"].Fill(("name", speaker.Name), ("branch", speaker.Branch.Name), ("roles", RoleWords.Of(speaker, turn.Language)));
        string[] lines = [.. KeysFor(speaker, turn.IsInGroup).Select(key => texts[key].Fill())];
        turn.Say(new Answer(title) { Notes = lines, Text = string.Join('\n', lines.Prepend(title)), Buttons = texts["Always"].Buttons }.ToReply(turn.Language));
    }

    /// <summary>Before a group it is not said what one person may do.</summary>
    private static IEnumerable<string> KeysFor(Speaker speaker, bool isInGroup)
    {
        yield return "Log";
        yield return "Add";
        if (isInGroup) yield return "Own";
        else if (speaker.Roles.HasFlag(Roles.Office) || (speaker.Roles & Keepers) != Roles.None) yield return "Keep";
        else yield return "Own";
        if (!isInGroup && (speaker.Roles.HasFlag(Roles.Office) || speaker.Contacts.Any(branch => PermissionTable.Allows(speaker, PermittedAction.DecideSignOff, branch)))) yield return "Decide";
        yield return "Fix";
        yield return "Ask";
        if (isInGroup) yield return "InGroup";
        yield return "Always";
    }
}

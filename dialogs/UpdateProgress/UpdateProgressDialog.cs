using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.UpdateProgress;

/// <summary>Notes how a problem gets on.</summary>
internal sealed class UpdateProgressDialog(FrameTools tools, ProblemTools problems) : ProblemActDialog(tools, problems)
{
    /// <inheritdoc/>
    protected override IEnumerable<Field> MoreFields => [new TextField(SlotNames.Progress, "LabelProgress", "WordsProgress") { Question = "AskProgress" }];

    /// <inheritdoc/>
    protected override PermittedAction ActionOn(Problem problem) => PermittedAction.UpdateProgress;

    /// <inheritdoc/>
    protected override Task<ProblemOutcome> ActAsync(ProblemNumber number, Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken) =>
        Service.UpdateProgressAsync(turn.Speaker, number, TextOf(frame, SlotNames.Progress)!, origin, cancellationToken);
}

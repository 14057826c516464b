using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.Reopen;

/// <summary>Reopens a problem that was signed off.</summary>
internal sealed class ReopenDialog(FrameTools tools, ProblemTools problems) : ProblemActDialog(tools, problems)
{
    /// <inheritdoc/>
    protected override IEnumerable<Field> MoreFields => [new TextField(SlotNames.Message, "LabelReason", "WordsReason")];

    /// <inheritdoc/>
    protected override string WordsSlot => SlotNames.Message;

    /// <inheritdoc/>
    protected override PermittedAction ActionOn(Problem problem) => PermittedAction.Reopen;

    /// <inheritdoc/>
    protected override Task<ProblemOutcome> ActAsync(ProblemNumber number, Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken) =>
        Service.ReopenAsync(turn.Speaker, number, TextOf(frame, SlotNames.Message), origin, cancellationToken);
}

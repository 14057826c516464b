using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.AddMeasure;

/// <summary>Adds a measure to a problem. A deadline that is said of it is kept with it; the problem's own due date stays.</summary>
internal sealed class AddMeasureDialog(FrameTools tools, ProblemTools problems, OrganisationClock clock) : ProblemActDialog(tools, problems)
{
    /// <inheritdoc/>
    protected override IEnumerable<Field> MoreFields => [new TextField(SlotNames.Measure, "LabelMeasure", "WordsMeasure") { Question = "AskMeasure" }, new DueField(clock)];

    /// <inheritdoc/>
    protected override PermittedAction ActionOn(Problem problem) => PermittedAction.AddMeasure;

    /// <inheritdoc/>
    protected override Task<ProblemOutcome> ActAsync(ProblemNumber number, Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken) =>
        Service.AddMeasureAsync(turn.Speaker, number, new PlannedMeasure(TextOf(frame, SlotNames.Measure)!, frame[SlotNames.Due]?.Day), origin, cancellationToken);
}

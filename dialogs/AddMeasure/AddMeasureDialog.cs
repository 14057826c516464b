using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.AddMeasure;

/// <summary>Adds a measure to a problem; or corrects or removes one, when its frame was opened for that. A deadline that is said of it is kept with it; the problem's own due date stays.</summary>
internal sealed class AddMeasureDialog(FrameTools tools, ProblemTools problems, MeasureCorrecting correcting, OrganisationClock clock) : ProblemActDialog(tools, problems)
{
    /// <inheritdoc/>
    protected override IEnumerable<Field> MoreFields => [new TextField(SlotNames.Measure, "LabelMeasure", "WordsMeasure") { Question = "AskMeasure" }, new DueField(clock)];

    /// <inheritdoc/>
    protected override PermittedAction ActionOn(Problem problem) => PermittedAction.AddMeasure;

    /// <inheritdoc/>
    protected override Task LookUpMoreAsync(Frame frame, Turn turn, CancellationToken cancellationToken) => correcting.RefreshAsync(frame, turn, cancellationToken);

    /// <summary>A measure that is corrected stays with its problem.</summary>
    protected override Objection? Settle(IReadOnlyList<Problem> known, Frame frame, Turn turn)
    {
        if (IsRemoval(frame) && frame[SlotNames.Due] is not null) FrameChanges.Clear(frame, SlotNames.Measure); // what gets another deadline stays
        return frame.Corrects is { } saved && known.Any(p => p.Number.Value != saved.Number) ? new Objection(SlotNames.ProblemRef, Id, "OfItsProblem", ("number", Wording.Number(saved.Number))) : null;
    }

    /// <inheritdoc/>
    protected override bool Deletes(Frame frame) => IsRemoval(frame);

    private static bool IsRemoval(Frame frame) => frame.Corrects is { Place: not null } && frame[SlotNames.Measure] is null;

    /// <summary>举措1不要了, while its correction is shown.</summary>
    protected override bool TakesWhole(Frame frame, Turn turn)
    {
        if (frame.Corrects is not { Place: not null } || turn.CorrectsMeasure is not { IsRemoved: true }) return false;
        frame.Values.Remove(SlotNames.Measure);
        frame.Values.Remove(SlotNames.Due);
        return true;
    }

    /// <inheritdoc/>
    protected override string DoneKey(ProblemEventKind happened) => happened switch
    {
        ProblemEventKind.MeasureCorrected => "Corrected",
        ProblemEventKind.MeasureRemoved => "Removed",
        _ => "Saved",
    };

    /// <inheritdoc/>
    protected override Task<ProblemOutcome> ActAsync(ProblemNumber number, Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken) => frame.Corrects is null
        ? Service.AddMeasureAsync(turn.Speaker, number, new PlannedMeasure(TextOf(frame, SlotNames.Measure)!, frame[SlotNames.Due]?.Day), origin, cancellationToken)
        : correcting.WriteAsync(frame, Fields, turn, origin, cancellationToken);
}

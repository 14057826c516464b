using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.AssignResponsible;

/// <summary>Says who answers for a problem.</summary>
internal sealed class AssignResponsibleDialog(FrameTools tools, ProblemTools problems) : ProblemActDialog(tools, problems)
{
    /// <inheritdoc/>
    protected override IEnumerable<Field> MoreFields => [new ResponsibleField { Question = "AskResponsible" }];

    /// <inheritdoc/>
    protected override bool IsChange => true;

    /// <inheritdoc/>
    protected override PermittedAction ActionOn(Problem problem) => PermittedAction.AssignResponsible;

    /// <inheritdoc/>
    protected override Task<ProblemOutcome> ActAsync(ProblemNumber number, Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken) =>
        Service.AssignResponsibleAsync(turn.Speaker, number, PersonIn(frame[SlotNames.Responsible]!), origin, cancellationToken);

    /// <inheritdoc/>
    protected override IEnumerable<(string Label, string? Value)> FactsOf(Problem problem, Frame frame, Turn turn) =>
        [(TextCatalog.Embedded.Find(turn.Language, Id, "OldResponsible").Fill(), problem.Facts.Responsible?.Name)];

    /// <summary>Whoever answers for it already is not asked about again; who comes besides them joins them.</summary>
    protected override Objection? Settle(IReadOnlyList<Problem> known, Frame frame, Turn turn)
    {
        if ((OnePersonLess.Take(known, frame, turn) ?? OneMorePerson.Join(known, frame, turn)) is { } notAtOnce) return notAtOnce;
        return frame[SlotNames.Responsible] is { } said && known.All(p => p.Facts.Responsible is { } person && person == PersonIn(said))
            ? new Objection(null, "Problems", "NothingToChange", ("problem", Wording.List(turn.Language, [.. known.Select(p => ProblemField.Name(p, turn.Language))]))) { Means = StepKind.Answered }
            : null;
    }

    private static ResponsiblePerson PersonIn(FrameValue value) => new(value.Text, value.Numbers is [var member] ? new MemberId(member) : null);
}

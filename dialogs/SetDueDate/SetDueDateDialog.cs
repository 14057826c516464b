using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.SetDueDate;

/// <summary>Sets or extends a due date; the extension of a key problem waits for the committee.</summary>
internal sealed class SetDueDateDialog(FrameTools tools, ProblemTools problems, OrganisationClock clock) : ProblemActDialog(tools, problems)
{
    /// <inheritdoc/>
    protected override IEnumerable<Field> MoreFields => [new DueField(clock) { Question = "AskDue" }, new TextField(SlotNames.Reason, "LabelReason", "WordsReason")];

    /// <inheritdoc/>
    protected override PermittedAction ActionOn(Problem problem) => PermittedAction.SetDueDate;

    /// <inheritdoc/>
    protected override Task<ProblemOutcome> ActAsync(ProblemNumber number, Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken) =>
        Service.SetDueDateAsync(turn.Speaker, number, frame[SlotNames.Due]!.Day!.Value, TextOf(frame, SlotNames.Reason), origin, cancellationToken);

    /// <inheritdoc/>
    protected override string DoneKey(ProblemEventKind happened) => happened == ProblemEventKind.ExtensionRequested ? "Asked" : "Saved";

    /// <inheritdoc/>
    protected override IEnumerable<(string Label, string? Value)> FactsOf(Problem problem, Frame frame, Turn turn)
    {
        var texts = TextCatalog.Embedded.In(turn.Language)[Id];
        yield return (texts["OldDue"].Fill(), ProblemWording.Due(turn.Language, problem, clock.Today));
        if (frame[SlotNames.Due]?.Day is { } due && ProblemRules.NeedsDecision(turn.Speaker, problem, due))
            yield return (texts["Note"].Fill(), texts["NeedsApproval"].Fill(("who", Phrases.WhoMay(PermittedAction.DecideExtension, problem.Branch, turn.Language))));
    }
}

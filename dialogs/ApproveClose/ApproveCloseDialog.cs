using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.ApproveClose;

/// <summary>Approves what was asked for: a sign-off, or the extension of a key problem.</summary>
internal sealed class ApproveCloseDialog(FrameTools tools, ProblemTools problems, Decisions decisions) : ProblemActDialog(tools, problems)
{
    /// <inheritdoc/>
    protected override PermittedAction ActionOn(Problem problem) => ProblemRules.DecisionOn(problem);

    /// <inheritdoc/>
    protected override Task<ProblemOutcome> ActAsync(ProblemNumber number, Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken) =>
        Service.ApproveAsync(turn.Speaker, number, origin, cancellationToken);

    /// <inheritdoc/>
    protected override Task<Objection?> RefuseAtOnceAsync(Turn turn, CancellationToken cancellationToken) => decisions.RefuseAsync(turn.Speaker, cancellationToken);

    /// <inheritdoc/>
    protected override string DoneKey(ProblemEventKind happened) => happened == ProblemEventKind.SignedOff ? "Saved" : "Extended";

    /// <inheritdoc/>
    protected override IEnumerable<(string Label, string? Value)> FactsOf(Problem problem, Frame frame, Turn turn)
    {
        var texts = TextCatalog.Embedded.In(turn.Language)[Id];
        yield return (texts["Request"].Fill(), problem.Facts.Pending?.NewDue is { } due ? texts["Extension"].Fill(("date", Wording.Day(turn.Language, due))) : texts["SignOff"].Fill());
    }
}

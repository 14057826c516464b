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
    private static readonly string[] OfExtension = SharedWords.Read("WordsExtension", "ApproveClose");
    private static readonly string[] OfSignOff = SharedWords.Read("WordsSignOff", "ApproveClose");

    /// <inheritdoc/>
    protected override PermittedAction ActionOn(Problem problem) => ProblemRules.DecisionOn(problem);

    /// <summary>批准延期, where a sign-off waits: what was granted is not what was asked for.</summary>
    protected override Objection? Settle(IReadOnlyList<Problem> known, Frame frame, Turn turn)
    {
        var (extends, signsOff) = (SharedWords.AreIn(frame.Said, OfExtension), SharedWords.AreIn(frame.Said, OfSignOff));
        if (extends == signsOff || known.FirstOrDefault(p => p.Facts.Pending?.NewDue is null == extends) is not { } other) return null;
        if (SharedWords.AreIn(other.Title, OfExtension) || SharedWords.AreIn(other.Title, OfSignOff)) return null;
        return new Objection(null, Id, extends ? "WaitsForSignOff" : "WaitsForExtension", ("problem", ProblemField.Name(other, turn.Language)), ("number", Wording.Number(other.Number.Value)));
    }

    /// <inheritdoc/>
    protected override Task<ProblemOutcome> ActAsync(ProblemNumber number, Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken) =>
        Service.ApproveAsync(turn.Speaker, number, origin, cancellationToken);

    /// <inheritdoc/>
    protected override Task LookUpMoreAsync(Frame frame, Turn turn, CancellationToken cancellationToken) => decisions.ReadAsync(frame, turn, cancellationToken);

    /// <inheritdoc/>
    protected override Task<Objection?> RefuseAtOnceAsync(Turn turn, CancellationToken cancellationToken) => decisions.RefuseAsync(turn.Speaker, cancellationToken);

    /// <inheritdoc/>
    protected override string DoneKey(ProblemEventKind happened) => happened == ProblemEventKind.SignedOff ? "Saved" : "Extended";

    /// <inheritdoc/>
    protected override IEnumerable<(string Label, string? Value)> FactsOf(Problem problem, Frame frame, Turn turn)
    {
        var texts = TextCatalog.Embedded.In(turn.Language)[Id];
        yield return (texts["Request"].Fill(), problem.Facts.Pending?.NewDue is { } due ? texts["Extension"].Fill(("date", Wording.Day(turn.Language, due))) : texts["SignOff"].Fill());
        yield return Decisions.WordsOf(problem, turn);
    }
}

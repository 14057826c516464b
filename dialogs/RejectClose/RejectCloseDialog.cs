using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.RejectClose;

/// <summary>Sends back what was asked for: a sign-off, or the extension of a key problem.</summary>
internal sealed class RejectCloseDialog(FrameTools tools, ProblemTools problems, Decisions decisions) : ProblemActDialog(tools, problems)
{
    /// <inheritdoc/>
    protected override IEnumerable<Field> MoreFields => [new TextField(SlotNames.Message, "LabelReason", "WordsReason")];

    /// <inheritdoc/>
    protected override string WordsSlot => SlotNames.Message;

    /// <inheritdoc/>
    protected override PermittedAction ActionOn(Problem problem) => ProblemRules.DecisionOn(problem);

    /// <inheritdoc/>
    protected override Task<ProblemOutcome> ActAsync(ProblemNumber number, Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken) =>
        Service.SendBackAsync(turn.Speaker, number, TextOf(frame, SlotNames.Message), origin, cancellationToken);

    /// <inheritdoc/>
    protected override Task LookUpMoreAsync(Frame frame, Turn turn, CancellationToken cancellationToken) => decisions.ReadAsync(frame, turn, cancellationToken);

    /// <inheritdoc/>
    protected override Task<Objection?> RefuseAtOnceAsync(Turn turn, CancellationToken cancellationToken) => decisions.RefuseAsync(turn.Speaker, cancellationToken);

    /// <inheritdoc/>
    protected override string DoneKey(ProblemEventKind happened) => happened == ProblemEventKind.SentBack ? "Saved" : "NotExtended";

    /// <inheritdoc/>
    protected override IEnumerable<(string Label, string? Value)> FactsOf(Problem problem, Frame frame, Turn turn)
    {
        var texts = TextCatalog.Embedded.In(turn.Language)[Id];
        yield return (texts["Request"].Fill(), problem.Facts.Pending?.NewDue is { } due ? texts["Extension"].Fill(("date", Wording.Day(turn.Language, due))) : texts["SignOff"].Fill());
        yield return Decisions.WordsOf(problem, turn);
        if (frame[SlotNames.Message] is null) yield return (texts["Hint"].Fill(), texts["SayReason"].Fill());
    }
}

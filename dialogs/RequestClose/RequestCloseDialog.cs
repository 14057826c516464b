using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.RequestClose;

/// <summary>Asks for a problem's sign-off.</summary>
internal sealed class RequestCloseDialog(FrameTools tools, ProblemTools problems, OrganisationClock clock) : ProblemActDialog(tools, problems)
{
    /// <inheritdoc/>
    protected override IEnumerable<Field> MoreFields => [new TextField(SlotNames.Progress, "LabelResult", "WordsResult")];

    /// <summary>难题12申请销号，已经上线试运行两周: the rest of the sentence is how it was solved. It was not said as that, so it can be left out again.</summary>
    protected override bool Glean(Frame frame, Recognition heard)
    {
        if (heard.Intent != Id || frame[SlotNames.Progress] is not null || heard.Slots[SlotNames.Progress] is not null) return false;
        if (SolvedHow.In(heard) is { } result) frame.Values[SlotNames.Progress] = new FrameValue(result) { IsAssumed = true };
        return false;
    }

    /// <inheritdoc/>
    protected override string WordsSlot => SlotNames.Progress;

    /// <inheritdoc/>
    protected override PermittedAction ActionOn(Problem problem) => PermittedAction.RequestSignOff;

    /// <summary>Who may decide says with 可以销号 rather that it is granted, and is told how.</summary>
    protected override Objection? Instead(Problem problem, Turn turn) =>
        problem.Facts.State == ProblemState.SignOffRequested && ProblemRules.Refuse(turn.Speaker, PermittedAction.DecideSignOff, problem) is null
            ? new Objection(null, Id, "WaitsForYou", ("problem", ProblemField.Name(problem, turn.Language)), ("number", Wording.Number(problem.Number.Value))) { Means = StepKind.Answered }
            : null;

    /// <inheritdoc/>
    protected override Task<ProblemOutcome> ActAsync(ProblemNumber number, Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken) =>
        Service.RequestSignOffAsync(turn.Speaker, number, TextOf(frame, SlotNames.Progress), origin, cancellationToken);

    /// <inheritdoc/>
    protected override IEnumerable<(string Label, string? Value)> FactsOf(Problem problem, Frame frame, Turn turn)
    {
        var texts = TextCatalog.Embedded.In(turn.Language)[Id];
        yield return (texts["Due"].Fill(), ProblemWording.Due(turn.Language, problem, clock.Today));
        if (frame[SlotNames.Progress] is null) yield return (texts["Hint"].Fill(), texts["SayResult"].Fill());
    }
}

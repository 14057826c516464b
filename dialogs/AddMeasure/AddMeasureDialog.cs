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

/// <summary>Adds a measure to a problem. A deadline that is said of it is kept with its words; the problem's own due date stays.</summary>
internal sealed class AddMeasureDialog(FrameTools tools, ProblemTools problems, OrganisationClock clock) : ProblemActDialog(tools, problems)
{
    /// <inheritdoc/>
    protected override IEnumerable<Field> MoreFields => [new TextField(SlotNames.Measure, "LabelMeasure", "WordsMeasure") { Question = "AskMeasure" }, new DueField(clock)];

    /// <inheritdoc/>
    protected override PermittedAction ActionOn(Problem problem) => PermittedAction.AddMeasure;

    /// <inheritdoc/>
    protected override Task<ProblemOutcome> ActAsync(ProblemNumber number, Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken) =>
        Service.AddMeasureAsync(turn.Speaker, number, WithDue(frame, turn.Language), origin, cancellationToken);

    private string WithDue(Frame frame, SpokenLanguage language)
    {
        var words = TextOf(frame, SlotNames.Measure)!;
        return frame[SlotNames.Due] is { } due ? TextCatalog.Embedded.Find(language, Id, "WithDue").Fill(("measure", words), ("due", Fields[^1].Show(due, language))) : words;
    }
}

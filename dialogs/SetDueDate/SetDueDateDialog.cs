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
    protected override IEnumerable<Field> MoreFields => [new DueField(clock) { Question = "AskDue", Moves = true }, new TextField(SlotNames.Reason, "LabelReason", "WordsReason")];

    /// <inheritdoc/>
    protected override bool IsChange => true;

    /// <inheritdoc/>
    protected override string WordsSlot => SlotNames.Reason;

    /// <inheritdoc/>
    protected override PermittedAction ActionOn(Problem problem) => PermittedAction.SetDueDate;

    /// <inheritdoc/>
    protected override Task<ProblemOutcome> ActAsync(ProblemNumber number, Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken) =>
        Service.SetDueDateAsync(turn.Speaker, number, frame[SlotNames.Due]!.Day ?? DayOf(turn.Known[number.Value], frame), TextOf(frame, SlotNames.Reason), origin, cancellationToken);

    /// <summary>What follows the day without a 因为 is why. It was not said as that, so it can be left out again.</summary>
    protected override bool Glean(Frame frame, Recognition heard)
    {
        if (heard.Intent != Id || frame[SlotNames.Reason] is not null || heard.Slots[SlotNames.Reason] is not null) return false;
        if (WhyMoved.In(heard) is { } why) frame.Values[SlotNames.Reason] = new FrameValue(why) { IsAssumed = true };
        return false;
    }

    /// <summary>延期一周 counts from the day that stands, or from today when that has passed; problems with different days each move by it.</summary>
    protected override Objection? Settle(IReadOnlyList<Problem> known, Frame frame, Turn turn)
    {
        if (frame[SlotNames.Due] is not { Shift: not null } said) return null;
        DateOnly[] days = [.. known.Select(p => DayOf(p, frame)).Distinct().Order()];
        if (days[0] < clock.Today) return new Objection(SlotNames.Due, Field.Folder, "DueInPast", ("date", Wording.Day(turn.Language, days[0])));
        frame.Values[SlotNames.Due] = said with { Day = days is [var one] ? one : null };
        return null;
    }

    /// <inheritdoc/>
    protected override string DoneKey(ProblemEventKind happened) => happened == ProblemEventKind.ExtensionRequested ? "Asked" : "Saved";

    /// <inheritdoc/>
    protected override IEnumerable<(string Label, string? Value)> FactsOf(Problem problem, Frame frame, Turn turn)
    {
        var texts = TextCatalog.Embedded.In(turn.Language)[Id];
        yield return (texts["OldDue"].Fill(), ProblemWording.Due(turn.Language, problem, clock.Today));
        if (frame[SlotNames.Due] is null) yield break;
        var due = frame[SlotNames.Due]!.Day ?? DayOf(problem, frame); // a day that was shown is the one, whatever became of the problem since
        if (frame[SlotNames.Due]!.Day is null) yield return (texts["NewDue"].Fill(), Wording.Day(turn.Language, due));
        if (ProblemRules.NeedsDecision(turn.Speaker, problem, due))
            yield return (texts["Note"].Fill(), texts["NeedsApproval"].Fill(("who", Phrases.WhoMay(PermittedAction.DecideExtension, problem.Branch, turn.Language))));
    }

    private DateOnly DayOf(Problem problem, Frame frame)
    {
        var said = frame[SlotNames.Due]!;
        return said.Shift is { } shift ? shift.From(problem.Facts.Due is { } due && due > clock.Today ? due : clock.Today) : said.Day!.Value;
    }
}

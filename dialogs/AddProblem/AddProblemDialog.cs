using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.AddProblem;

/// <summary>Adds a problem to a branch's list; or corrects one, when its frame was opened for that.</summary>
internal sealed class AddProblemDialog(FrameTools tools, ProblemTools problems, ProblemCorrecting correcting, IRoster roster, OrganisationClock clock) : FrameDialog(tools)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Fields { get; } =
    [
        new BranchField(roster) { May = (speaker, branch) => PermissionTable.Allows(speaker, PermittedAction.AddProblem, branch) },
        new TextField(SlotNames.Title, "LabelTitle", "WordsTitle") { Question = "AskTitle" },
        new ResponsibleField { Question = "AskResponsible" },
        new DueField(clock) { Question = "AskDue" },
        new ChoiceField(SlotNames.Source, "LabelSource", "WordsSource", SavedProblems.Sources),
        new ChoiceField(SlotNames.Priority, "LabelPriority", "WordsPriority", SavedProblems.Priorities),
    ];

    /// <inheritdoc/>
    protected override Task LookUpAsync(Frame frame, Turn turn, CancellationToken cancellationToken) => frame.Corrects is null ? Task.CompletedTask : correcting.RefreshAsync(frame, cancellationToken);

    /// <inheritdoc/>
    protected override IEnumerable<(string Label, string? Value)> FactsBeside(Frame frame, Turn turn) => [RosterHint.Of(frame[SlotNames.Responsible], roster, turn.Language)];

    /// <inheritdoc/>
    protected override async Task<Objection?> CheckAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        if (frame.Corrects is not null) return await correcting.RefuseAsync(frame, turn, cancellationToken);
        frame.Values.TryAdd(SlotNames.Branch, new FrameValue(turn.Speaker.Branch.Name, [turn.Speaker.Branch.Id.Value]) { IsAssumed = true });
        return PermissionTable.Allows(turn.Speaker, PermittedAction.AddProblem, BranchOf(frame)) ? null : Refused(frame, turn);
    }

    /// <inheritdoc/>
    protected override async Task<FrameEnd> WriteAsync(Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken)
    {
        if (frame.Corrects is not null) return await correcting.WriteAsync(frame, Fields, turn, origin, cancellationToken);
        var facts = SavedProblems.FactsOf(frame, BranchOf(frame));
        switch (problems.Service.Add(turn.Speaker, facts, origin))
        {
            case ProblemOutcome.Done { Problem: var problem }:
                turn.Say(Id, "Saved", ("problem", ProblemField.Name(problem, turn.Language)), ("branch", problems.Wording.Branch(problem.Branch)), ("responsible", facts.Responsible!.Name), ("due", ProblemWording.Due(turn.Language, problem, clock.Today)));
                return FrameEnd.Done(new Written(problem.Number.Value, problem.Version));
            case ProblemOutcome.DueInPast:
                return FrameEnd.Not(new Objection(SlotNames.Due, Field.Folder, "DueInPast", ("date", Wording.Day(turn.Language, facts.Due!.Value))));
            default:
                return FrameEnd.Not(Refused(frame, turn));
        }
    }

    private static BranchId BranchOf(Frame frame) => new(frame[SlotNames.Branch]!.Numbers![0]);

    private Objection Refused(Frame frame, Turn turn) =>
        problems.Wording.Refusal(new ProblemOutcome.NotPermitted(PermittedAction.AddProblem, BranchOf(frame)), frame[SlotNames.Branch]!.Text, turn.Language);
}

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

/// <summary>Adds a problem to a branch's list.</summary>
internal sealed class AddProblemDialog(FrameTools tools, ProblemTools problems, IRoster roster, OrganisationClock clock) : FrameDialog(tools)
{
    private static readonly string[] Priorities = ["Normal", "Key"];
    private static readonly string[] Sources = ["Research", "TeachersAndStudents", "BranchCommittee", "MembersMeeting", "Superior"];

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Fields { get; } =
    [
        new BranchField(roster),
        new TextField(SlotNames.Title, "LabelTitle", "WordsTitle") { Question = "AskTitle" },
        new ResponsibleField { Question = "AskResponsible" },
        new DueField(clock) { Question = "AskDue" },
        new ChoiceField(SlotNames.Source, "LabelSource", "WordsSource", Sources),
        new ChoiceField(SlotNames.Priority, "LabelPriority", "WordsPriority", Priorities),
    ];

    /// <inheritdoc/>
    protected override Task<Objection?> CheckAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        frame.Values.TryAdd(SlotNames.Branch, new FrameValue(turn.Speaker.Branch.Name, [turn.Speaker.Branch.Id.Value]) { IsAssumed = true });
        return Task.FromResult(PermissionTable.Allows(turn.Speaker, PermittedAction.AddProblem, BranchOf(frame)) ? null : Refused(frame, turn));
    }

    /// <inheritdoc/>
    protected override Task<FrameEnd> WriteAsync(Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken)
    {
        var responsible = frame[SlotNames.Responsible]!;
        var facts = new ProblemFacts(BranchOf(frame), frame[SlotNames.Title]!.Text)
        {
            Responsible = new ResponsiblePerson(responsible.Text, responsible.Numbers is [var member] ? new MemberId(member) : null),
            Due = frame[SlotNames.Due]!.Day,
            Source = frame[SlotNames.Source]?.Numbers is [var source] ? (ProblemSource)source : null,
            Priority = frame[SlotNames.Priority]?.Numbers is [var priority] ? (ProblemPriority)priority : ProblemPriority.Normal,
        };
        switch (problems.Service.Add(turn.Speaker, facts, origin))
        {
            case ProblemOutcome.Done { Problem: var problem }:
                turn.Say(Id, "Saved", ("problem", ProblemField.Name(problem, turn.Language)), ("branch", problems.Wording.Branch(problem.Branch)), ("responsible", responsible.Text), ("due", ProblemWording.Due(turn.Language, problem, clock.Today)));
                return Task.FromResult(FrameEnd.Done(new Written(problem.Number.Value, problem.Version)));
            case ProblemOutcome.DueInPast:
                return Task.FromResult(FrameEnd.Not(new Objection(SlotNames.Due, Field.Folder, "DueInPast", ("date", Wording.Day(turn.Language, facts.Due!.Value)))));
            default:
                return Task.FromResult(FrameEnd.Not(Refused(frame, turn)));
        }
    }

    private static BranchId BranchOf(Frame frame) => new(frame[SlotNames.Branch]!.Numbers![0]);

    private Objection Refused(Frame frame, Turn turn) =>
        problems.Wording.Refusal(new ProblemOutcome.NotPermitted(PermittedAction.AddProblem, BranchOf(frame)), frame[SlotNames.Branch]!.Text, turn.Language);
}

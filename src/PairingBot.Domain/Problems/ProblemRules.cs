using PairingBot.Domain.Branches;
using PairingBot.Domain.Permissions;

namespace PairingBot.Domain.Problems;

/// <summary>Whether a speaker may do something with a problem as it stands; dialogs ask before they ask for more, and the service asks again when it writes.</summary>
public static class ProblemRules
{
    /// <summary>Why not; null when it may be done.</summary>
    public static ProblemOutcome? Refuse(Speaker speaker, PermittedAction action, Problem problem)
    {
        if (!Permits(speaker, action, problem)) return new ProblemOutcome.NotPermitted(action, problem.Branch);
        if (!Fits(action, problem.Facts)) return new ProblemOutcome.WrongState(problem.Facts.State);
        if (action == PermittedAction.RequestSignOff && problem.Facts.Pending?.NewDue is { } newDue) return new ProblemOutcome.ExtensionWaits(newDue, problem.Branch);
        var decides = action is PermittedAction.DecideSignOff or PermittedAction.DecideExtension;
        return decides && problem.Facts.Pending?.AskedBy == speaker.Id ? new ProblemOutcome.OwnRequest(action, problem.Branch) : null;
    }

    /// <summary>True when the speaker may do it with the problem, in whatever state it is.</summary>
    public static bool Permits(Speaker speaker, PermittedAction action, Problem problem) =>
        PermissionTable.Allows(speaker, action, problem.Branch, problem.Facts.Responsible?.Is(speaker, problem.Branch) == true);

    /// <summary>What has to be permitted for such a thing to happen.</summary>
    public static PermittedAction ActionOf(ProblemEventKind kind) => kind switch
    {
        ProblemEventKind.Added or ProblemEventKind.Corrected => PermittedAction.AddProblem,
        ProblemEventKind.MeasureAdded or ProblemEventKind.MeasureCorrected or ProblemEventKind.MeasureRemoved => PermittedAction.AddMeasure,
        ProblemEventKind.Assigned => PermittedAction.AssignResponsible,
        ProblemEventKind.DueSet or ProblemEventKind.ExtensionRequested => PermittedAction.SetDueDate,
        ProblemEventKind.ExtensionApproved or ProblemEventKind.ExtensionRejected => PermittedAction.DecideExtension,
        ProblemEventKind.Progress => PermittedAction.UpdateProgress,
        ProblemEventKind.SignOffRequested => PermittedAction.RequestSignOff,
        ProblemEventKind.SignedOff or ProblemEventKind.SentBack => PermittedAction.DecideSignOff,
        ProblemEventKind.Reopened => PermittedAction.Reopen,
        ProblemEventKind.Urged => PermittedAction.Urge,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The problems that wait for a decision which the speaker may take: not those that he or she asked for; null for who decides nothing.</summary>
    public static ProblemFilter? AwaitingDecisionOf(Speaker speaker)
    {
        var everywhere = PermissionTable.WhoMay(PermittedAction.DecideSignOff).Any(m => m.Scope == PermissionScope.AnyBranch && speaker.Roles.HasFlag(m.Role));
        List<BranchId> branches = [.. speaker.Contacts.Append(speaker.Branch.Id).Distinct().Where(b => !everywhere && PermissionTable.Allows(speaker, PermittedAction.DecideSignOff, b))];
        return everywhere || branches is not [] ? new ProblemFilter { IsPending = true, NotAskedBy = speaker.Id, Branches = branches } : null;
    }

    /// <summary>What the committee would decide on: the extension that waits, else the sign-off.</summary>
    public static PermittedAction DecisionOn(Problem problem) => problem.Facts.Pending?.NewDue is null ? PermittedAction.DecideSignOff : PermittedAction.DecideExtension;

    /// <summary>True when a later due date only begins a request: the problem is a key one, and the speaker is not of those who decide.</summary>
    public static bool NeedsDecision(Speaker speaker, Problem problem, DateOnly due) =>
        problem.Facts.Priority == ProblemPriority.Key && problem.Facts.Due < due && !PermissionTable.Allows(speaker, PermittedAction.DecideExtension, problem.Branch);

    private static bool Fits(PermittedAction action, ProblemFacts facts) => action switch
    {
        PermittedAction.DecideSignOff => facts.State == ProblemState.SignOffRequested,
        PermittedAction.DecideExtension => facts.Pending?.NewDue is not null,
        PermittedAction.Reopen => facts.State == ProblemState.SignedOff,
        PermittedAction.RequestSignOff or PermittedAction.Urge => facts.State is not (ProblemState.SignedOff or ProblemState.SignOffRequested),
        _ => facts.State != ProblemState.SignedOff,
    };
}

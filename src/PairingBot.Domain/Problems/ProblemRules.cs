using PairingBot.Domain.Branches;
using PairingBot.Domain.Permissions;

namespace PairingBot.Domain.Problems;

/// <summary>Whether a speaker may do something with a problem as it stands; dialogs ask before they ask for more, and the service asks again when it writes.</summary>
public static class ProblemRules
{
    /// <summary>Why not; null when it may be done.</summary>
    public static ProblemOutcome? Refuse(Speaker speaker, PermittedAction action, Problem problem)
    {
        var isResponsible = problem.Facts.Responsible?.Is(speaker, problem.Branch) == true;
        if (!PermissionTable.Allows(speaker, action, problem.Branch, isResponsible)) return new ProblemOutcome.NotPermitted(action, problem.Branch);
        if (!Fits(action, problem.Facts)) return new ProblemOutcome.WrongState(problem.Facts.State);
        var decides = action is PermittedAction.DecideSignOff or PermittedAction.DecideExtension;
        return decides && problem.Facts.Pending?.AskedBy == speaker.Id ? new ProblemOutcome.OwnRequest(action, problem.Branch) : null;
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

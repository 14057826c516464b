using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;

namespace PairingBot.Domain.Problems;

/// <summary>
/// Corrects what was written of a problem (更正). Those who keep the branch's list may; and whoever added it may, while it is only proposed and nobody else has
/// written on it. What the committee decides on of a key problem can't be had by a correction.
/// </summary>
public sealed class ProblemCorrections(IProblems problems, ProblemJournal journal, OrganisationClock clock)
{
    /// <summary>Why the speaker can't correct it; null when it may be done.</summary>
    public async Task<ProblemOutcome?> RefuseAsync(Speaker speaker, Problem problem, CancellationToken cancellationToken)
    {
        if (!problem.IsOpen) return new ProblemOutcome.WrongState(problem.Facts.State);
        var keeps = PermissionTable.Allows(speaker, PermittedAction.AssignResponsible, problem.Branch);
        return keeps || await IsDraftOfAsync(speaker, problem, cancellationToken) ? null : new ProblemOutcome.NotPermitted(PermittedAction.AssignResponsible, problem.Branch);
    }

    /// <summary>True while the speaker's own proposal is as the speaker left it.</summary>
    public async Task<bool> IsDraftOfAsync(Speaker speaker, Problem problem, CancellationToken cancellationToken) =>
        problem.AddedBy == speaker.Id && problem.Facts.State == ProblemState.Proposed
        && PermissionTable.Allows(speaker, PermittedAction.AddProblem, problem.Branch) && await journal.IsLastByAsync(speaker, problem, cancellationToken);

    /// <summary>Gives it another title, responsible person, due date, source or priority.</summary>
    /// <param name="seen">Its number, and the version that the speaker saw.</param>
    /// <param name="facts">Only these five are taken from it.</param>
    /// <param name="what">What changes, before and after, as the history of the problem shows it.</param>
    public async Task<ProblemOutcome> CorrectAsync(Speaker speaker, (ProblemNumber Number, int Version) seen, ProblemFacts facts, string what, Origin origin, CancellationToken cancellationToken)
    {
        var problem = await problems.FindAsync(seen.Number, cancellationToken);
        if (problem is null or { TakenBackAt: not null }) return new ProblemOutcome.NotFound(seen.Number);
        if (await RefuseAsync(speaker, problem, cancellationToken) is { } refusal) return refusal;
        if (problem.Version != seen.Version) return new ProblemOutcome.ChangedMeanwhile();
        var before = problem.Facts;
        var after = before with { Title = facts.Title, Responsible = facts.Responsible, Due = facts.Due, Source = facts.Source, Priority = facts.Priority };
        if (after.Due != before.Due && before.Pending?.NewDue is not null) after = after with { Pending = null }; // it was asked for on the other date
        if (after == before) return new ProblemOutcome.NothingToChange();
        if (after.Due != before.Due && after.Due < clock.Today) return new ProblemOutcome.DueInPast();
        if (await NeedsDecisionAsync(speaker, problem, after, cancellationToken)) return new ProblemOutcome.NotPermitted(PermittedAction.DecideExtension, problem.Branch);
        problem.Change(after);
        journal.Write(problem, before, new Act(speaker, ProblemEventKind.Corrected, origin) { Text = what });
        return new ProblemOutcome.Done(problem, ProblemEventKind.Corrected);
    }

    /// <summary>True when a key problem would get a later due date, or none, or stop being a key one, and the speaker is not of those who decide. On the day that one proposed it oneself, it can still be put right.</summary>
    public async Task<bool> NeedsDecisionAsync(Speaker speaker, Problem problem, ProblemFacts after, CancellationToken cancellationToken) =>
        EscapesDecision(speaker, problem, after) && !(clock.DayOf(problem.AddedAt) == clock.Today && await IsDraftOfAsync(speaker, problem, cancellationToken));

    private static bool EscapesDecision(Speaker speaker, Problem problem, ProblemFacts after) =>
        problem.Facts.Priority == ProblemPriority.Key && !PermissionTable.Allows(speaker, PermittedAction.DecideExtension, problem.Branch)
        && (after.Priority != ProblemPriority.Key || (problem.Facts.Due is { } due && (after.Due is null || after.Due > due)));
}

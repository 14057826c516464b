using PairingBot.Domain.Branches;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;

namespace PairingBot.Domain.Problems;

/// <summary>Corrects a measure that stands on a problem's list, or removes it. Who may add one may do so; what it was stays in the store, and the history of the problem tells it.</summary>
public sealed class MeasureCorrections(IProblems problems, ProblemJournal journal)
{
    /// <summary>Gives a measure other words or another deadline; its place stays.</summary>
    /// <param name="seen">The measure as the speaker saw it.</param>
    /// <param name="what">What changes, before and after, as the history of the problem shows it.</param>
    public Task<ProblemOutcome> CorrectAsync(Speaker speaker, Measure seen, PlannedMeasure measure, string what, Origin origin, CancellationToken cancellationToken) =>
        ReplaceAsync(seen, measure, new Act(speaker, ProblemEventKind.MeasureCorrected, origin) { Text = what, Day = measure.Due }, cancellationToken);

    /// <summary>Removes a measure; its place is not used again.</summary>
    /// <param name="seen">The measure as the speaker saw it.</param>
    /// <param name="what">Which it was, as the history of the problem shows it.</param>
    public Task<ProblemOutcome> RemoveAsync(Speaker speaker, Measure seen, string what, Origin origin, CancellationToken cancellationToken) =>
        ReplaceAsync(seen, null, new Act(speaker, ProblemEventKind.MeasureRemoved, origin) { Text = what }, cancellationToken);

    private async Task<ProblemOutcome> ReplaceAsync(Measure seen, PlannedMeasure? measure, Act act, CancellationToken cancellationToken)
    {
        var problem = await problems.FindAsync(seen.Problem, cancellationToken);
        if (problem is null or { TakenBackAt: not null }) return new ProblemOutcome.NotFound(seen.Problem);
        if (ProblemRules.Refuse(act.Speaker, PermittedAction.AddMeasure, problem) is { } refusal) return refusal;
        if (await problems.FindMeasureAsync(seen.Problem, seen.Place, cancellationToken) is not { } now) return new ProblemOutcome.NoSuchMeasure(seen.Place);
        if (now.Version != seen.Version) return new ProblemOutcome.ChangedMeanwhile();
        if (measure is not null && (measure.Text, measure.Due) == (now.Text, now.Due)) return new ProblemOutcome.NothingToChange();
        var before = problem.Facts;
        problem.Change(before);
        await problems.EndAsync(now, problem.Version, cancellationToken);
        if (measure is not null) problems.Add(new Measure(seen.Problem, seen.Place, problem.Version, measure.Text) { Due = measure.Due });
        journal.Write(problem, before, act);
        return new ProblemOutcome.Done(problem, act.Kind);
    }
}

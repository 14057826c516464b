using PairingBot.Domain.Branches;
using PairingBot.Domain.History;

namespace PairingBot.Domain.Problems;

/// <summary>
/// Puts the words of a step right that the speaker took: progress, how a problem was solved whose sign-off is asked for, and the reason of a due date, of sending back or of reopening.
/// Nobody changes the words of another person, and none that were decided on since; what stood before is kept with the step.
/// </summary>
public sealed class StepCorrections(IProblems problems, ProblemJournal journal)
{
    /// <summary>Writes the step's words anew.</summary>
    /// <param name="seen">The problem's number, and the version of it that the step made.</param>
    /// <param name="words">Null for none: a result or a reason that need not be told.</param>
    public async Task<ProblemOutcome> RewordAsync(Speaker speaker, (ProblemNumber Number, int Version) seen, string? words, Origin origin, CancellationToken cancellationToken)
    {
        var problem = await problems.FindAsync(seen.Number, cancellationToken);
        if (problem is null or { TakenBackAt: not null }) return new ProblemOutcome.NotFound(seen.Number);
        if (await problems.FindStepAsync(seen.Number, seen.Version, cancellationToken) is not { } step) return new ProblemOutcome.ChangedMeanwhile();
        if (await RefuseAsync(speaker, problem, step, cancellationToken) is { } refusal) return refusal;
        if (step.Text == words) return new ProblemOutcome.NothingToChange();
        var before = problem.Facts;
        problem.Change(before);
        await problems.EndAsync(step, problem.Version, cancellationToken);
        journal.Write(problem, before, new Act(speaker, step.Kind, origin) { Text = words, Was = step.Text, Day = step.Day, At = step.At });
        return new ProblemOutcome.Done(problem, step.Kind);
    }

    /// <summary>Why the speaker can't put the words of a step right; null when nothing is against it.</summary>
    public async Task<ProblemOutcome?> RefuseAsync(Speaker speaker, Problem problem, ProblemEvent step, CancellationToken cancellationToken)
    {
        if (step.By != speaker.Id || !HasWords(step.Kind) || !ProblemRules.Permits(speaker, ProblemRules.ActionOf(step.Kind), problem)) return new ProblemOutcome.NotPermitted(ProblemRules.ActionOf(step.Kind), problem.Branch);
        if (!problem.IsOpen) return new ProblemOutcome.WrongState(problem.Facts.State);
        var isRequest = step.Kind is ProblemEventKind.SignOffRequested or ProblemEventKind.ExtensionRequested;
        return isRequest && await problems.IsRequestOverAsync(problem.Number, step.Version, cancellationToken) ? new ProblemOutcome.RequestOver() : null;
    }

    /// <summary>True for a step that says something in the person's own words.</summary>
    public static bool HasWords(ProblemEventKind kind) => kind is ProblemEventKind.Progress or ProblemEventKind.SignOffRequested or ProblemEventKind.DueSet or ProblemEventKind.ExtensionRequested
        or ProblemEventKind.SentBack or ProblemEventKind.ExtensionRejected or ProblemEventKind.Reopened;
}

using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;

namespace PairingBot.Domain.Problems;

/// <summary>Everything that is done with problems, one method for each act. Permission is decided here, on the verified speaker.</summary>
public sealed class ProblemService(IProblems problems, ProblemJournal journal, INumbers numbers, OrganisationClock clock)
{
    /// <summary>Adds a problem to its branch's list; its number, state and measures are the service's own.</summary>
    public ProblemOutcome Add(Speaker speaker, ProblemFacts facts, Origin origin)
    {
        if (!PermissionTable.Allows(speaker, PermittedAction.AddProblem, facts.Branch)) return new ProblemOutcome.NotPermitted(PermittedAction.AddProblem, facts.Branch);
        if (facts.Due < clock.Today) return new ProblemOutcome.DueInPast();
        var number = new ProblemNumber(numbers.Next(ProblemNumber.Counter));
        var problem = new Problem(number, facts with { State = ProblemState.Proposed, Pending = null, Measures = 0 }, speaker.Id, clock.UtcNow);
        problems.Add(problem);
        journal.Write(problem, before: null, new Act(speaker, ProblemEventKind.Added, origin));
        return new ProblemOutcome.Done(problem, ProblemEventKind.Added);
    }

    /// <summary>Adds a measure (举措).</summary>
    public async Task<ProblemOutcome> AddMeasureAsync(Speaker speaker, ProblemNumber number, PlannedMeasure measure, Origin origin, CancellationToken cancellationToken)
    {
        var act = new Act(speaker, ProblemEventKind.MeasureAdded, origin) { Text = measure.Text, Day = measure.Due };
        var outcome = await ChangeAsync(number, PermittedAction.AddMeasure, p => p.Facts with { Measures = p.Facts.Measures + 1 }, act, cancellationToken);
        if (outcome is ProblemOutcome.Done { Problem: var problem }) problems.Add(new Measure(number, problem.Facts.Measures, problem.Version, measure.Text) { Due = measure.Due });
        return outcome;
    }

    /// <summary>Says who answers for it.</summary>
    public Task<ProblemOutcome> AssignResponsibleAsync(Speaker speaker, ProblemNumber number, ResponsiblePerson person, Origin origin, CancellationToken cancellationToken) =>
        ChangeAsync(number, PermittedAction.AssignResponsible, p => p.Facts with { Responsible = person }, new Act(speaker, ProblemEventKind.Assigned, origin) { Text = person.Name }, cancellationToken);

    /// <summary>Sets the due date or extends it (延期). The extension of a key problem waits for the committee, unless the speaker is of those who decide.</summary>
    /// <param name="reason">Why, in the person's words; null when it was not said.</param>
    public async Task<ProblemOutcome> SetDueDateAsync(Speaker speaker, ProblemNumber number, DateOnly due, string? reason, Origin origin, CancellationToken cancellationToken)
    {
        if (due < clock.Today) return new ProblemOutcome.DueInPast();
        var problem = await problems.FindAsync(number, cancellationToken);
        var waits = problem is not null && ProblemRules.NeedsDecision(speaker, problem, due);
        if (waits && problem!.Facts.Pending is { NewDue: null }) return ProblemRules.Refuse(speaker, PermittedAction.SetDueDate, problem) ?? new ProblemOutcome.WrongState(problem.Facts.State);
        Func<Problem, ProblemFacts> change = waits
            ? p => p.Facts with { Pending = new PendingRequest(due, speaker.Id) }
            : p => p.Facts with { Due = due, Pending = p.Facts.Pending?.NewDue is null ? p.Facts.Pending : null };
        return await ChangeAsync(number, PermittedAction.SetDueDate, change, new Act(speaker, waits ? ProblemEventKind.ExtensionRequested : ProblemEventKind.DueSet, origin) { Day = due, Text = reason }, cancellationToken);
    }

    /// <summary>Says how it gets on.</summary>
    public Task<ProblemOutcome> UpdateProgressAsync(Speaker speaker, ProblemNumber number, string progress, Origin origin, CancellationToken cancellationToken) =>
        ChangeAsync(
            number,
            PermittedAction.UpdateProgress,
            p => p.Facts with { State = p.Facts.State == ProblemState.SignOffRequested ? p.Facts.State : ProblemState.InProgress },
            new Act(speaker, ProblemEventKind.Progress, origin) { Text = progress },
            cancellationToken);

    /// <summary>Asks for its sign-off (申请销号); not while an extension waits for the committee.</summary>
    public Task<ProblemOutcome> RequestSignOffAsync(Speaker speaker, ProblemNumber number, string? result, Origin origin, CancellationToken cancellationToken) =>
        ChangeAsync(
            number,
            PermittedAction.RequestSignOff,
            p => p.Facts with { State = ProblemState.SignOffRequested, Pending = new PendingRequest(null, speaker.Id) },
            new Act(speaker, ProblemEventKind.SignOffRequested, origin) { Text = result },
            cancellationToken);

    /// <summary>Approves what was asked for: the sign-off or the extension.</summary>
    public async Task<ProblemOutcome> ApproveAsync(Speaker speaker, ProblemNumber number, Origin origin, CancellationToken cancellationToken)
    {
        var due = (await problems.FindAsync(number, cancellationToken))?.Facts.Pending?.NewDue;
        return due is null
            ? await ChangeAsync(number, PermittedAction.DecideSignOff, p => p.Facts with { State = ProblemState.SignedOff, Pending = null }, new Act(speaker, ProblemEventKind.SignedOff, origin), cancellationToken)
            : await ChangeAsync(number, PermittedAction.DecideExtension, p => p.Facts with { Due = due, Pending = null }, new Act(speaker, ProblemEventKind.ExtensionApproved, origin) { Day = due }, cancellationToken);
    }

    /// <summary>Sends back (退回) what was asked for; the problem goes on.</summary>
    public async Task<ProblemOutcome> SendBackAsync(Speaker speaker, ProblemNumber number, string? reason, Origin origin, CancellationToken cancellationToken)
    {
        var due = (await problems.FindAsync(number, cancellationToken))?.Facts.Pending?.NewDue;
        return due is null
            ? await ChangeAsync(number, PermittedAction.DecideSignOff, p => p.Facts with { State = ProblemState.InProgress, Pending = null }, new Act(speaker, ProblemEventKind.SentBack, origin) { Text = reason }, cancellationToken)
            : await ChangeAsync(number, PermittedAction.DecideExtension, p => p.Facts with { Pending = null }, new Act(speaker, ProblemEventKind.ExtensionRejected, origin) { Text = reason, Day = due }, cancellationToken);
    }

    /// <summary>Reopens a problem that was signed off.</summary>
    public Task<ProblemOutcome> ReopenAsync(Speaker speaker, ProblemNumber number, string? reason, Origin origin, CancellationToken cancellationToken) =>
        ChangeAsync(number, PermittedAction.Reopen, p => p.Facts with { State = ProblemState.InProgress }, new Act(speaker, ProblemEventKind.Reopened, origin) { Text = reason }, cancellationToken);

    /// <summary>Notes that somebody urged (催办): once a day for each problem.</summary>
    /// <param name="told">Who was written to; null when nobody could be.</param>
    public async Task<ProblemOutcome> UrgeAsync(Speaker speaker, ProblemNumber number, string? told, Origin origin, CancellationToken cancellationToken)
    {
        if (await problems.FindAsync(number, cancellationToken) is { TakenBackAt: null, Facts.Urged: { } earlier } problem && clock.DayOf(earlier.At) == clock.Today && ProblemRules.Refuse(speaker, PermittedAction.Urge, problem) is null)
            return new ProblemOutcome.UrgedToday(earlier);
        var urging = new Urging(clock.UtcNow, speaker.Id, speaker.Name);
        return await ChangeAsync(number, PermittedAction.Urge, p => p.Facts with { Urged = urging }, new Act(speaker, ProblemEventKind.Urged, origin) { Text = told }, cancellationToken);
    }

    /// <summary>Takes back the write that made this version of a problem, when nobody built on it (撤销).</summary>
    public async Task<ProblemUndoOutcome> UndoAsync(Speaker speaker, ProblemNumber number, int version, Origin origin, CancellationToken cancellationToken)
    {
        var problem = await problems.FindAsync(number, cancellationToken);
        return problem is null ? ProblemUndoOutcome.Unknown : await journal.UndoAsync(problem, version, speaker, origin, cancellationToken);
    }

    private async Task<ProblemOutcome> ChangeAsync(ProblemNumber number, PermittedAction action, Func<Problem, ProblemFacts> change, Act act, CancellationToken cancellationToken)
    {
        var problem = await problems.FindAsync(number, cancellationToken);
        if (problem is null or { TakenBackAt: not null }) return new ProblemOutcome.NotFound(number);
        if (ProblemRules.Refuse(act.Speaker, action, problem) is { } refusal) return refusal;
        var before = problem.Facts;
        var after = change(problem);
        if (after == before && act.Kind is ProblemEventKind.Assigned or ProblemEventKind.DueSet or ProblemEventKind.ExtensionRequested) return new ProblemOutcome.NothingToChange();
        problem.Change(after);
        journal.Write(problem, before, act);
        return new ProblemOutcome.Done(problem, act.Kind);
    }
}

using System.Text.Json;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;

namespace PairingBot.Domain.Problems;

/// <summary>Writes down what happens to problems: the event that people are shown, and the history row, from which the last write can be undone.</summary>
public sealed class ProblemJournal(IProblems problems, IHistory history, OrganisationClock clock)
{
    /// <summary>Notes an act that has just changed the problem; <paramref name="before"/> is null when it was added.</summary>
    public void Write(Problem problem, ProblemFacts? before, Act act)
    {
        var now = clock.UtcNow;
        problems.Add(new ProblemEvent(problem.Number, problem.Version, act.Kind, act.Speaker.Id, act.Speaker.Name, act.At ?? now) { Text = act.Text, Was = act.Was, Day = act.Day });
        Record(problem, before is null ? ChangeKind.Created : ChangeKind.Corrected, before, act.Speaker, act.Origin);
    }

    /// <summary>True when the speaker wrote on the problem last.</summary>
    public async Task<bool> IsLastByAsync(Speaker speaker, Problem problem, CancellationToken cancellationToken) =>
        await history.FindLastAsync(nameof(Problem), problem.Number.Value, cancellationToken) is { } last && last.By == speaker.Id;

    /// <summary>Takes back the write that made <paramref name="version"/>: only the person who made it may, and only who still may do such a thing, and only while nothing stands on it that was not taken back.</summary>
    public async Task<ProblemUndoOutcome> UndoAsync(Problem problem, int version, Speaker speaker, Origin origin, CancellationToken cancellationToken)
    {
        var changes = await history.ListAsync(nameof(Problem), problem.Number.Value, cancellationToken);
        if (changes is []) return ProblemUndoOutcome.Unknown;
        if (problem.TakenBackAt is not null || StandingWrites.Find(changes, problem.Version, version) is not { } last) return ProblemUndoOutcome.BuiltOn;
        if (last.By != speaker.Id) return ProblemUndoOutcome.NotYours;
        if (await problems.FindEventAsync(problem.Number, version, cancellationToken) is not { Kind: var kind }) return ProblemUndoOutcome.Unknown;
        if (!ProblemRules.Permits(speaker, ProblemRules.ActionOf(kind), problem)) return ProblemUndoOutcome.NotPermitted;
        var now = problem.Facts;
        await problems.TakeBackAsync(problem.Number, version, clock.UtcNow, cancellationToken);
        if (last.Before is null) problem.TakeBack(clock.UtcNow);
        else problem.Change(JsonSerializer.Deserialize<ProblemFacts>(last.Before)! with { Measures = now.Measures }); // a measure's place is never used twice
        Record(problem, ChangeKind.TakenBack, now, speaker, origin);
        return ProblemUndoOutcome.Undone;
    }

    private void Record(Problem problem, ChangeKind kind, ProblemFacts? before, Speaker speaker, Origin origin) => history.Add(new Change(
        nameof(Problem), problem.Number.Value, kind, speaker.Id, clock.UtcNow, origin, before is null ? null : JsonSerializer.Serialize(before), JsonSerializer.Serialize(problem.Facts)));
}

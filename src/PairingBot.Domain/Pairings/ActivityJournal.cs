using System.Text.Json;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;

namespace PairingBot.Domain.Pairings;

/// <summary>Writes the history of activities, reads it, and undoes the last write.</summary>
public sealed class ActivityJournal(IHistory history, OrganisationClock clock)
{
    private const string Subject = nameof(PairingActivity);

    /// <summary>Notes a change that has just been made.</summary>
    /// <param name="before">The activity before it, as <see cref="Snapshot"/> gave it; null when it was logged.</param>
    public void Write(PairingActivity activity, ChangeKind kind, Speaker speaker, Origin origin, string? before) =>
        history.Add(new Change(Subject, activity.Number.Value, kind, speaker.Id, clock.UtcNow, origin, before, Snapshot(activity)));

    /// <summary>The activity as the history keeps it.</summary>
    public static string Snapshot(PairingActivity activity) => JsonSerializer.Serialize(activity);

    /// <summary>Everything that was done to an activity, the earliest first.</summary>
    public async Task<IReadOnlyList<ActivityChange>> ReadAsync(ActivityNumber number, CancellationToken cancellationToken) =>
        [.. (await history.ListAsync(Subject, number.Value, cancellationToken)).Select(ActivityChange.Of)];

    /// <summary>Undoes the write that made <paramref name="version"/>: only the person who made it may, who still may log for the branch, and only while nothing stands on it that was not taken back.</summary>
    public async Task<ActivityUndoOutcome> UndoAsync(PairingActivity activity, int version, Speaker speaker, Origin origin, CancellationToken cancellationToken)
    {
        var changes = await history.ListAsync(Subject, activity.Number.Value, cancellationToken);
        if (changes is []) return ActivityUndoOutcome.Unknown;
        if (StandingWrites.Find(changes, activity.Version, version) is not { } last) return activity.TakenBackAt is null ? ActivityUndoOutcome.BuiltOn : ActivityUndoOutcome.AlreadyTakenBack;
        if (last.By != speaker.Id) return ActivityUndoOutcome.NotYours;
        var before = ActivityState.Read(last.Before);
        if (!PairingActivityService.MayKeep(speaker, activity.Branch) || (before is not null && !PairingActivityService.MayKeep(speaker, before.Branch))) return ActivityUndoOutcome.NotPermitted;
        var now = Snapshot(activity);
        if (before is not null) activity.Restore(before.Branch, before.Details);
        else activity.TakeBack(clock.UtcNow);
        Write(activity, ChangeKind.TakenBack, speaker, origin, now);
        return ActivityUndoOutcome.Undone;
    }
}

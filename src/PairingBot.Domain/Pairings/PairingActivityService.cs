using System.Text.Json;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;

namespace PairingBot.Domain.Pairings;

/// <summary>Logs pairing activities and takes them back. Permission is decided here, on the verified speaker.</summary>
public sealed class PairingActivityService(IPairingActivities activities, IProblems problems, IHistory history, INumbers numbers, OrganisationClock clock)
{
    /// <summary>Writes an activity of <paramref name="branch"/>, or says why not.</summary>
    public async Task<LogOutcome> LogAsync(Speaker speaker, BranchId branch, ActivityDetails details, Origin origin, CancellationToken cancellationToken)
    {
        if (!PermissionTable.Allows(speaker, PermittedAction.LogActivity, branch)) return new LogOutcome.NotPermitted();
        if (details.HeldOn > clock.Today) return new LogOutcome.DateInFuture();
        if (details.Partners.All(p => p.Branch == branch)) return new LogOutcome.NoPartner();
        if (details.Problem is { } problem && await problems.FindAsync(problem, cancellationToken) is null) return new LogOutcome.ProblemUnknown();

        var number = new ActivityNumber(numbers.Next(ActivityNumber.Counter));
        var activity = new PairingActivity(number, branch, details, speaker.Id, clock.UtcNow);
        activities.Add(activity);
        history.Add(Record(activity, ChangeKind.Created, speaker, origin, before: null));
        return new LogOutcome.Logged(number);
    }

    /// <summary>Takes back an activity that the speaker logged.</summary>
    public async Task<TakeBackOutcome> TakeBackAsync(Speaker speaker, ActivityNumber number, Origin origin, CancellationToken cancellationToken)
    {
        var activity = await activities.FindAsync(number, cancellationToken);
        if (activity is null) return TakeBackOutcome.Unknown;
        if (activity.LoggedBy != speaker.Id) return TakeBackOutcome.NotYours;
        if (activity.TakenBackAt is not null) return TakeBackOutcome.AlreadyTakenBack;

        var before = JsonSerializer.Serialize(activity);
        activity.TakeBack(clock.UtcNow);
        history.Add(Record(activity, ChangeKind.TakenBack, speaker, origin, before));
        return TakeBackOutcome.TakenBack;
    }

    private Change Record(PairingActivity activity, ChangeKind kind, Speaker speaker, Origin origin, string? before) =>
        new(nameof(PairingActivity), activity.Number.Value, kind, speaker.Id, clock.UtcNow, origin, before, JsonSerializer.Serialize(activity));
}

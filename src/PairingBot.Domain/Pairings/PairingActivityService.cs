using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;

namespace PairingBot.Domain.Pairings;

/// <summary>Logs pairing activities, corrects and voids them. Permission is decided here, on the verified speaker: those who may log for a branch may also put right what was logged.</summary>
public sealed class PairingActivityService(IPairingActivities activities, IProblems problems, ActivityJournal journal, INumbers numbers, OrganisationClock clock)
{
    /// <summary>Writes an activity of <paramref name="branch"/>, or says why not.</summary>
    public async Task<LogOutcome> LogAsync(Speaker speaker, BranchId branch, ActivityDetails details, Origin origin, CancellationToken cancellationToken)
    {
        if (!MayKeep(speaker, branch)) return new LogOutcome.NotPermitted();
        if (await ImplausibleAsync(branch, details, cancellationToken) is { } reason) return reason;

        var number = new ActivityNumber(numbers.Next(ActivityNumber.Counter));
        var activity = new PairingActivity(number, branch, details, speaker.Id, clock.UtcNow);
        activities.Add(activity);
        journal.Write(activity, ChangeKind.Created, speaker, origin, before: null);
        return new LogOutcome.Logged(number);
    }

    /// <summary>True when the speaker may log for the branch, and correct and void what was logged for it.</summary>
    public static bool MayKeep(Speaker speaker, BranchId branch) => PermissionTable.Allows(speaker, PermittedAction.LogActivity, branch);

    /// <summary>Gives a saved activity other facts.</summary>
    /// <param name="version">The version that the speaker saw.</param>
    public async Task<CorrectionOutcome> CorrectAsync(Speaker speaker, ActivityNumber number, int version, ActivityState facts, Origin origin, CancellationToken cancellationToken)
    {
        var activity = await activities.FindAsync(number, cancellationToken);
        if (Refuse(speaker, activity) is { } refusal) return refusal;
        if (!MayKeep(speaker, facts.Branch)) return new CorrectionOutcome.NotPermitted(facts.Branch);
        if (activity!.Version != version) return new CorrectionOutcome.ChangedMeanwhile();
        if (await ImplausibleAsync(facts.Branch, facts.Details, cancellationToken) is { } reason) return new CorrectionOutcome.Implausible(reason);
        var before = ActivityJournal.Snapshot(activity);
        activity.Correct(facts.Branch, facts.Details);
        journal.Write(activity, ChangeKind.Corrected, speaker, origin, before);
        return new CorrectionOutcome.Done(activity);
    }

    /// <summary>Voids an activity (作废): it leaves lists and figures; its row and history stay.</summary>
    /// <param name="version">The version that the speaker saw.</param>
    public async Task<CorrectionOutcome> VoidAsync(Speaker speaker, ActivityNumber number, int version, string reason, Origin origin, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var activity = await activities.FindAsync(number, cancellationToken);
        if (Refuse(speaker, activity) is { } refusal) return refusal;
        if (activity!.Version != version) return new CorrectionOutcome.ChangedMeanwhile();
        var before = ActivityJournal.Snapshot(activity);
        activity.Void(clock.UtcNow, reason);
        journal.Write(activity, ChangeKind.Voided, speaker, origin, before);
        return new CorrectionOutcome.Done(activity);
    }

    /// <summary>Why the speaker can't change an activity; null when nothing is against it.</summary>
    public static CorrectionOutcome? Refuse(Speaker speaker, PairingActivity? activity) => activity switch
    {
        null => new CorrectionOutcome.NotFound(),
        { TakenBackAt: not null } => new CorrectionOutcome.NoLongerStands(),
        _ when !MayKeep(speaker, activity.Branch) => new CorrectionOutcome.NotPermitted(activity.Branch),
        _ => null,
    };

    /// <summary>Takes back the write that made this version of an activity, when nobody built on it (撤销); version 0 is the logging itself.</summary>
    public async Task<ActivityUndoOutcome> UndoAsync(Speaker speaker, ActivityNumber number, int version, Origin origin, CancellationToken cancellationToken)
    {
        var activity = await activities.FindAsync(number, cancellationToken);
        return activity is null ? ActivityUndoOutcome.Unknown : await journal.UndoAsync(activity, version, speaker, origin, cancellationToken);
    }

    /// <summary>An activity, which must exist, with the member who wrote on it last.</summary>
    public async Task<(PairingActivity Activity, MemberId By)> ReadLastAsync(ActivityNumber number, CancellationToken cancellationToken)
    {
        var activity = await activities.FindAsync(number, cancellationToken) ?? throw new InvalidOperationException("There is no such activity.");
        return (activity, await journal.ReadAsync(number, cancellationToken) is [.., var last] ? last.By : activity.LoggedBy);
    }

    /// <summary>Why facts can't be; null when they can.</summary>
    private async Task<LogOutcome?> ImplausibleAsync(BranchId branch, ActivityDetails details, CancellationToken cancellationToken)
    {
        if (details.HeldOn > clock.Today) return new LogOutcome.DateInFuture();
        if (details.Partners.All(p => p.Branch == branch)) return new LogOutcome.NoPartner();
        return details.Problem is { } problem && await problems.FindAsync(problem, cancellationToken) is not { TakenBackAt: null } ? new LogOutcome.ProblemUnknown() : null;
    }
}

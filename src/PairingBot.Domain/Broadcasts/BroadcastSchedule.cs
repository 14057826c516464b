using PairingBot.Domain.Branches;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;

namespace PairingBot.Domain.Broadcasts;

/// <summary>Puts broadcasts off until their time, calls them off, and sends them when it has come. Permission is decided when one is put off, and again when it goes out.</summary>
public sealed class BroadcastSchedule(IScheduledBroadcasts scheduled, BroadcastService service, Addressees addressees, IPersonalDelivery delivery, BroadcastJournal journal)
{
    /// <summary>Puts a broadcast off.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time has passed.</exception>
    public async Task<ScheduleOutcome> AnnounceAsync(Speaker speaker, Broadcast draft, DateTimeOffset dueAt, Origin origin, CancellationToken cancellationToken)
    {
        var outcome = await addressees.FindAsync(speaker, draft.Audience, cancellationToken);
        return outcome is AddresseeOutcome.Found ? Put(speaker, draft, null, dueAt, origin) : new ScheduleOutcome.NotPut(outcome);
    }

    /// <summary>Puts off reminding those who will not have answered by then.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time has passed.</exception>
    public ScheduleOutcome Remind(Speaker speaker, Broadcast of, DateTimeOffset dueAt, Origin origin) => Addressees.MayAnnounce(speaker)
        ? Put(speaker, of, of.Number, dueAt, origin)
        : new ScheduleOutcome.NotPut(new AddresseeOutcome.NotPermitted([]));

    /// <summary>Those that wait and that the speaker may call off, the earliest first.</summary>
    public async Task<IReadOnlyList<ScheduledBroadcast>> WaitingAsync(Speaker speaker, CancellationToken cancellationToken) =>
        [.. (await scheduled.WaitingAsync(DateTimeOffset.MaxValue, cancellationToken)).Where(s => MayCallOff(speaker, s))];

    /// <summary>What has become of the one with this number; null when there never was one that the speaker may know of.</summary>
    public async Task<ScheduleState?> WaitsAsync(Speaker speaker, BroadcastNumber number, CancellationToken cancellationToken) =>
        await scheduled.FindAsync(number, cancellationToken) is { } found && MayCallOff(speaker, found) ? found.State : null;

    /// <summary>True when one with this number has gone out and the speaker may know of it.</summary>
    public Task<bool> HasGoneOutAsync(Speaker speaker, BroadcastNumber number, CancellationToken cancellationToken) => service.IsKnownAsync(speaker, number, cancellationToken);

    /// <summary>Calls one off before its time; null when there is none with this number that waits and that the speaker may call off.</summary>
    public async Task<ScheduledBroadcast?> CallOffAsync(Speaker speaker, BroadcastNumber number, Origin origin, CancellationToken cancellationToken)
    {
        if (await scheduled.FindAsync(number, cancellationToken) is not { State: ScheduleState.Waiting } found || !MayCallOff(speaker, found)) return null;
        found.End(ScheduleState.CalledOff);
        journal.CalledOff(found, speaker, origin);
        return found;
    }

    /// <summary>Sends one whose time has come, or tells why it was not sent: its author, or the committee office when the author has left. Who gets it is looked up now.</summary>
    /// <returns>False when there is nothing to send: it was sent or called off before.</returns>
    public async Task<bool> SendAsync(BroadcastNumber number, Origin origin, CancellationToken cancellationToken)
    {
        if (await scheduled.FindAsync(number, cancellationToken) is not { State: ScheduleState.Waiting } due || due.DueAt > journal.Now) return false;
        var author = addressees.Find(due.Broadcast.Author);
        var end = author is null || !addressees.IsBound(author) ? new ScheduleEnd.NotBound()
            : Addressees.MayAnnounce(author) ? await SendAsync(due, author, origin, cancellationToken) : new ScheduleEnd.NotPermitted();
        due.End(end is ScheduleEnd.Sent ? ScheduleState.Sent : ScheduleState.Dropped);
        if (end is not ScheduleEnd.Sent) journal.Dropped(due, origin);
        IEnumerable<Speaker> told = author is null || (end is not ScheduleEnd.Sent && !delivery.Reaches(author.Id)) ? addressees.Office() : [author];
        foreach (var person in told.Where(p => delivery.Reaches(p.Id))) delivery.Tell(person.Id, due, end);
        return true;
    }

    private async Task<ScheduleEnd> SendAsync(ScheduledBroadcast due, Speaker author, Origin origin, CancellationToken cancellationToken)
    {
        if (due.Reminds is { } earlier)
        {
            return await service.RemindAsync(author, earlier, origin, cancellationToken) is not StandingOutcome.Shown { Recipients: var reminded } ? new ScheduleEnd.NotPermitted()
                : reminded is [] ? new ScheduleEnd.NobodyMeant() : new ScheduleEnd.Sent(reminded);
        }

        return await service.AnnounceAsync(author, due.Broadcast with { AuthorName = author.Name, At = journal.Now }, origin, cancellationToken) switch
        {
            AnnounceOutcome.Announced announced => new ScheduleEnd.Sent(announced.Recipients),
            AnnounceOutcome.NotSent { Why: AddresseeOutcome.Nobody } => new ScheduleEnd.NobodyMeant(),
            _ => new ScheduleEnd.NotPermitted(),
        };
    }

    private ScheduleOutcome.Put Put(Speaker speaker, Broadcast draft, BroadcastNumber? reminds, DateTimeOffset dueAt, Origin origin)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(dueAt, journal.Now);
        var put = new ScheduledBroadcast(draft with { Number = journal.NextNumber(), Author = speaker.Id, AuthorName = speaker.Name, At = journal.Now }, reminds, dueAt);
        scheduled.Add(put);
        journal.Scheduled(put, speaker, origin);
        return new ScheduleOutcome.Put(put);
    }

    private static bool MayCallOff(Speaker speaker, ScheduledBroadcast scheduled) =>
        scheduled.Broadcast.Author == speaker.Id || PermissionTable.WhoMay(PermittedAction.Announce).Any(m => m.Scope == PermissionScope.AnyBranch && speaker.Roles.HasFlag(m.Role));
}

/// <summary>How putting a broadcast off ended.</summary>
public abstract record ScheduleOutcome
{
    private ScheduleOutcome()
    {
    }

    /// <summary>It waits for its time.</summary>
    public sealed record Put(ScheduledBroadcast Scheduled) : ScheduleOutcome;

    /// <summary>It does not, since there is nobody to send it to, or the speaker may not.</summary>
    public sealed record NotPut(AddresseeOutcome Why) : ScheduleOutcome;
}

/// <summary>What came of a scheduled broadcast when its time had come.</summary>
public abstract record ScheduleEnd
{
    private ScheduleEnd()
    {
    }

    /// <summary>It went out to these.</summary>
    public sealed record Sent(IReadOnlyList<RecipientStanding> Recipients) : ScheduleEnd;

    /// <summary>Its author has left or has no account any more, so that nobody could answer for it: nobody got it.</summary>
    public sealed record NotBound : ScheduleEnd;

    /// <summary>Its author may not write to all of them any more: nobody got it.</summary>
    public sealed record NotPermitted : ScheduleEnd;

    /// <summary>Nobody was meant at that time: nothing is overdue, or everybody has answered.</summary>
    public sealed record NobodyMeant : ScheduleEnd;
}

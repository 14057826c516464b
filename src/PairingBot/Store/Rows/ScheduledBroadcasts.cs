using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rows;

/// <summary>The scheduled broadcasts of one scope: each is read once and is the same for all who ask.</summary>
internal sealed class ScheduledBroadcasts(DomainRows rows) : IScheduledBroadcasts
{
    private readonly Dictionary<int, ScheduledBroadcast> _known = [];

    public void Add(ScheduledBroadcast scheduled)
    {
        var entry = ToEntry(scheduled);
        rows.Context.ScheduledBroadcasts.Add(entry);
        Track(scheduled, entry);
    }

    public async Task<ScheduledBroadcast?> FindAsync(BroadcastNumber number, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(number.Value, out var known)) return known;
        return await rows.Context.ScheduledBroadcasts.FirstOrDefaultAsync(e => e.Number == number.Value, cancellationToken) is { } entry ? Track(FromEntry(entry), entry) : null;
    }

    public async Task<IReadOnlyList<ScheduledBroadcast>> WaitingAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var last = until.ToStore();
        var entries = await rows.Context.ScheduledBroadcasts.AsNoTracking().Where(e => e.State == ScheduleState.Waiting && e.DueAt <= last)
            .OrderBy(e => e.DueAt).ThenBy(e => e.Number).ToListAsync(cancellationToken);
        return [.. entries.Select(FromEntry)];
    }

    private static ScheduledBroadcast FromEntry(ScheduledBroadcastEntry entry)
    {
        var broadcast = new Broadcast(new BroadcastNumber(entry.Number), entry.Text, new MemberId(entry.Author), entry.AuthorName, entry.WantsReceipt, Instants.FromStore(entry.At))
        {
            Audience = JsonSerializer.Deserialize<Audience>(entry.Audience)!,
        };
        return new ScheduledBroadcast(broadcast, entry.Reminds is { } number ? new BroadcastNumber(number) : null, Instants.FromStore(entry.DueAt)).Restore(entry.State, entry.Version);
    }

    private static ScheduledBroadcastEntry ToEntry(ScheduledBroadcast scheduled) => new()
    {
        Number = scheduled.Number.Value,
        Text = scheduled.Broadcast.Text,
        Author = scheduled.Broadcast.Author.Value,
        AuthorName = scheduled.Broadcast.AuthorName,
        Audience = JsonSerializer.Serialize(scheduled.Broadcast.Audience),
        WantsReceipt = scheduled.Broadcast.WantsReceipt,
        At = scheduled.Broadcast.At.ToStore(),
        Reminds = scheduled.Reminds?.Value,
        DueAt = scheduled.DueAt.ToStore(),
        State = scheduled.State,
        Version = scheduled.Version,
    };

    private ScheduledBroadcast Track(ScheduledBroadcast scheduled, ScheduledBroadcastEntry entry)
    {
        _known.Add(scheduled.Number.Value, scheduled);
        rows.BeforeSaving(() => (entry.State, entry.Version) = (scheduled.State, scheduled.Version));
        return scheduled;
    }
}

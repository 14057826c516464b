using Microsoft.EntityFrameworkCore;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Outbox;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rows;

/// <summary>The broadcasts of one scope: a recipient is read once and is the same for all who ask.</summary>
internal sealed class Broadcasts(DomainRows rows) : IBroadcasts
{
    private readonly Dictionary<(int Broadcast, int Place), Recipient> _known = [];
    private readonly Dictionary<BroadcastNumber, Broadcast> _added = [];

    public void Add(Broadcast broadcast)
    {
        rows.Context.Broadcasts.Add(BroadcastMapping.ToEntry(broadcast));
        _added.Add(broadcast.Number, broadcast);
    }

    public void Add(Recipient recipient)
    {
        var entry = BroadcastMapping.ToEntry(recipient);
        rows.Context.Recipients.Add(entry);
        Track(recipient, entry);
    }

    public async Task<Broadcast?> FindAsync(BroadcastNumber number, CancellationToken cancellationToken)
    {
        if (_added.TryGetValue(number, out var added)) return added;
        var entry = await rows.Context.Broadcasts.AsNoTracking().FirstOrDefaultAsync(e => e.Number == number.Value, cancellationToken);
        return entry is null ? null : BroadcastMapping.FromEntry(entry);
    }

    public async Task<IReadOnlyList<Broadcast>> LatestAsync(int take, CancellationToken cancellationToken)
    {
        var entries = await rows.Context.Broadcasts.AsNoTracking().OrderByDescending(e => e.At).ThenByDescending(e => e.Number).Take(take).ToListAsync(cancellationToken);
        return [.. entries.Select(BroadcastMapping.FromEntry)];
    }

    public async Task<IReadOnlyList<RecipientStanding>> RecipientsAsync(BroadcastNumber number, CancellationToken cancellationToken)
    {
        var entries = await rows.Context.Recipients.Where(e => e.BroadcastNumber == number.Value).OrderBy(e => e.Place).ToListAsync(cancellationToken);
        var states = await rows.Context.Recipients.Where(e => e.BroadcastNumber == number.Value)
            .Join(rows.Context.Set<OutboxEntry>(), e => e.DeliveryKey, o => o.Key, (e, o) => new { e.Place, o.State }).ToDictionaryAsync(s => s.Place, s => s.State, cancellationToken);
        return [.. entries.Select(e => new RecipientStanding(Known(e), DeliveryOf(e, states.TryGetValue(e.Place, out var state) ? state : null)))];
    }

    public async Task<IReadOnlyList<Recipient>> AnswerableAsync(Speaker speaker, BroadcastNumber? number, CancellationToken cancellationToken)
    {
        var mine = Answerable(speaker);
        var entries = await (number is { Value: var one } ? mine.Where(e => e.BroadcastNumber == one) : mine.Take(1)).ToListAsync(cancellationToken);
        return [.. entries.Select(Known)];
    }

    public async Task<IReadOnlyList<Recipient>> OpenAsync(Speaker speaker, int take, CancellationToken cancellationToken)
    {
        var entries = await Answerable(speaker).Where(e => e.ReceiptAt == null).Take(take).ToListAsync(cancellationToken);
        return [.. entries.Select(Known)];
    }

    public async Task<IReadOnlyList<Recipient>> SentToAsync(Speaker speaker, BroadcastNumber? number, int take, CancellationToken cancellationToken)
    {
        var mine = SentTo(speaker);
        var entries = await (number is { Value: var one } ? mine.Where(e => e.BroadcastNumber == one) : mine).Take(take).ToListAsync(cancellationToken);
        return [.. entries.Select(Known)];
    }

    private IQueryable<RecipientEntry> Answerable(Speaker speaker) => SentTo(speaker).Where(e => rows.Context.Broadcasts.Any(b => b.Number == e.BroadcastNumber && b.WantsReceipt));

    private IQueryable<RecipientEntry> SentTo(Speaker speaker)
    {
        var (member, branch, keeps) = (speaker.Id.Value, speaker.Branch.Id.Value, (speaker.Roles & (Roles.Secretary | Roles.Organizer | Roles.Office)) != Roles.None);
        return rows.Context.Recipients
            .Where(e => e.MemberId == member || (keeps && e.IsForBranch && e.BranchId == branch))
            .OrderByDescending(e => rows.Context.Broadcasts.First(b => b.Number == e.BroadcastNumber).At).ThenByDescending(e => e.BroadcastNumber).ThenBy(e => e.Place);
    }

    private static Delivery DeliveryOf(RecipientEntry entry, DeliveryState? state) => state switch
    {
        DeliveryState.Pending => Delivery.Waiting,
        DeliveryState.Parked => Delivery.Failed,
        DeliveryState.Sent or DeliveryState.Mailbox => Delivery.Delivered,
        _ when entry.DeliveryKey is null => entry.ReceiptAt is null ? Delivery.Unreachable : Delivery.Delivered,
        _ => entry.Delivery ?? Delivery.Delivered,
    };

    private Recipient Known(RecipientEntry entry)
    {
        if (_known.TryGetValue((entry.BroadcastNumber, entry.Place), out var known)) return known;
        var recipient = BroadcastMapping.FromEntry(entry);
        Track(recipient, entry);
        return recipient;
    }

    private void Track(Recipient recipient, RecipientEntry entry)
    {
        _known.Add((entry.BroadcastNumber, entry.Place), recipient);
        rows.BeforeSaving(() => BroadcastMapping.CopyTo(entry, recipient));
    }
}

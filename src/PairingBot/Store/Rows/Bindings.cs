using Microsoft.EntityFrameworkCore;
using PairingBot.Domain.Bindings;
using PairingBot.Domain.Branches;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rows;

/// <summary>The binding codes and accounts of one scope. An account that two turns bind at once is a lost race for the second.</summary>
internal sealed class Bindings(DomainRows rows, UnitOfWork work) : IBindings
{
    private readonly Dictionary<int, BindingCode> _codes = [];

    public void Add(BindingCode code)
    {
        var entry = new BindingCodeEntry { Number = code.Number, MemberId = code.Member.Value, GivenBy = code.GivenBy.Value, GivenAt = code.GivenAt.ToStore(), Lead = code.Lead, Salt = code.Salt, Digest = code.Digest };
        rows.Context.Add(entry);
        Track(code, entry);
    }

    public async Task<IReadOnlyList<BindingCode>> OpenByLeadAsync(string lead, CancellationToken cancellationToken) =>
        [.. (await Open.Where(e => e.Lead == lead).ToListAsync(cancellationToken)).Select(Known)];

    public async Task<IReadOnlyList<BindingCode>> OpenOfAsync(MemberId member, CancellationToken cancellationToken) =>
        [.. (await Open.Where(e => e.MemberId == member.Value).ToListAsync(cancellationToken)).Select(Known)];

    public async Task<WrongTries> TriesAsync(ChannelAccount account, CancellationToken cancellationToken)
    {
        var (channel, tenant, id) = KeyOf(account);
        var entry = await rows.Context.Set<WrongTriesEntry>().FirstOrDefaultAsync(e => e.Channel == channel && e.Tenant == tenant && e.Account == id, cancellationToken);
        var tries = new WrongTries(account);
        if (entry is not null) tries.Restore(entry.Count, Instants.FromStore(entry.Since), entry.Version);
        rows.BeforeSaving(() =>
        {
            if (tries.Version == (entry?.Version ?? 0)) return;
            if (entry is null) rows.Context.Add(entry = new WrongTriesEntry { Channel = channel, Tenant = tenant, Account = id });
            (entry.Count, entry.Since, entry.Version) = (tries.Count, tries.Since.ToStore(), tries.Version);
        });
        return tries;
    }

    public async Task<MemberId?> OwnerAsync(ChannelAccount account, CancellationToken cancellationToken) =>
        await FindAsync(account, cancellationToken) is { } entry ? new MemberId(entry.MemberId) : null;

    public async Task<IReadOnlyList<ChannelAccount>> AccountsAsync(MemberId member, CancellationToken cancellationToken)
    {
        var entries = await rows.Context.Set<ChannelAccountEntry>().AsNoTracking().Where(e => e.MemberId == member.Value).ToListAsync(cancellationToken);
        return [.. entries.Select(e => new ChannelAccount(e.Channel, e.Tenant.Length == 0 ? null : e.Tenant, e.Account))];
    }

    public void Bind(ChannelAccount account, MemberId member)
    {
        var (channel, tenant, id) = KeyOf(account);
        rows.Context.Add(new ChannelAccountEntry { Channel = channel, Tenant = tenant, Account = id, MemberId = member.Value, Member = null! /* the key says whose it is */ });
        work.Rebound.Add((account, member));
    }

    public async Task UnbindAsync(ChannelAccount account, CancellationToken cancellationToken)
    {
        if (await FindAsync(account, cancellationToken) is not { } entry) return;
        rows.Context.Remove(entry);
        work.Rebound.Add((account, null));
    }

    private IQueryable<BindingCodeEntry> Open => rows.Context.Set<BindingCodeEntry>().Where(e => e.End == null);

    private static (string Channel, string Tenant, string Id) KeyOf(ChannelAccount account) => (account.Channel, account.Tenant ?? "", account.Id);

    private Task<ChannelAccountEntry?> FindAsync(ChannelAccount account, CancellationToken cancellationToken)
    {
        var (channel, tenant, id) = KeyOf(account);
        return rows.Context.Set<ChannelAccountEntry>().FirstOrDefaultAsync(e => e.Channel == channel && e.Tenant == tenant && e.Account == id, cancellationToken);
    }

    private BindingCode Known(BindingCodeEntry entry)
    {
        if (_codes.TryGetValue(entry.Number, out var known)) return known;
        var ended = entry.EndedAt is { } at ? Instants.FromStore(at) : (DateTimeOffset?)null;
        var code = new BindingCode(entry.Number, new MemberId(entry.MemberId), new MemberId(entry.GivenBy), Instants.FromStore(entry.GivenAt))
            .Restore((entry.Lead, entry.Salt, entry.Digest), entry.WrongTries, (entry.End, ended), entry.Version);
        Track(code, entry);
        return code;
    }

    private void Track(BindingCode code, BindingCodeEntry entry)
    {
        _codes.Add(code.Number, code);
        rows.BeforeSaving(() =>
        {
            if (entry.Version == code.Version) return;
            (entry.Salt, entry.Digest, entry.WrongTries) = (code.Salt, code.Digest, code.WrongTries);
            (entry.End, entry.EndedAt, entry.Version) = (code.End, code.EndedAt?.ToStore(), code.Version);
        });
    }
}

using Microsoft.EntityFrameworkCore;
using PairingBot.Domain.Branches;
using PairingBot.Store.Rows;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rosters;

/// <summary>Reads and writes the roster as a whole.</summary>
internal interface IRosterStore
{
    /// <summary>All branches, all members (also who has left), and the accounts of members who have not left.</summary>
    Task<RosterData> LoadAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Makes the members those of <paramref name="roster"/>, in one transaction: who is missing is marked as left, nobody is deleted.
    /// Branches that are missing stay; an account that is missing is unbound, one that is given again moves to its member. An unknown name or key throws <see cref="ArgumentException"/>.
    /// </summary>
    Task SaveAsync(RosterData roster, CancellationToken cancellationToken);
}

/// <summary>The roster's tables behind <see cref="IRosterStore"/>.</summary>
internal sealed class RosterStore(PairingContexts contexts, ITurnStore store) : IRosterStore, IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1);

    public async Task<RosterData> LoadAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        var branches = await context.Branches.AsNoTracking().Include(b => b.Aliases).OrderBy(b => b.Id).ToListAsync(cancellationToken);
        var members = await context.Members.AsNoTracking().Include(m => m.Contacts).OrderBy(m => m.Id).ToListAsync(cancellationToken);
        var accounts = await context.ChannelAccounts.AsNoTracking().ToListAsync(cancellationToken);
        var branchNames = branches.ToDictionary(b => b.Id, b => b.Name);
        var keys = members.Where(m => !m.Left).ToDictionary(m => m.Id, m => m.Key);
        return new RosterData(
            [.. branches.Select(ToBranch)],
            [.. members.Select(m => ToMember(m, branchNames))],
            [.. accounts.Where(a => keys.ContainsKey(a.MemberId)).Select(a => new RosterAccount(a.Channel, a.Tenant.Length == 0 ? null : a.Tenant, a.Account, keys[a.MemberId]))]);
    }

    public async Task SaveAsync(RosterData roster, CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            var work = new UnitOfWork();
            using var rows = new DomainRows(contexts, work);
            await new RosterMerge(rows.Context).ApplyAsync(roster, cancellationToken);
            await store.CommitAsync(work, cancellationToken);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private static RosterBranch ToBranch(BranchEntry branch) =>
        new(branch.Name, branch.Kind, [.. branch.Aliases.OrderBy(a => a.Position).Select(a => a.Alias)]) { Id = new BranchId(branch.Id) };

    private static RosterMember ToMember(MemberEntry member, Dictionary<int, string> branchNames) =>
        new(member.Key, member.Name, member.Roles, branchNames[member.BranchId], [.. member.Contacts.Select(c => branchNames[c.BranchId])]) { Id = new MemberId(member.Id), Left = member.Left };
}

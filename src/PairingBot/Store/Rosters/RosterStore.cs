using PairingBot.Domain.Branches;
using PairingBot.Store.Reading;
using PairingBot.Store.Rows;
using PairingBot.Store.Writing;

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

    /// <summary>The member that an account is bound to now, or null.</summary>
    MemberId? FindOwner(ChannelAccount account);
}

/// <summary>The roster's tables behind <see cref="IRosterStore"/>.</summary>
internal sealed class RosterStore(ReadSessions reads, StoreWriter writer, TimeProvider time) : IRosterStore
{
    private const string SelectOwner = "SELECT MemberId FROM ChannelAccounts WHERE Channel = ?1 AND Tenant = ?2 AND Account = ?3";

    public Task<RosterData> LoadAsync(CancellationToken cancellationToken) => Task.FromResult(reads.Read(0, static (session, _) => ToData(ReadAtOnce(session))));

    public Task SaveAsync(RosterData roster, CancellationToken cancellationToken) => writer.RunAsync(
        session =>
        {
            new RosterUpdate(session, new RosterHistory(session, time.GetUtcNow().ToStore())).Apply(roster);
            return true;
        },
        cancellationToken);

    public MemberId? FindOwner(ChannelAccount account) => reads.Read(account, static (session, account) =>
    {
        var row = session[SelectOwner].Bind(1, account.Channel).Bind(2, account.Tenant ?? "").Bind(3, account.Id);
        try
        {
            return row.Step() ? new MemberId((int)row.Integer(0)) : (MemberId?)null;
        }
        finally
        {
            row.Reset();
        }
    });

    /// <summary>All tables as they were at one moment.</summary>
    private static RosterRows ReadAtOnce(ReadSession session)
    {
        session["BEGIN"].Run();
        var rows = RosterRows.Read(sql => session[sql]);
        session["COMMIT"].Run();
        return rows;
    }

    private static RosterData ToData(RosterRows rows)
    {
        var branchNames = rows.Branches.Values.ToDictionary(b => b.Id, b => b.Name);
        var keys = rows.Members.Values.Where(m => !m.Left).ToDictionary(m => m.Id, m => m.Key);
        return new RosterData(
            [.. rows.Branches.Values.Select(b => new RosterBranch(b.Name, b.Kind, b.Aliases) { Id = new BranchId(b.Id) })],
            [.. rows.Members.Values.Select(m => ToMember(m, branchNames))],
            [.. rows.Accounts.Where(a => keys.ContainsKey(a.Value)).Select(a => new RosterAccount(a.Key.Channel, a.Key.Tenant.Length == 0 ? null : a.Key.Tenant, a.Key.Account, keys[a.Value]))]);
    }

    private static RosterMember ToMember(MemberRow member, Dictionary<int, string> branchNames) =>
        new(member.Key, member.Name, member.Roles, branchNames[member.BranchId], [.. member.Contacts.Select(c => branchNames[c])]) { Id = new MemberId(member.Id), Left = member.Left };
}

using PairingBot.Domain.Branches;
using PairingBot.Store.Sql;

namespace PairingBot.Store.Rosters;

/// <summary>A branch with its aliases in the order in which they were given.</summary>
internal sealed record BranchRow(int Id, string Name, BranchKind Kind)
{
    public List<string> Aliases { get; init; } = [];
}

/// <summary>A member with the ids of the branches that he or she contacts.</summary>
internal sealed record MemberRow(int Id, string Key, string Name, Roles Roles, int BranchId, bool Left)
{
    public List<int> Contacts { get; init; } = [];
}

/// <summary>An account of a channel; the tenant is empty where the channel has none.</summary>
internal readonly record struct AccountKey(string Channel, string Tenant, string Account);

/// <summary>The roster's rows as they stand: branches by name and members by key, each in the order of their ids; accounts with the id of their member.</summary>
internal sealed record RosterRows(Dictionary<string, BranchRow> Branches, Dictionary<string, MemberRow> Members, Dictionary<AccountKey, int> Accounts)
{
    private const string SelectBranches = "SELECT Id, Name, Kind FROM Branches ORDER BY Id";
    private const string SelectAliases = "SELECT BranchId, Alias FROM BranchAliases ORDER BY BranchId, Position";
    private const string SelectMembers = """SELECT Id, "Key", Name, Roles, BranchId, "Left" FROM Members ORDER BY Id""";
    private const string SelectContacts = "SELECT MemberId, BranchId FROM MemberContacts ORDER BY MemberId, BranchId";
    private const string SelectAccounts = "SELECT Channel, Tenant, Account, MemberId FROM ChannelAccounts";

    /// <summary>Reads all of them; the caller's transaction makes them belong together.</summary>
    public static RosterRows Read(Func<string, Statement> prepared)
    {
        var branches = List(prepared(SelectBranches), r => new BranchRow((int)r.Integer(0), r.Text(1)!, (BranchKind)r.Integer(2)));
        var members = List(prepared(SelectMembers), r => new MemberRow((int)r.Integer(0), r.Text(1)!, r.Text(2)!, (Roles)r.Integer(3), (int)r.Integer(4), r.Integer(5) != 0));
        var branchesById = branches.ToDictionary(b => b.Id);
        var membersById = members.ToDictionary(m => m.Id);
        foreach (var (branch, alias) in List(prepared(SelectAliases), r => ((int)r.Integer(0), r.Text(1)!))) branchesById[branch].Aliases.Add(alias);
        foreach (var (member, branch) in List(prepared(SelectContacts), r => ((int)r.Integer(0), (int)r.Integer(1)))) membersById[member].Contacts.Add(branch);
        var accounts = List(prepared(SelectAccounts), r => (Key: new AccountKey(r.Text(0)!, r.Text(1)!, r.Text(2)!), Member: (int)r.Integer(3)));
        return new RosterRows(
            branches.ToDictionary(b => b.Name, StringComparer.Ordinal),
            members.ToDictionary(m => m.Key, StringComparer.Ordinal),
            accounts.ToDictionary(a => a.Key, a => a.Member));
    }

    private static List<T> List<T>(Statement rows, Func<Statement, T> read)
    {
        try
        {
            var result = new List<T>();
            while (rows.Step()) result.Add(read(rows));
            return result;
        }
        finally
        {
            rows.Reset();
        }
    }
}

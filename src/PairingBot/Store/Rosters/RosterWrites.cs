using PairingBot.Domain.Branches;
using PairingBot.Store.Writing;

namespace PairingBot.Store.Rosters;

/// <summary>The statements that change the roster, prepared by hand: for a file of 20,000 rows EF takes five times as long.</summary>
internal static class RosterWrites
{
    private const string InsertBranch = "INSERT INTO Branches (Name, Kind) VALUES (?1, ?2)";
    private const string UpdateBranch = "UPDATE Branches SET Kind = ?2 WHERE Id = ?1";
    private const string DeleteAliases = "DELETE FROM BranchAliases WHERE BranchId = ?1";
    private const string InsertAlias = "INSERT INTO BranchAliases (BranchId, Alias, Position) VALUES (?1, ?2, ?3)";
    private const string InsertMember = """INSERT INTO Members ("Key", Name, Roles, BranchId, "Left") VALUES (?1, ?2, ?3, ?4, ?5)""";
    private const string UpdateMember = """UPDATE Members SET Name = ?2, Roles = ?3, BranchId = ?4, "Left" = ?5 WHERE Id = ?1""";
    private const string DeleteContacts = "DELETE FROM MemberContacts WHERE MemberId = ?1";
    private const string InsertContact = "INSERT INTO MemberContacts (MemberId, BranchId) VALUES (?1, ?2)";
    private const string DeleteAccount = "DELETE FROM ChannelAccounts WHERE Channel = ?1 AND Tenant = ?2 AND Account = ?3";

    private const string UpsertAccount = """
        INSERT INTO ChannelAccounts (Channel, Tenant, Account, MemberId) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (Channel, Tenant, Account) DO UPDATE SET MemberId = excluded.MemberId
        """;

    /// <summary>The id that the branch got.</summary>
    public static int AddBranch(WriterSession session, string name, BranchKind kind)
    {
        session[InsertBranch].Bind(1, name).Bind(2, (long)kind).Run();
        return (int)session.LastId;
    }

    public static void ChangeBranch(WriterSession session, int branch, BranchKind kind) => session[UpdateBranch].Bind(1, branch).Bind(2, (long)kind).Run();

    public static void ReplaceAliases(WriterSession session, int branch, IReadOnlyList<string> aliases)
    {
        session[DeleteAliases].Bind(1, branch).Run();
        for (var i = 0; i < aliases.Count; i++) session[InsertAlias].Bind(1, branch).Bind(2, aliases[i]).Bind(3, i).Run();
    }

    /// <summary>The id that the member got.</summary>
    public static int AddMember(WriterSession session, MemberRow member)
    {
        session[InsertMember].Bind(1, member.Key).Bind(2, member.Name).Bind(3, (long)member.Roles).Bind(4, member.BranchId).Bind(5, member.Left ? 1 : 0).Run();
        return (int)session.LastId;
    }

    public static void ChangeMember(WriterSession session, MemberRow member) =>
        session[UpdateMember].Bind(1, member.Id).Bind(2, member.Name).Bind(3, (long)member.Roles).Bind(4, member.BranchId).Bind(5, member.Left ? 1 : 0).Run();

    public static void ReplaceContacts(WriterSession session, int member, IReadOnlyList<int> branches)
    {
        session[DeleteContacts].Bind(1, member).Run();
        foreach (var branch in branches) session[InsertContact].Bind(1, member).Bind(2, branch).Run();
    }

    public static void BindAccount(WriterSession session, AccountKey account, int member) =>
        session[UpsertAccount].Bind(1, account.Channel).Bind(2, account.Tenant).Bind(3, account.Account).Bind(4, member).Run();

    public static void UnbindAccount(WriterSession session, AccountKey account) =>
        session[DeleteAccount].Bind(1, account.Channel).Bind(2, account.Tenant).Bind(3, account.Account).Run();
}

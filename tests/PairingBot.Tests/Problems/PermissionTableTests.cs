using PairingBot.Domain.Branches;
using PairingBot.Domain.Permissions;

namespace PairingBot.Tests.Problems;

/// <summary>Who may do what: every role with every action on the own branch, a contacted one and any other, with and without being responsible.</summary>
public sealed class PermissionTableTests
{
    private static readonly Branch Own = new(new BranchId(1), "财务处党支部", BranchKind.AdministrativeUnits, []);
    private static readonly BranchId Contacted = new(2);
    private static readonly BranchId Other = new(3);

    /// <summary>Columns: member, organizer, secretary, liaison, office. o own branch, c contacted branches, a any branch, r what one is responsible for, - none.</summary>
    private static readonly Dictionary<PermittedAction, string> Table = new()
    {
        [PermittedAction.LogActivity] = "ooooa",
        [PermittedAction.AddProblem] = "ooooa",
        [PermittedAction.AddMeasure] = "ooooa",
        [PermittedAction.UpdateProgress] = "roooa",
        [PermittedAction.RequestSignOff] = "roooa",
        [PermittedAction.SetDueDate] = "-oooa",
        [PermittedAction.AssignResponsible] = "-oooa",
        [PermittedAction.DecideSignOff] = "---ca",
        [PermittedAction.DecideExtension] = "---ca",
        [PermittedAction.Reopen] = "---ca",
        [PermittedAction.Urge] = "-ooca",
        [PermittedAction.Announce] = "---ca",
        [PermittedAction.SeeReceipts] = "---ca",
        [PermittedAction.GiveBindingCodes] = "-oo-a",
        [PermittedAction.KeepRoster] = "----a",
    };

    private static readonly Roles[] Columns = [Roles.Member, Roles.Organizer, Roles.Secretary, Roles.Liaison, Roles.Office];

    public static TheoryData<PermittedAction, Roles> Cells => [.. Enum.GetValues<PermittedAction>().SelectMany(a => Columns.Select(r => (a, r)))];

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_role_may_do_what_the_table_says_and_no_more(PermittedAction action, Roles role)
    {
        var cell = Table[action][Array.IndexOf(Columns, role)];
        var speaker = new Speaker(new MemberId(1), "李明", role, Own, [Contacted]);
        foreach (var responsible in new[] { false, true })
        {
            Assert.Equal(cell is 'a' or 'o' || (cell == 'r' && responsible), PermissionTable.Allows(speaker, action, Own.Id, responsible));
            Assert.Equal(cell is 'a' or 'c', PermissionTable.Allows(speaker, action, Contacted, responsible));
            Assert.Equal(cell is 'a', PermissionTable.Allows(speaker, action, Other, responsible));
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Nobody_gets_less_by_a_second_role(PermittedAction action, Roles role)
    {
        var both = new Speaker(new MemberId(1), "李明", role | Roles.Member, Own, [Contacted]);
        foreach (var branch in new[] { Own.Id, Contacted, Other })
        {
            var alone = Columns.Where(r => both.Roles.HasFlag(r)).Any(r => PermissionTable.Allows(both with { Roles = r }, action, branch));
            Assert.Equal(alone, PermissionTable.Allows(both, action, branch));
        }
    }

    [Fact]
    public void A_person_without_a_role_may_do_nothing() =>
        Assert.All(Enum.GetValues<PermittedAction>(), action => Assert.False(PermissionTable.Allows(new Speaker(new MemberId(1), "李明", Roles.None, Own, [Contacted]), action, Own.Id, isResponsible: true)));

    [Fact]
    public void Who_may_is_told_from_the_same_table() =>
        Assert.Equal([(Roles.Liaison, PermissionScope.ContactedBranches), (Roles.Office, PermissionScope.AnyBranch)], PermissionTable.WhoMay(PermittedAction.DecideSignOff));
}

using PairingBot.Domain.Branches;
using PairingBot.Roster;

namespace PairingBot.Tests.Roster;

public sealed class SampleOrganisationTests
{
    [Theory]
    [InlineData("demo-member", "财务处党支部", Roles.Member)]
    [InlineData("demo-secretary", "财务处党支部", Roles.Member | Roles.Secretary)]
    [InlineData("demo-liaison", "党校办党支部", Roles.Member | Roles.Liaison)]
    [InlineData("demo-office", "机关综合党支部", Roles.Member | Roles.Office)]
    [InlineData("demo-load-1", "财务处党支部", Roles.Member)]
    [InlineData("demo-load-200", "财务处党支部", Roles.Member)]
    public async Task The_demo_accounts_speak_on_every_channel(string account, string branch, Roles roles)
    {
        var store = new MemoryRosterStore();
        await store.SaveAsync(SampleOrganisation.Roster(), TestContext.Current.CancellationToken);
        var roster = new RosterSnapshot(store.Data, anyChannelAccounts: true);
        var speaker = roster.FindSpeaker(new("directline", null, account))!;
        Assert.Equal((branch, roles), (speaker.Branch.Name, speaker.Roles));
        Assert.Equal(roles.HasFlag(Roles.Liaison), speaker.Contacts.Count > 0);
        Assert.Null(new RosterSnapshot(store.Data, anyChannelAccounts: false).FindSpeaker(new("directline", null, account)));
    }

    [Fact]
    public void It_has_the_branches_of_a_university_in_all_kinds()
    {
        var roster = SampleOrganisation.Roster();
        Assert.Equal(45, roster.Branches.Count);
        Assert.Equal(Enum.GetValues<BranchKind>(), roster.Branches.Select(branch => branch.Kind).Distinct().Order());
    }

    [Fact]
    public async Task It_has_twelve_problems_some_of_the_finance_office()
    {
        var store = new MemoryRosterStore();
        await store.SaveAsync(SampleOrganisation.Roster(), TestContext.Current.CancellationToken);
        var problems = SampleOrganisation.Problems(store.Data.Branches);
        Assert.Equal(Enumerable.Range(1, 12), problems.Select(problem => problem.Number.Value));
        var finance = store.Data.Branches.Single(branch => branch.Name == "财务处党支部").Id;
        Assert.Equal([1, 2, 12], problems.Where(problem => problem.Branch == finance).Select(problem => problem.Number.Value));
    }
}

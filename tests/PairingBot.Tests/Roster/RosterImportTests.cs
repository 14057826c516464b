using System.Diagnostics;
using System.Text;
using PairingBot.Domain.Branches;
using PairingBot.Roster.Import;

namespace PairingBot.Tests.Roster;

public sealed class RosterImportTests
{
    private const string Library = "支部,,图书馆党支部,,机关,,,,,,\n";
    private const string Zheng = "成员,1002,郑岚,财务处党支部,,,联系委员,,,,\n联系,1002,,财务处党支部;图书馆党支部,,,,,,,\n";
    private const string File = Importing.Header + Importing.Finance + Library + Importing.Lin + Zheng;

    [Fact]
    public async Task The_same_file_twice_changes_nothing()
    {
        var importing = new Importing();
        var first = await importing.TakeAsync(File);
        Assert.Equal((new Tally(2, 0, 0, 0), new Tally(2, 0, 0, 0), new Tally(2, 0, 0, 0), new Tally(1, 0, 0, 0)), (first.Branches, first.Members, first.Contacts, first.Accounts));
        var second = await importing.TakeAsync(File);
        Assert.True(second.Nothing);
        Assert.Equal(new Tally(0, 0, 0, 2), second.Contacts);
        Assert.Equal(1, importing.Store.Saves);
    }

    [Fact]
    public async Task A_dry_run_says_what_would_change_and_writes_nothing()
    {
        var importing = new Importing();
        await importing.TakeAsync(Importing.Header + Importing.Finance + Importing.Lin);
        var outcome = await importing.RunAsync(File.Replace("林晓", "林小", StringComparison.Ordinal), dryRun: true);
        Assert.Equal((new Tally(1, 0, 0, 1), new Tally(1, 1, 0, 0)), (outcome.Change!.Branches, outcome.Change.Members));
        Assert.Equal("支部：新增 1，改动 0，不变 1", ImportReport.Lines(outcome, dryRun: true, ImportTexts.Chinese).ElementAt(1));
        Assert.Equal(1, importing.Store.Saves);
        Assert.Equal("林晓", importing.Member("1001").Name);
    }

    [Fact]
    public async Task Who_is_not_in_the_file_stays()
    {
        var importing = new Importing();
        await importing.TakeAsync(File);
        await importing.TakeAsync(Importing.Header + "成员,1003,沈星,图书馆党支部,,,,,,,\n");
        Assert.Equal(["1001", "1002", "1003"], importing.Store.Data.Members.Where(member => !member.Left).Select(member => member.Key));
        Assert.Single(importing.Store.Data.Accounts);
    }

    [Fact]
    public async Task Who_leaves_has_no_account_and_no_contacts_and_may_come_back()
    {
        var importing = new Importing();
        await importing.TakeAsync(File);
        const string leaving = Importing.Header + "成员,1001,,,,,,,,,是\n成员,1002,,,,,,,,,是\n";
        var change = await importing.TakeAsync(leaving);
        Assert.Equal((2, 2, 1), (change.Members.Ended, change.Contacts.Ended, change.Accounts.Ended));
        Assert.True(importing.Member("1001").Left);
        Assert.Null(importing.Live.FindSpeaker(new("directline", null, "lin")));
        Assert.True((await importing.TakeAsync(leaving)).Nothing);
        await importing.TakeAsync(File);
        Assert.NotNull(importing.Live.FindSpeaker(new("directline", null, "lin")));
    }

    [Fact]
    public async Task Who_is_no_liaison_any_more_contacts_nobody()
    {
        var importing = new Importing();
        await importing.TakeAsync(File);
        var change = await importing.TakeAsync(Importing.Header + "成员,1002,郑岚,财务处党支部,,,党员,,,,\n");
        Assert.Equal((1, 2), (change.Members.Changed, change.Contacts.Ended));
        Assert.Empty(importing.Member("1002").Contacts);
    }

    [Fact]
    public async Task A_contact_ends_where_its_row_says_so()
    {
        var importing = new Importing();
        await importing.TakeAsync(File);
        await importing.TakeAsync(Importing.Header + "联系,1002,郑岚,图书馆党支部,,,,,,,是\n");
        Assert.Equal(["财务处党支部"], importing.Member("1002").Contacts);
    }

    [Fact]
    public async Task An_account_moves_when_its_old_binding_ends_in_the_same_file_and_again_changes_nothing()
    {
        var importing = new Importing();
        await importing.TakeAsync(File);
        const string move = Importing.Header + "账号,1002,,,,,,网页,,lin,\n账号,1001,,,,,,网页,,lin,是\n";
        await importing.TakeAsync(move);
        Assert.Equal("郑岚", importing.Live.FindSpeaker(new("directline", null, "lin"))?.Name);
        Assert.True((await importing.TakeAsync(move)).Nothing);
    }

    [Fact]
    public async Task Roles_add_up_and_everyone_is_a_member()
    {
        var importing = new Importing();
        await importing.TakeAsync(Importing.Header + Importing.Finance + "成员,1,甲,财务处党支部,,,支部书记、党委办公室,,,,\n成员,2,乙,财务处党支部,,,,,,,\n");
        Assert.Equal(Roles.Member | Roles.Secretary | Roles.Office, importing.Member("1").Roles);
        Assert.Equal(Roles.Member, importing.Member("2").Roles);
    }

    [Fact]
    public async Task The_live_roster_changes_with_the_import()
    {
        var importing = new Importing();
        await importing.RunAsync(File, dryRun: true);
        Assert.Empty(importing.Live.Branches);
        await importing.TakeAsync(File);
        Assert.Equal(2, importing.Live.Branches.Count);
    }

    [Fact]
    public async Task A_roster_without_an_office_account_is_pointed_out()
    {
        var outcome = await new Importing().RunAsync(File);
        Assert.Contains(ImportTexts.InEnglish["no-office"], ImportReport.Lines(outcome, dryRun: false, ImportTexts.InEnglish));
    }

    [Fact]
    public async Task Twenty_thousand_rows_are_read_in_a_few_seconds()
    {
        var file = new StringBuilder(Importing.Header);
        for (var i = 0; i < 1000; i++) file.Append(null, $"支部,,第{i}党支部,,机关,第{i},,,,,\n");
        for (var i = 0; i < 19_000; i++) file.Append(null, $"成员,{i},成员{i},第{i % 1000}党支部,,,,Teams,{Importing.Tenant},{Importing.Guid(i)},\n");
        var importing = new Importing();
        var watch = Stopwatch.StartNew();
        var change = await importing.TakeAsync(file.ToString());
        Assert.Equal((1000, 19_000, 19_000), (change.Branches.Added, change.Members.Added, change.Accounts.Added));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), watch.Elapsed.ToString());
    }
}

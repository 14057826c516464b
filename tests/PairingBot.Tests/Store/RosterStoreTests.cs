using CsCheck;
using PairingBot.Domain.Branches;
using PairingBot.Store.Rosters;

namespace PairingBot.Tests.Store;

public sealed class RosterStoreTests : IDisposable
{
    private static readonly RosterData Sample = new(
        [new RosterBranch("财务处党支部", BranchKind.AdministrativeUnits, ["财务处", "计财处"]), new RosterBranch("图书馆党支部", BranchKind.AdministrativeUnits, ["图书馆"])],
        [new RosterMember("S1", "李明", Roles.Member | Roles.Secretary, "财务处党支部", []), new RosterMember("S2", "王芳", Roles.Liaison, "图书馆党支部", ["财务处党支部", "图书馆党支部"])],
        [new RosterAccount("*", null, "liming", "S1"), new RosterAccount("msteams", "tenant", "wangfang", "S2")]);

    private readonly TestStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IRosterStore Rosters => _store.Get<IRosterStore>();

    [Fact]
    public async Task A_roster_comes_back_as_it_was_saved()
    {
        await Rosters.SaveAsync(Sample, Token);

        var loaded = await Rosters.LoadAsync(Token);

        Assert.Equal(Sample.Branches.Select(b => (b.Name, b.Kind, string.Join(',', b.Aliases))), loaded.Branches.Select(b => (b.Name, b.Kind, string.Join(',', b.Aliases))));
        Assert.Equal(Sample.Members.Select(m => (m.Key, m.Name, m.Roles, m.Branch, string.Join(',', m.Contacts))), loaded.Members.Select(m => (m.Key, m.Name, m.Roles, m.Branch, string.Join(',', m.Contacts))));
        Assert.Equal(Sample.Accounts.ToHashSet(), loaded.Accounts.ToHashSet());
        Assert.All(loaded.Members, m => Assert.False(m.Left));
    }

    [Fact]
    public async Task Saving_again_keeps_ids_and_changes_what_differs()
    {
        await Rosters.SaveAsync(Sample, Token);
        var before = await Rosters.LoadAsync(Token);
        var changed = Sample with
        {
            Branches = [Sample.Branches[0] with { Aliases = ["计财处", "财务"] }],
            Members = [Sample.Members[0] with { Name = "李明明", Branch = "图书馆党支部" }, Sample.Members[1] with { Contacts = ["图书馆党支部"] }],
            Accounts = [new RosterAccount("*", null, "liming", "S2")],
        };

        await Rosters.SaveAsync(changed, Token);

        var after = await Rosters.LoadAsync(Token);
        Assert.Equal(before.Branches.Select(b => b.Id), after.Branches.Select(b => b.Id));
        Assert.Equal(before.Members.Select(m => m.Id), after.Members.Select(m => m.Id));
        Assert.Equal(["计财处", "财务"], after.Branches[0].Aliases);
        Assert.Equal(("李明明", "图书馆党支部"), (after.Members[0].Name, after.Members[0].Branch));
        Assert.Equal(["图书馆党支部"], after.Members[1].Contacts);
        Assert.Equal(["S2"], after.Accounts.Select(a => a.MemberKey));
    }

    [Fact]
    public async Task Each_change_stands_in_the_history_with_what_was_before_and_after()
    {
        await Rosters.SaveAsync(Sample, Token);
        Assert.Equal(6, _store.Count("SELECT count(*) FROM History WHERE Channel = 'import' AND \"Before\" IS NULL AND Kind = 0"));
        await Rosters.SaveAsync(Sample, Token);
        Assert.Equal(6, _store.Count("SELECT count(*) FROM History")); // nothing has changed

        await Rosters.SaveAsync(Sample with { Branches = [Sample.Branches[0] with { Aliases = ["财务"] }], Members = [Sample.Members[1] with { Contacts = [] }], Accounts = [] }, Token);

        Assert.Equal(1, _store.Count("SELECT count(*) FROM History WHERE Subject = 'Branch' AND \"Before\" LIKE '%计财处%' AND \"After\" NOT LIKE '%计财处%'"));
        Assert.Equal(2, _store.Count("SELECT count(*) FROM History WHERE Subject = 'Member' AND \"Before\" IS NOT NULL")); // one has left, one contacts nobody
        Assert.Equal(2, _store.Count("SELECT count(*) FROM History WHERE Subject = 'ChannelAccount' AND \"Before\" LIKE '%liming%' AND \"After\" IS NULL OR \"Before\" LIKE '%wangfang%'"));
    }

    [Fact]
    public async Task Who_is_missing_has_left_and_may_come_back()
    {
        await Rosters.SaveAsync(Sample, Token);
        await Rosters.SaveAsync(Sample with { Members = [Sample.Members[1]], Accounts = [] }, Token);

        var without = await Rosters.LoadAsync(Token);
        Assert.True(without.Members.Single(m => m.Key == "S1").Left);
        Assert.Empty(without.Accounts);

        await Rosters.SaveAsync(Sample, Token);
        Assert.All((await Rosters.LoadAsync(Token)).Members, m => Assert.False(m.Left));
    }

    [Fact]
    public async Task A_roster_with_an_unknown_branch_changes_nothing()
    {
        await Rosters.SaveAsync(Sample, Token);

        await Assert.ThrowsAsync<ArgumentException>(() => Rosters.SaveAsync(Sample with { Members = [Sample.Members[0] with { Branch = "不存在" }] }, Token));

        Assert.All((await Rosters.LoadAsync(Token)).Members, m => Assert.False(m.Left));
    }

    [Fact]
    public async Task A_roster_with_an_account_of_nobody_takes_back_what_was_written_before_it()
    {
        await Rosters.SaveAsync(Sample, Token);
        var unknown = new RosterData(
            [new RosterBranch("后勤处党支部", BranchKind.AdministrativeUnits, [])],
            [new RosterMember("S3", "张伟", Roles.Member, "后勤处党支部", [])],
            [new RosterAccount("msteams", "tenant", "nobody", "S9")]);

        await Assert.ThrowsAsync<ArgumentException>(() => Rosters.SaveAsync(unknown, Token));

        var loaded = await Rosters.LoadAsync(Token);
        Assert.Equal(["S1", "S2"], loaded.Members.Where(m => !m.Left).Select(m => m.Key));
        Assert.Equal((2, 2), (loaded.Branches.Count, loaded.Accounts.Count));
    }

    [Fact]
    public async Task The_same_roster_again_changes_no_row()
    {
        await Rosters.SaveAsync(Sample, Token);
        var before = await ChangesAsync();

        await Rosters.SaveAsync(await Rosters.LoadAsync(Token), Token);

        Assert.Equal(before, await ChangesAsync());
    }

    [Fact]
    public Task Whatever_was_there_before_a_roster_comes_back_as_it_was_saved() => Gen.Select(RandomRosters.Any, RandomRosters.Any).SampleAsync(async (before, after) =>
    {
        await Rosters.SaveAsync(before, Token);
        await Rosters.SaveAsync(after, Token);
        var loaded = await Rosters.LoadAsync(Token);
        Assert.Equal(after.Branches.Select(Line).Order(), loaded.Branches.Where(b => after.Branches.Any(a => a.Name == b.Name)).Select(Line).Order());
        Assert.Equal(after.Members.Select(Line).Order(), loaded.Members.Where(m => !m.Left).Select(Line).Order());
        Assert.Equal(after.Accounts.ToHashSet(), loaded.Accounts.ToHashSet());
    }, iter: 100, threads: 1);

    public void Dispose() => _store.Dispose();

    private static string Line(RosterBranch branch) => $"{branch.Name} {branch.Kind} {string.Join(',', branch.Aliases)}";

    private static string Line(RosterMember member) => $"{member.Key} {member.Name} {member.Roles} {member.Branch} {string.Join(',', member.Contacts.Order(StringComparer.Ordinal))}";

    private Task<long> ChangesAsync() => _store.Writer.RunAsync(
        session =>
        {
            var total = session["SELECT total_changes()"];
            total.Step();
            var changes = total.Integer(0);
            total.Reset();
            return changes;
        },
        Token);
}

using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using PairingBot.Domain.Branches;
using PairingBot.Roster;
using PairingBot.Store.Rosters;

namespace PairingBot.Tests.Roster;

public sealed class RosterSnapshotTests
{
    private static readonly RosterBranch Finance = new("财务处党支部", BranchKind.AdministrativeUnits, []) { Id = new(7) };
    private static readonly RosterMember Lin = new("1001", "林晓", Roles.Member | Roles.Liaison, Finance.Name, [Finance.Name]) { Id = new(3) };
    private static readonly ChannelAccount Teams = new("msteams", Importing.Tenant, Importing.Guid(1));

    [Fact]
    public void An_account_is_its_member()
    {
        var speaker = Roster(new RosterAccount("msteams", Importing.Tenant, Importing.Guid(1), "1001")).FindSpeaker(Teams);
        Assert.Equal((new MemberId(3), "林晓", Roles.Member | Roles.Liaison, new BranchId(7)), (speaker!.Id, speaker.Name, speaker.Roles, speaker.Branch.Id));
        Assert.Equal([new BranchId(7)], speaker.Contacts);
    }

    [Fact]
    public void The_same_object_id_in_another_tenant_is_nobody()
    {
        var roster = Roster(new RosterAccount("msteams", Importing.Tenant, Importing.Guid(1), "1001"));
        Assert.Null(roster.FindSpeaker(Teams with { Tenant = Importing.Guid(9) }));
        Assert.Null(roster.FindSpeaker(Teams with { Tenant = null }));
        Assert.Null(roster.FindSpeaker(Teams with { Channel = "directline" }));
        Assert.Null(roster.FindSpeaker(default));
    }

    [Fact]
    public void A_teams_account_without_a_tenant_opens_nothing() =>
        Assert.Null(Roster(new RosterAccount("msteams", null, Importing.Guid(1), "1001")).FindSpeaker(Teams with { Tenant = null }));

    [Fact]
    public void Upper_and_lower_case_are_different_accounts() =>
        Assert.Null(Roster(new RosterAccount("directline", null, "lin", "1001")).FindSpeaker(new("directline", null, "Lin")));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_account_on_every_channel_speaks_only_where_that_is_allowed(bool allowed)
    {
        var roster = new RosterSnapshot(new([Finance], [Lin], [new("*", null, "demo-member", "1001")]), allowed);
        Assert.Equal(allowed, roster.FindSpeaker(new("directline", null, "demo-member")) is not null);
        Assert.Null(roster.FindSpeaker(new("directline", null, "*")));
        Assert.Equal(allowed, roster.FindSpeaker(new("*", null, "demo-member")) is not null);
    }

    [Fact]
    public void Who_has_left_is_nobody()
    {
        var roster = new RosterSnapshot(new([Finance], [Lin with { Left = true }], [new("directline", null, "lin", "1001")]), anyChannelAccounts: false);
        Assert.Null(roster.FindSpeaker(new("directline", null, "lin")));
    }

    [Fact]
    public void Only_a_liaison_has_contacts()
    {
        var roster = new RosterSnapshot(new([Finance], [Lin with { Roles = Roles.Member }], [new("directline", null, "lin", "1001")]), anyChannelAccounts: false);
        Assert.Empty(roster.FindSpeaker(new("directline", null, "lin"))!.Contacts);
    }

    [Fact]
    public void Fifty_thousand_members_are_ready_at_once_and_take_little_memory()
    {
        RosterBranch[] branches = [.. Enumerable.Range(1, 1000).Select(i => new RosterBranch($"第{i}党支部", default, [$"第{i}"]) { Id = new(i) })];
        RosterMember[] members = [.. Enumerable.Range(0, 50_000).Select(i => new RosterMember($"{i}", $"成员{i}", Roles.Member, branches[i % 1000].Name, []) { Id = new(i) })];
        RosterAccount[] accounts = [.. members.Select((member, i) => new RosterAccount("msteams", Importing.Tenant, Importing.Guid(i), member.Key))];
        var data = new RosterData(branches, members, accounts);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var roster = new RosterSnapshot(data, anyChannelAccounts: false);
        var elapsed = watch.Elapsed;
        var taken = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal("成员49999", roster.FindSpeaker(new("msteams", Importing.Tenant, Importing.Guid(49_999)))?.Name);
        Assert.True(elapsed < TimeSpan.FromSeconds(3), elapsed.ToString());
        Assert.True(taken < 30_000_000, $"{taken} bytes");
    }

    [Theory]
    [InlineData("Development", null, true, true)]
    [InlineData("Development", "false", true, false)]
    [InlineData("Production", null, true, false)]
    [InlineData("Production", "true", false, false)]
    [InlineData("Staging", "true", false, false)]
    public void The_setting_for_every_channel_exists_in_development_alone(string environment, string? setting, bool accepted, bool allowed)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment, DisableDefaults = true });
        if (setting is not null) builder.Configuration.AddInMemoryCollection([new("Roster:AnyChannelAccounts", setting)]);
        builder.Services.AddRoster(builder.Configuration);
        using var host = builder.Build();
        var options = host.Services.GetRequiredService<IOptions<RosterOptions>>();
        if (accepted) Assert.Equal(allowed, options.Value.AnyChannelAccounts);
        else Assert.Throws<OptionsValidationException>(() => _ = options.Value.AnyChannelAccounts);
    }

    private static RosterSnapshot Roster(params RosterAccount[] accounts) => new(new([Finance], [Lin], accounts), anyChannelAccounts: false);
}

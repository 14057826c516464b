using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PairingBot.Domain.Branches;
using PairingBot.Roster;
using PairingBot.Store.Rosters;

namespace PairingBot.Tests.Roster;

public sealed class LiveRosterTests
{
    private static readonly ChannelAccount Account = new("memory", null, "wang");

    [Fact]
    public async Task A_binding_that_is_saved_counts_also_when_the_store_can_not_be_read_after_it()
    {
        var store = new UnreadableStore();
        await store.Rows.SaveAsync(new RosterData([new("财务处党支部", BranchKind.AdministrativeUnits, [])], [new("M1", "王芳", Roles.Member, "财务处党支部", [])], []), TestContext.Current.CancellationToken);
        var roster = new LiveRoster(store, Options.Create(new RosterOptions()), NullLogger<LiveRoster>.Instance);
        await roster.ReloadAsync(TestContext.Current.CancellationToken);

        roster.Rebound(Account, new MemberId(1));
        Assert.Equal("王芳", roster.FindSpeaker(Account)?.Name);
        roster.Rebound(Account, null);
        Assert.Null(roster.FindSpeaker(Account));
    }

    private sealed class UnreadableStore : IRosterStore
    {
        public MemoryRosterStore Rows { get; } = new();

        public Task<RosterData> LoadAsync(CancellationToken cancellationToken) => Rows.LoadAsync(cancellationToken);

        public Task SaveAsync(RosterData roster, CancellationToken cancellationToken) => Rows.SaveAsync(roster, cancellationToken);

        public MemberId? FindOwner(ChannelAccount account) => throw new IOException("The disk is gone.");
    }
}

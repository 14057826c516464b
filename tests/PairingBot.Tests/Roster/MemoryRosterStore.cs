using PairingBot.Domain.Branches;
using PairingBot.Store.Rosters;

namespace PairingBot.Tests.Roster;

/// <summary>The store's promises about the roster, without a disk.</summary>
internal sealed class MemoryRosterStore : IRosterStore
{
    public RosterData Data { get; private set; } = RosterData.Empty;

    public int Saves { get; private set; }

    public Task<RosterData> LoadAsync(CancellationToken cancellationToken) => Task.FromResult(Data);

    public MemberId? FindOwner(ChannelAccount account) =>
        Data.Accounts.FirstOrDefault(a => a.Channel == account.Channel && a.Tenant == account.Tenant && a.Id == account.Id) is { } bound ? Data.Members.Single(m => m.Key == bound.MemberKey).Id : null;

    public Task SaveAsync(RosterData roster, CancellationToken cancellationToken)
    {
        Saves++;
        var branches = roster.Branches.Select((branch, i) => branch with { Id = new BranchId(i + 1) });
        var members = roster.Members.Select((member, i) => member with { Id = new MemberId(i + 1) });
        Data = new([.. branches], [.. members], roster.Accounts);
        return Task.CompletedTask;
    }
}

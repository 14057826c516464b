using Microsoft.Extensions.Options;
using PairingBot.Domain.Branches;
using PairingBot.Store.Rosters;
using PairingBot.Turns;

namespace PairingBot.Roster;

/// <summary>The roster as the service knows it: the newest snapshot of the store, swapped in one step.</summary>
internal sealed partial class LiveRoster(IRosterStore store, IOptions<RosterOptions> options, ILogger<LiveRoster> logger) : IRoster, IAccountListener
{
    private readonly Lock _swap = new();
    private volatile RosterSnapshot _current = RosterSnapshot.Empty;

    public IReadOnlyList<Branch> Branches => _current.Branches;

    public IReadOnlyList<Speaker> Members => _current.Members;

    public Branch? Find(BranchId id) => _current.Find(id);

    public Speaker? FindSpeaker(ChannelAccount account) => _current.FindSpeaker(account);

    public bool IsBound(MemberId member) => _current.IsBound(member);

    public string? NameOf(MemberId member) => _current.NameOf(member);

    public string? NumberOf(MemberId member) => _current.NumberOf(member);

    /// <summary>Takes over whose an account is now. It is read from the store, so that of two changes at once the later one stands; when that fails, what the turn has saved.</summary>
    public void Rebound(ChannelAccount account, MemberId? member)
    {
        lock (_swap) _current = _current.With(account, OwnerOf(account, member));
    }

    /// <summary>Reads the store and takes what it holds.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        var data = await store.LoadAsync(cancellationToken);
        _current = new RosterSnapshot(data, options.Value.AnyChannelAccounts);
        Log.Loaded(logger, data.Branches.Count, data.Members.Count, data.Accounts.Count);
    }

    private MemberId? OwnerOf(ChannelAccount account, MemberId? saved)
    {
        try
        {
            return store.FindOwner(account);
        }
#pragma warning disable CA1031 // the turn is saved: whatever fails in reading it again must not make it look as if it were not
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.Unread(logger, e);
            return saved;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Roster loaded: {Branches} branches, {Members} members, {Accounts} accounts")]
        public static partial void Loaded(ILogger logger, int branches, int members, int accounts);

        [LoggerMessage(2, LogLevel.Warning, "Whose an account is now could not be read from the store; what the turn saved counts.")]
        public static partial void Unread(ILogger logger, Exception exception);
    }
}

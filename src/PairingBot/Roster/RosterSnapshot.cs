using System.Collections.Frozen;
using PairingBot.Domain.Branches;
using PairingBot.Store.Rosters;

namespace PairingBot.Roster;

/// <summary>The roster at one moment; immutable, so that turns read it without a lock.</summary>
internal sealed class RosterSnapshot : IRoster
{
    /// <summary>The channel of accounts that speak on every channel, where the settings allow them.</summary>
    public const string AnyChannel = "*";

    /// <summary>On Teams an account is an <c>aadObjectId</c> within a tenant, both GUIDs.</summary>
    public const string Teams = "msteams";

    public static readonly RosterSnapshot Empty = new(RosterData.Empty, anyChannelAccounts: false);

    private readonly FrozenDictionary<BranchId, Branch> _branches;
    private readonly FrozenDictionary<MemberId, string> _names;
    private readonly FrozenDictionary<MemberId, string> _numbers;
    private readonly Dictionary<MemberId, Speaker> _members;
    private readonly Dictionary<ChannelAccount, Speaker> _speakers;
    private readonly FrozenDictionary<string, Speaker> _speakersOfAnyChannel;

    public RosterSnapshot(RosterData data, bool anyChannelAccounts)
    {
        Branches = [.. data.Branches.Select(branch => new Branch(branch.Id, branch.Name, branch.Kind, branch.Aliases))];
        _branches = Branches.ToFrozenDictionary(branch => branch.Id);
        _names = data.Members.ToFrozenDictionary(member => member.Id, member => member.Name);
        _numbers = data.Members.ToFrozenDictionary(member => member.Id, member => member.Key);
        var members = Speakers(data);
        Members = [.. members.Values];
        _members = members.Values.ToDictionary(member => member.Id);
        _speakers = data.Accounts
            .Where(account => Opens(account) && members.ContainsKey(account.MemberKey))
            .ToDictionary(account => new ChannelAccount(account.Channel, account.Tenant, account.Id), account => members[account.MemberKey]);
        _speakersOfAnyChannel = data.Accounts
            .Where(account => anyChannelAccounts && account.Channel == AnyChannel && members.ContainsKey(account.MemberKey))
            .ToFrozenDictionary(account => account.Id, account => members[account.MemberKey], StringComparer.Ordinal);
    }

    private RosterSnapshot(RosterSnapshot other, Dictionary<ChannelAccount, Speaker> speakers)
    {
        (Branches, Members) = (other.Branches, other.Members);
        (_branches, _names, _numbers, _members) = (other._branches, other._names, other._numbers, other._members);
        (_speakers, _speakersOfAnyChannel) = (speakers, other._speakersOfAnyChannel);
    }

    public IReadOnlyList<Branch> Branches { get; }

    public IReadOnlyList<Speaker> Members { get; }

    public Branch? Find(BranchId id) => _branches.GetValueOrDefault(id);

    public Speaker? FindSpeaker(ChannelAccount account)
    {
        if (account.Channel is null || account.Id is null) return null;
        return _speakers.GetValueOrDefault(account) ?? _speakersOfAnyChannel.GetValueOrDefault(account.Id);
    }

    public bool IsBound(MemberId member) => _speakers.Values.Concat(_speakersOfAnyChannel.Values).Any(s => s.Id == member);

    public string? NameOf(MemberId member) => _names.GetValueOrDefault(member);

    public string? NumberOf(MemberId member) => _numbers.GetValueOrDefault(member);

    /// <summary>The same roster, in which an account is that member's, or nobody's; all else is shared with this one.</summary>
    public RosterSnapshot With(ChannelAccount account, MemberId? owner)
    {
        var speakers = new Dictionary<ChannelAccount, Speaker>(_speakers);
        if (owner is { } id && _members.TryGetValue(id, out var member)) speakers[account] = member;
        else speakers.Remove(account);
        return new RosterSnapshot(this, speakers);
    }

    // A Teams account without its tenant could be anyone's: another directory has its own objects.
    private static bool Opens(RosterAccount account) => account.Channel != AnyChannel && (account.Channel != Teams || account.Tenant is not null);

    private Dictionary<string, Speaker> Speakers(RosterData data)
    {
        var byName = Branches.ToDictionary(branch => branch.Name, StringComparer.Ordinal);
        var speakers = new Dictionary<string, Speaker>(data.Members.Count, StringComparer.Ordinal);
        foreach (var member in data.Members)
        {
            if (member.Left) continue;
            IReadOnlyList<BranchId> contacts = member.Roles.HasFlag(Roles.Liaison) ? [.. member.Contacts.Select(name => byName[name].Id)] : [];
            speakers.Add(member.Key, new Speaker(member.Id, member.Name, member.Roles, byName[member.Branch], contacts));
        }

        return speakers;
    }
}

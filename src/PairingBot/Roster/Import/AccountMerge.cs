using System.Globalization;
using PairingBot.Domain.Branches;
using PairingBot.Store.Rosters;

namespace PairingBot.Roster.Import;

/// <summary>Accounts of the file into those of the roster: an account is one person's. Who leaves has none.</summary>
internal sealed class AccountMerge(IReadOnlyList<RosterAccount> before, MemberMerge members, ImportErrors errors)
{
    private readonly Dictionary<ChannelAccount, string> _owners =
        before.ToDictionary(account => new ChannelAccount(account.Channel, account.Tenant, account.Id), account => account.MemberKey);

    private readonly Dictionary<ChannelAccount, int> _rows = [];
    private int _added;
    private int _ended;
    private int _unchanged;

    public IReadOnlyList<RosterAccount> After =>
        [.. _owners.Select(owner => new RosterAccount(owner.Key.Channel, owner.Key.Tenant, owner.Key.Id, owner.Value))];

    public Tally Tally => new(_added, 0, _ended, _unchanged);

    public void Run(IReadOnlyList<AccountRow> file)
    {
        var left = members.After.Where(member => member.Left).Select(member => member.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (account, _) in _owners.Where(owner => left.Contains(owner.Value)).ToArray()) End(account);
        foreach (var row in file.Where(row => row.Ended)) EndFor(row);
        foreach (var row in file.Where(row => !row.Ended)) Bind(row);
    }

    private void EndFor(AccountRow row)
    {
        if (members.Find(row.At, row.Key, row.Name) is null) return;
        if (_owners.GetValueOrDefault(row.Account) == row.Key) End(row.Account);
        else _unchanged++;
    }

    private void End(ChannelAccount account)
    {
        _owners.Remove(account);
        _ended++;
    }

    private void Bind(AccountRow row)
    {
        if (members.Find(row.At, row.Key, row.Name) is not { } member) return;
        if (!_rows.TryAdd(row.Account, row.At.Number))
        {
            errors.Add(row.At, Column.Account, "account-twice", ("other", _rows[row.Account].ToString(CultureInfo.InvariantCulture)));
        }
        else if (member.Left)
        {
            errors.Add(row.At, Column.Key, "member-left", ("value", row.Key));
        }
        else if (!_owners.TryGetValue(row.Account, out var owner))
        {
            _owners.Add(row.Account, row.Key);
            _added++;
        }
        else if (owner == row.Key)
        {
            _unchanged++;
        }
        else
        {
            errors.Add(row.At, Column.Account, "account-elsewhere", ("value", owner));
        }
    }
}

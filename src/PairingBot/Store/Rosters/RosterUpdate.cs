using PairingBot.Store.Writing;

namespace PairingBot.Store.Rosters;

/// <summary>Changes the rows that differ so that they say what a roster says, and notes each in the history. Ids are kept, since activities and history refer to them.</summary>
internal sealed class RosterUpdate(WriterSession session, RosterHistory history)
{
    private readonly RosterRows _rows = RosterRows.Read(sql => session[sql]);

    /// <summary>Throws <see cref="ArgumentException"/> on a name or key that is not there; the writer then takes all of it back.</summary>
    public void Apply(RosterData roster)
    {
        foreach (var branch in roster.Branches) MergeBranch(branch);
        foreach (var member in roster.Members) MergeMember(member);
        var members = roster.Members.Select(m => m.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in _rows.Members.Values.Where(m => !m.Left && !members.Contains(m.Key)))
        {
            RosterWrites.ChangeMember(session, gone with { Left = true });
            history.Note(gone, gone with { Left = true });
        }

        foreach (var account in roster.Accounts) MergeAccount(account);
        var accounts = roster.Accounts.Select(KeyOf).ToHashSet();
        foreach (var (gone, member) in _rows.Accounts.Where(a => !accounts.Contains(a.Key)))
        {
            RosterWrites.UnbindAccount(session, gone);
            history.Note(gone, member, null);
        }
    }

    private static AccountKey KeyOf(RosterAccount account) => new(account.Channel, account.Tenant ?? "", account.Id);

    private void MergeBranch(RosterBranch given)
    {
        var known = _rows.Branches.GetValueOrDefault(given.Name);
        var id = known?.Id ?? RosterWrites.AddBranch(session, given.Name, given.Kind);
        List<string> aliases = [.. given.Aliases.Distinct(StringComparer.Ordinal)];
        var row = new BranchRow(id, given.Name, given.Kind) { Aliases = aliases };
        var isOtherKind = known is not null && known.Kind != given.Kind;
        var hasOtherAliases = !aliases.SequenceEqual(known?.Aliases ?? [], StringComparer.Ordinal);
        if (isOtherKind) RosterWrites.ChangeBranch(session, id, given.Kind);
        if (hasOtherAliases) RosterWrites.ReplaceAliases(session, id, aliases);
        if (known is null || isOtherKind || hasOtherAliases) history.Note(known, row);
        _rows.Branches[given.Name] = row;
    }

    private void MergeMember(RosterMember given)
    {
        var known = _rows.Members.GetValueOrDefault(given.Key);
        List<int> contacts = [.. given.Contacts.Select(FindBranch).Distinct().Order()];
        var row = new MemberRow(known?.Id ?? 0, given.Key, given.Name, given.Roles, FindBranch(given.Branch), given.Left) { Contacts = contacts };
        if (known is null) row = row with { Id = RosterWrites.AddMember(session, row) };
        var isOther = known is not null && row != known with { Contacts = contacts };
        var hasOtherContacts = !contacts.SequenceEqual(known?.Contacts ?? []);
        if (isOther) RosterWrites.ChangeMember(session, row);
        if (hasOtherContacts) RosterWrites.ReplaceContacts(session, row.Id, contacts);
        if (known is null || isOther || hasOtherContacts) history.Note(known, row);
        _rows.Members[given.Key] = row;
    }

    private void MergeAccount(RosterAccount given)
    {
        if (!_rows.Members.TryGetValue(given.MemberKey, out var member)) throw new ArgumentException($"An account belongs to the member key '{given.MemberKey}', which the roster lacks.", nameof(given));
        var key = KeyOf(given);
        var isBound = _rows.Accounts.TryGetValue(key, out var bound);
        if (isBound && bound == member.Id) return;
        RosterWrites.BindAccount(session, key, member.Id);
        history.Note(key, isBound ? bound : null, member.Id);
        _rows.Accounts[key] = member.Id;
    }

    private int FindBranch(string name) =>
        _rows.Branches.TryGetValue(name, out var branch) ? branch.Id : throw new ArgumentException($"A member belongs to or contacts the branch '{name}', which the roster lacks.", nameof(name));
}

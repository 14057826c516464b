using System.Globalization;
using PairingBot.Domain.Branches;
using PairingBot.Store.Rosters;

namespace PairingBot.Roster.Import;

/// <summary>Members of the file into those of the roster; a member is known by the staff or student number.</summary>
internal sealed class MemberMerge(IReadOnlyList<RosterMember> before, BranchMerge branches, ImportErrors errors)
{
    private readonly Dictionary<string, RosterMember> _byKey = before.ToDictionary(member => member.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _rolesInDoubt = new(StringComparer.Ordinal);
    private int _added;
    private int _changed;
    private int _left;
    private int _unchanged;

    public IReadOnlyList<RosterMember> After => [.. _byKey.Values];

    public Tally Tally => new(_added, _changed, _left, _unchanged);

    public void Run(IReadOnlyList<MemberRow> file)
    {
        foreach (var row in file)
        {
            if (row.Key.Length == 0) branches.Knows(row.At, row.Branch);
            else if (!_rows.TryAdd(row.Key, row.At.Number))
                errors.Add(row.At, Column.Key, "member-twice", ("value", row.Key), ("other", _rows[row.Key].ToString(CultureInfo.InvariantCulture)));
            else if (row.Left) Leave(row);
            else Take(row);
        }
    }

    /// <summary>The member with this number, or null after noting the error; a name that stands beside the number must be the member's. What is empty was noted before.</summary>
    public RosterMember? Find(SheetRow at, string key, string name)
    {
        if (key.Length == 0) return null;
        if (!_byKey.TryGetValue(key, out var member))
        {
            errors.Add(at, Column.Key, "member-unknown", ("value", key));
            return null;
        }

        if (name.Length == 0 || member.Name.Length == 0 || name == member.Name) return member;
        errors.Add(at, Column.Name, "member-name", ("key", key), ("value", name));
        return null;
    }

    /// <summary>Whether the member is here and a liaison, or may be one since the file names a role that nobody knows.</summary>
    public bool MayContact(RosterMember member) => !member.Left && (member.Roles.HasFlag(Roles.Liaison) || _rolesInDoubt.Contains(member.Key));

    /// <summary>Gives a member other contacts.</summary>
    public void Contact(RosterMember member, IReadOnlyList<string> contacts) => _byKey[member.Key] = member with { Contacts = contacts };

    private void Take(MemberRow row)
    {
        branches.Knows(row.At, row.Branch);
        if (row.Roles is null) _rolesInDoubt.Add(row.Key);
        var old = _byKey.GetValueOrDefault(row.Key);
        var member = new RosterMember(row.Key, row.Name, row.Roles ?? Roles.Member, row.Branch, old?.Contacts ?? []) { Id = old?.Id ?? default };
        _byKey[row.Key] = member;
        if (old is null) _added++;
        else if (old == member) _unchanged++;
        else _changed++;
    }

    private void Leave(MemberRow row)
    {
        if (Find(row.At, row.Key, name: "") is not { } member) return;
        if (member.Left)
        {
            _unchanged++;
            return;
        }

        _byKey[row.Key] = member with { Left = true };
        _left++;
    }
}

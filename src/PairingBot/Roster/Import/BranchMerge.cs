using System.Globalization;
using PairingBot.Store.Rosters;

namespace PairingBot.Roster.Import;

/// <summary>Branches of the file into those of the roster; a branch is known by its name.</summary>
internal sealed class BranchMerge(IReadOnlyList<RosterBranch> before, ImportErrors errors)
{
    private readonly Dictionary<string, RosterBranch> _byName = before.ToDictionary(branch => branch.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private ILookup<string, string>? _byAlias;
    private int _added;
    private int _changed;
    private int _unchanged;

    public IReadOnlyList<RosterBranch> After => [.. _byName.Values];

    public Tally Tally => new(_added, _changed, 0, _unchanged);

    public void Run(IReadOnlyList<BranchRow> file)
    {
        foreach (var row in file) Take(row);
        foreach (var row in file)
            foreach (var alias in row.Aliases)
                if (alias != row.Name && _byName.ContainsKey(alias)) errors.Add(row.At, Column.Aliases, "alias-is-branch", ("alias", alias));
    }

    /// <summary>Whether there is a branch of this name; if not, the error is noted, unless nothing stands there, which was noted before.</summary>
    public bool Knows(SheetRow at, string name)
    {
        if (name.Length == 0) return false;
        if (_byName.ContainsKey(name)) return true;
        _byAlias ??= _byName.Values
            .SelectMany(known => known.Aliases.Select(alias => (Alias: alias, known.Name)))
            .ToLookup(entry => entry.Alias, entry => entry.Name, StringComparer.Ordinal);
        var meant = _byAlias[name].ToArray();
        if (meant.Length == 1) errors.Add(at, Column.Branch, "branch-by-alias", ("value", name), ("branch", meant[0]));
        else errors.Add(at, Column.Branch, "branch-unknown", ("value", name));
        return false;
    }

    private void Take(BranchRow row)
    {
        if (row.Name.Length == 0) return;
        if (!_rows.TryAdd(row.Name, row.At.Number))
        {
            errors.Add(row.At, Column.Name, "branch-twice", ("value", row.Name), ("other", _rows[row.Name].ToString(CultureInfo.InvariantCulture)));
            return;
        }

        var old = _byName.GetValueOrDefault(row.Name);
        var branch = new RosterBranch(row.Name, row.Kind ?? default, [.. row.Aliases.Where(alias => alias != row.Name)]) { Id = old?.Id ?? default };
        _byName[row.Name] = branch;
        if (old is null) _added++;
        else if (old.Kind == branch.Kind && old.Aliases.SequenceEqual(branch.Aliases, StringComparer.Ordinal)) _unchanged++;
        else _changed++;
    }
}

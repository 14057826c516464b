namespace PairingBot.Roster.Import;

/// <summary>Which liaison contacts which branches. Who leaves or is no liaison any more contacts none.</summary>
internal sealed class ContactMerge(MemberMerge members, BranchMerge branches, ImportErrors errors)
{
    private readonly HashSet<(string Key, string Branch)> _seen = [];
    private int _added;
    private int _ended;
    private int _unchanged;

    public Tally Tally => new(_added, 0, _ended, _unchanged);

    public void Run(IReadOnlyList<LiaisonRow> file)
    {
        foreach (var member in members.After.Where(member => member.Contacts.Count > 0 && !members.MayContact(member)))
        {
            _ended += member.Contacts.Count;
            members.Contact(member, []);
        }

        foreach (var row in file) Take(row);
    }

    private void Take(LiaisonRow row)
    {
        var member = members.Find(row.At, row.Key, row.Name);
        if (member is not null && !row.Ended && !members.MayContact(member)) errors.Add(row.At, Column.Key, "not-liaison", ("value", row.Key));
        var contacts = new List<string>(member?.Contacts ?? []);
        foreach (var branch in row.Branches.Where(name => branches.Knows(row.At, name) && _seen.Add((row.Key, name))))
        {
            var had = contacts.Remove(branch);
            if (!row.Ended) contacts.Add(branch);
            if (had == !row.Ended) _unchanged++;
            else if (had) _ended++;
            else _added++;
        }

        if (member is not null) members.Contact(member, contacts);
    }
}

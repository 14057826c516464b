using PairingBot.Store.Rosters;

namespace PairingBot.Roster.Import;

/// <summary>How many rows of one sort an import changes.</summary>
/// <param name="Ended">Members who leave, accounts and contacts that end.</param>
internal sealed record Tally(int Added, int Changed, int Ended, int Unchanged)
{
    public bool Nothing => Added + Changed + Ended == 0;
}

/// <summary>What an import would make of the roster.</summary>
internal sealed record RosterChange(RosterData After, Tally Branches, Tally Members, Tally Contacts, Tally Accounts)
{
    public bool Nothing => Branches.Nothing && Members.Nothing && Contacts.Nothing && Accounts.Nothing;
}

/// <summary>
/// Compares a file with the roster as it stands. Who is not in the file stays as he or she is; the same file a second time changes nothing.
/// </summary>
internal static class RosterMerge
{
    public static RosterChange Run(RosterData before, RosterFile file, ImportErrors errors)
    {
        var branches = new BranchMerge(before.Branches, errors);
        branches.Run(file.Branches);
        var members = new MemberMerge(before.Members, branches, errors);
        members.Run(file.Members);
        var contacts = new ContactMerge(members, branches, errors);
        contacts.Run(file.Liaisons);
        var accounts = new AccountMerge(before.Accounts, members, errors);
        accounts.Run(file.Accounts);
        return new(
            new RosterData(branches.After, members.After, accounts.After),
            branches.Tally, members.Tally, contacts.Tally, accounts.Tally);
    }
}

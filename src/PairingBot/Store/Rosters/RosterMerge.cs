using Microsoft.EntityFrameworkCore;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rosters;

/// <summary>Changes the tracked rows so that they say what a roster says. Ids are kept, since activities and history refer to them.</summary>
internal sealed class RosterMerge(PairingDbContext context)
{
    private Dictionary<string, BranchEntry> _branches = [];
    private Dictionary<string, MemberEntry> _members = [];

    public async Task ApplyAsync(RosterData roster, CancellationToken cancellationToken)
    {
        _branches = await context.Branches.Include(b => b.Aliases).ToDictionaryAsync(b => b.Name, StringComparer.Ordinal, cancellationToken);
        _members = await context.Members.Include(m => m.Contacts).ToDictionaryAsync(m => m.Key, StringComparer.Ordinal, cancellationToken);
        var accounts = await context.ChannelAccounts.ToDictionaryAsync(a => (a.Channel, a.Tenant, a.Account), cancellationToken);
        var given = roster.Accounts.Select(a => (a.Channel, a.Tenant ?? "", a.Id)).ToHashSet();
        context.ChangeTracker.AutoDetectChangesEnabled = false; // once at the commit, not for each of many rows
        foreach (var branch in roster.Branches) MergeBranch(branch);
        foreach (var member in _members.Values) member.Left = true;
        foreach (var member in roster.Members) MergeMember(member);
        foreach (var account in roster.Accounts) MergeAccount(account, accounts);
        context.RemoveRange(accounts.Where(known => !given.Contains(known.Key)).Select(known => known.Value));
        context.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    private void MergeBranch(RosterBranch given)
    {
        if (!_branches.TryGetValue(given.Name, out var branch)) context.Add(_branches[given.Name] = branch = new BranchEntry { Name = given.Name });
        branch.Kind = given.Kind;
        var aliases = given.Aliases.Distinct(StringComparer.Ordinal).ToList();
        branch.Aliases.RemoveAll(a => !aliases.Contains(a.Alias));
        for (var i = 0; i < aliases.Count; i++)
        {
            var alias = branch.Aliases.Find(a => a.Alias == aliases[i]);
            if (alias is null) branch.Aliases.Add(alias = new BranchAliasEntry { Alias = aliases[i] });
            alias.Position = i;
        }
    }

    private void MergeMember(RosterMember given)
    {
        var branch = FindBranch(given.Branch);
        if (!_members.TryGetValue(given.Key, out var member)) context.Add(_members[given.Key] = member = new MemberEntry { Key = given.Key, Name = given.Name, Branch = branch });
        (member.Name, member.Roles, member.Branch, member.Left) = (given.Name, given.Roles, branch, given.Left);
        var contacts = given.Contacts.Select(FindBranch).ToHashSet();
        member.Contacts.RemoveAll(c => !contacts.Contains(c.Branch));
        member.Contacts.AddRange(contacts.Except(member.Contacts.Select(c => c.Branch)).ToList().Select(b => new MemberContactEntry { Branch = b }));
    }

    private void MergeAccount(RosterAccount given, Dictionary<(string Channel, string Tenant, string Account), ChannelAccountEntry> accounts)
    {
        if (!_members.TryGetValue(given.MemberKey, out var member)) throw new ArgumentException($"An account belongs to the member key '{given.MemberKey}', which the roster lacks.", nameof(given));
        var key = (given.Channel, given.Tenant ?? "", given.Id);
        if (accounts.TryGetValue(key, out var account)) account.Member = member;
        else context.Add(accounts[key] = new ChannelAccountEntry { Channel = key.Channel, Tenant = key.Item2, Account = key.Id, Member = member });
    }

    private BranchEntry FindBranch(string name) =>
        _branches.TryGetValue(name, out var branch) ? branch : throw new ArgumentException($"A member belongs to or contacts the branch '{name}', which the roster lacks.", nameof(name));
}

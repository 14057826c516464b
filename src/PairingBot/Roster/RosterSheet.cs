using PairingBot.Domain.Branches;
using PairingBot.Domain.Ledgers;
using PairingBot.Store.Rosters;
using AccountChannel = PairingBot.Roster.Import.AccountChannel;
using Field = PairingBot.Roster.Import.Column;
using RowType = PairingBot.Roster.Import.RowType;
using Words = PairingBot.Roster.Import.RosterWords;

namespace PairingBot.Roster;

/// <summary>
/// The roster as a sheet that an import takes back without a change. Who has left is not in it, and neither are accounts that an import would refuse, such as those of the sample organisation:
/// what a file does not name stays as it is.
/// </summary>
internal sealed class RosterSheet
{
    private const int Together = 8; // names of branches in one cell, so that the longest ones fit too

    private static readonly Field[] Fields = Enum.GetValues<Field>();

    private readonly bool _english;
    private readonly List<IReadOnlyList<object?>> _rows = [];

    private RosterSheet(bool english) => _english = english;

    public static Sheet Of(RosterData roster, bool english)
    {
        var sheet = new RosterSheet(english);
        var accounts = roster.Accounts.Where(IsTaken).ToLookup(account => account.MemberKey, StringComparer.Ordinal);
        var members = roster.Members.Where(member => !member.Left).ToList();
        foreach (var branch in roster.Branches)
            sheet.Add(RowType.Branch, (Field.Name, branch.Name), (Field.Kind, Words.Kinds.Title(branch.Kind, english)), (Field.Aliases, List(branch.Aliases)));
        foreach (var member in members)
            sheet.Add(RowType.Member, [.. Person(member), (Field.Branch, member.Branch), (Field.Roles, sheet.RolesOf(member)), .. sheet.Account(accounts[member.Key].FirstOrDefault())]);
        foreach (var member in members)
            foreach (var contacts in member.Contacts.Chunk(Together)) sheet.Add(RowType.Liaison, [.. Person(member), (Field.Branch, List(contacts))]);
        foreach (var member in members)
            foreach (var account in accounts[member.Key].Skip(1)) sheet.Add(RowType.Account, [.. Person(member), .. sheet.Account(account)]);
        return new Sheet(english ? "Roster" : "花名册", [], [.. Fields.Select(field => new Column(Words.Columns.Title(field, english), Width(field)))], sheet._rows);
    }

    private static (Field, string?)[] Person(RosterMember member) => [(Field.Key, member.Key), (Field.Name, member.Name)];

    private static bool IsTaken(RosterAccount account) => Words.Channels.Find(account.Channel) switch
    {
        null => false,
        AccountChannel.Teams => Guid.TryParse(account.Tenant, out _) && Guid.TryParse(account.Id, out _),
        _ => account.Tenant is null,
    };

    // A name may hold what parts the entries of a list; a semicolon behind it says that only semicolons do.
    private static string List(IReadOnlyCollection<string> entries) =>
        entries.Any(entry => entry.AsSpan().ContainsAny("、，,|")) ? string.Concat(entries.Select(entry => entry + ";")) : string.Join('、', entries);

    private static int Width(Field field) => field is Field.Branch or Field.Aliases or Field.Tenant or Field.Account ? 40 : field == Field.Name ? 28 : 14;

    private string RolesOf(RosterMember member) =>
        List([.. Enum.GetValues<Roles>().Where(role => role != Roles.None && member.Roles.HasFlag(role)).Select(role => Words.Roles.Title(role, _english))]);

    private (Field, string?)[] Account(RosterAccount? account) => account is null
        ? []
        : [(Field.Channel, Words.Channels.Title(Words.Channels.Find(account.Channel)!.Value, _english)), (Field.Tenant, account.Tenant), (Field.Account, account.Id)];

    private void Add(RowType type, params (Field Field, string? Text)[] cells) => _rows.Add(
        [.. Fields.Select(field => field == Field.Type ? Words.RowTypes.Title(type, _english) : cells.FirstOrDefault(cell => cell.Field == field).Text)]);
}

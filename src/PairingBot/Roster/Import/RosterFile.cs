using PairingBot.Domain.Branches;

namespace PairingBot.Roster.Import;

/// <summary>What a roster file says, row by row; nothing in it has been compared with the store. What is empty though it must not be stands in a row that has an error.</summary>
internal sealed class RosterFile
{
    public List<BranchRow> Branches { get; } = [];

    public List<MemberRow> Members { get; } = [];

    public List<LiaisonRow> Liaisons { get; } = [];

    public List<AccountRow> Accounts { get; } = [];
}

/// <param name="Kind">Null when the cell is empty or wrong; the error is noted.</param>
internal sealed record BranchRow(SheetRow At, string Name, BranchKind? Kind, IReadOnlyList<string> Aliases);

/// <param name="Roles">Null when the cell is wrong; the error is noted.</param>
/// <param name="Left">The person is no longer on the roster; name, branch and roles may be empty.</param>
internal sealed record MemberRow(SheetRow At, string Key, string Name, string Branch, Roles? Roles, bool Left);

/// <param name="Ended">The member no longer contacts these branches.</param>
internal sealed record LiaisonRow(SheetRow At, string Key, string Name, IReadOnlyList<string> Branches, bool Ended);

/// <param name="Ended">The account is no longer the member's.</param>
internal sealed record AccountRow(SheetRow At, string Key, string Name, ChannelAccount Account, bool Ended);

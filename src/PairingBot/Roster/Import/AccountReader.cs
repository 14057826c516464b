using PairingBot.Domain.Branches;

namespace PairingBot.Roster.Import;

/// <summary>Reads platform, tenant and account of a row. Whoever calls has noted what is empty there.</summary>
internal static class AccountReader
{
    /// <summary>The account, or null after noting what is wrong with it.</summary>
    public static ChannelAccount? Read(SheetRow row, ImportErrors errors)
    {
        var word = CellText.HalfWidthPunctuation(row[Column.Channel]);
        if (word.Length == 0) return null;
        if (word == RosterSnapshot.AnyChannel)
        {
            errors.Add(row, Column.Channel, "channel-any");
            return null;
        }

        if (RosterWords.Channels.Find(word) is not { } channel)
        {
            errors.Add(row, Column.Channel, "channel-unknown", ("value", word));
            return null;
        }

        if (channel == AccountChannel.Teams) return ReadTeams(row, errors);
        if (row[Column.Tenant].Length > 0) errors.Add(row, Column.Tenant, "tenant-not-used");
        if (CellText.HalfWidthPunctuation(row[Column.Account]) == RosterSnapshot.AnyChannel)
        {
            errors.Add(row, Column.Account, "account-any");
            return null;
        }

        return row[Column.Account].Length == 0 ? null : new ChannelAccount(RosterWords.Channels.Title(channel, english: true), null, CellText.HalfWidthPunctuation(row[Column.Account]));
    }

    // A user name or e-mail address in Teams can be given to someone else; the object id in its tenant can't.
    private static ChannelAccount? ReadTeams(SheetRow row, ImportErrors errors)
    {
        var id = Guid(row, Column.Account, "teams-account", errors);
        var tenant = Guid(row, Column.Tenant, "teams-tenant", errors);
        return id is null || tenant is null ? null : new ChannelAccount(RosterSnapshot.Teams, tenant, id);
    }

    private static string? Guid(SheetRow row, Column column, string error, ImportErrors errors)
    {
        if (System.Guid.TryParse(CellText.HalfWidthPunctuation(row[column]), out var guid) && guid != System.Guid.Empty) return guid.ToString("D");
        var noted = row.FaultOf(column) is not null || (column == Column.Account && row[column].Length == 0);
        if (!noted) errors.Add(row, column, error);
        return null;
    }
}

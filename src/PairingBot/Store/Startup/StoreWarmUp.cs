using Microsoft.Data.Sqlite;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Startup;

/// <summary>Saves a row and takes it back. EF builds its model and its statements at first use; without this the writer, and all turns behind it, would wait for that.</summary>
internal static class StoreWarmUp
{
    public static void Run(SqliteConnection connection, PairingDbContext context)
    {
        _ = StoreFile.Ask(connection, "BEGIN");
        try
        {
            context.Activities.Add(new ActivityEntry { Number = int.MinValue, Topic = "", Partners = [new ActivityPartnerEntry { Name = "" }] });
            context.History.Add(new ChangeEntry { Subject = "", Channel = "", Conversation = "", ActivityId = "" });
            context.SaveChanges(acceptAllChangesOnSuccess: false);
        }
        finally
        {
            _ = StoreFile.Ask(connection, "ROLLBACK");
        }
    }
}

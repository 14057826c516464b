using Microsoft.Data.Sqlite;
using PairingBot.Store.Rows;
using PairingBot.Store.Sql;
using PairingBot.Store.Writing;

namespace PairingBot.Store.Deliveries;

/// <summary>Brings into the store what the journal knows of an earlier run, before anything is sent.</summary>
internal sealed partial class DeliveryRecovery(StoreFile file, DeliveryJournal journal, TimeProvider time, ILogger<DeliveryRecovery> logger)
{
    private const string MakeIdentity = "INSERT INTO Settings (Name, Value) VALUES ('store.identity', lower(hex(randomblob(16)))) ON CONFLICT (Name) DO NOTHING";
    private const string SelectIdentity = "SELECT Value FROM Settings WHERE Name = 'store.identity'";
    private const string SelectKey = """SELECT "Key" FROM Outbox WHERE Id = ?1 AND State = 0""";
    private const string UpdateSent = "UPDATE Outbox SET State = 1, ChannelId = ?2, SentAt = ?3, Attempts = Attempts + 1, Reason = NULL WHERE Id = ?1 AND State = 0";

    /// <exception cref="StoreRefusedException">The journal or the store can't be used; nothing is lost by that.</exception>
    public void Run()
    {
        var entries = journal.Open();
        try
        {
            using var connection = file.OpenForWriting();
            _ = StoreFile.Ask(connection, MakeIdentity);
            var store = StoreFile.Ask(connection, SelectIdentity)!;
            var marked = entries.Count == 0 ? 0 : Mark(connection, store, entries);
            if (marked > 0) Log.Marked(logger, marked);
            journal.Begin(store); // only now: the marks are on the disk
        }
        catch (SqliteException e)
        {
            journal.Close();
            throw new StoreRefusedException(new Sentence($"写不进数据库 {file.Path}：", $"The store {file.Path} can't be written:").Then(StoreFailures.Say(e)), e) { MayPass = StoreFailures.MayPass(e) };
        }
    }

    private int Mark(SqliteConnection connection, string store, IReadOnlyList<JournalEntry> entries)
    {
        using var find = new Statement(connection, SelectKey);
        using var update = new Statement(connection, UpdateSent);
        _ = StoreFile.Ask(connection, "BEGIN IMMEDIATE");
        var marked = 0;
        foreach (var entry in entries)
            if (IsOf(entry, store, find))
                marked += update.Bind(1, entry.Id).Bind(2, entry.ChannelId).Bind(3, time.GetUtcNow().ToStore()).Run();
        _ = StoreFile.Ask(connection, "COMMIT");
        return marked;
    }

    private static bool IsOf(JournalEntry entry, string store, Statement find)
    {
        try
        {
            return find.Bind(1, entry.Id).Step() && JournalEntry.SealOf(store, find.Text(0)!) == entry.Seal;
        }
        finally
        {
            find.Reset();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Messages} messages had been taken by their channels just before the last run ended; they are not sent again.")]
        public static partial void Marked(ILogger logger, int messages);
    }
}

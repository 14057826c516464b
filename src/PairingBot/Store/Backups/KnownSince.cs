using Microsoft.Data.Sqlite;
using PairingBot.Store.Sql;

namespace PairingBot.Store.Backups;

/// <summary>
/// What people know since a backup was made stays true when it is restored: a number that somebody was given is not given again, what a channel took
/// is not sent again, and what a client has read does not hide what comes next.
/// </summary>
internal static class KnownSince
{
    private const string RaiseCounters = """
        INSERT INTO main.Counters (Name, Value) SELECT Name, Value FROM since.Counters WHERE true
        ON CONFLICT (Name) DO UPDATE SET Value = max(Counters.Value, excluded.Value)
        """;

    private const string MarkSent = """
        UPDATE main.Outbox SET State = 1, SentAt = s.SentAt, ChannelId = s.ChannelId FROM since.Outbox s
        WHERE Outbox.State = 0 AND s.Id = Outbox.Id AND s."Key" = Outbox."Key" AND s.State = 1
        """;

    private const string AddSequences = """
        INSERT INTO main.sqlite_sequence (name, seq) SELECT name, 0 FROM since.sqlite_sequence s
        WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence m WHERE m.name = s.name)
        """;

    private const string RaiseSequences = """
        UPDATE main.sqlite_sequence SET seq = max(main.sqlite_sequence.seq, s.seq) FROM since.sqlite_sequence s WHERE s.name = main.sqlite_sequence.name
        """;

    /// <summary>Writes into the restored store what the replaced one knows.</summary>
    public static void Write(SqliteConnection restored, string replaced)
    {
        using (var attach = new Statement(restored, "ATTACH ?1 AS since")) attach.Bind(1, replaced).Run();
        foreach (var sql in new[] { "BEGIN IMMEDIATE", RaiseCounters, MarkSent, AddSequences, RaiseSequences, "COMMIT", "DETACH since" })
        {
            using var statement = new Statement(restored, sql);
            statement.Run();
        }
    }
}

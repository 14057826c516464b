using Microsoft.Data.Sqlite;
using PairingBot.Store.Sql;

namespace PairingBot.Store.Backups;

/// <summary>
/// What people know since a backup was made stays true when it is restored: a number that somebody was given is not given again, what a channel took
/// is not sent again, and what a client has read does not hide what comes next. A notice that went out or was called off does not go out at its time again, and a binding
/// code that was used, withdrawn or guessed at stays dead.
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

    private const string EndScheduled = """
        UPDATE main.ScheduledBroadcasts SET State = s.State FROM since.ScheduledBroadcasts s
        WHERE ScheduledBroadcasts.State = 0 AND s.State <> 0 AND s.Number = ScheduledBroadcasts.Number AND s.At = ScheduledBroadcasts.At
        """;

    private const string EndCodes = """
        UPDATE main.BindingCodes SET "End" = s."End", EndedAt = s.EndedAt, Salt = s.Salt, Digest = s.Digest, WrongTries = s.WrongTries FROM since.BindingCodes s
        WHERE BindingCodes."End" IS NULL AND (s."End" IS NOT NULL OR s.WrongTries > BindingCodes.WrongTries) AND s.Number = BindingCodes.Number AND s.GivenAt = BindingCodes.GivenAt
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
        string?[] steps = ["BEGIN IMMEDIATE", RaiseCounters, MarkSent, IfBothHave("ScheduledBroadcasts", EndScheduled), IfBothHave("BindingCodes", EndCodes), AddSequences, RaiseSequences, "COMMIT", "DETACH since"];
        foreach (var sql in steps.OfType<string>())
        {
            using var statement = new Statement(restored, sql);
            statement.Run();
        }

        // Either store may be of a version that had no such table yet.
        string? IfBothHave(string table, string sql)
        {
            using var both = new Statement(restored, "SELECT (SELECT count(*) FROM main.sqlite_master WHERE name = ?1) + (SELECT count(*) FROM since.sqlite_master WHERE name = ?1)");
            return both.Bind(1, table).Step() && both.Integer(0) == 2 ? sql : null;
        }
    }
}

using Microsoft.Data.Sqlite;
using PairingBot.Store.Sql;
using SQLitePCL;

namespace PairingBot.Store.Writing;

/// <summary>The one connection that writes, with its prepared statements. Only the writer's thread touches it.</summary>
internal sealed class WriterSession : IDisposable
{
    private readonly Statements _statements;
    private readonly HeldFiles _held;

    public WriterSession(StoreFile file, TimeProvider time)
    {
        _held = file.Held;
        Connection = file.OpenForWriting();
        _ = StoreFile.Ask(Connection, "PRAGMA schema_version"); // reads, and so opens the log
        _held.HoldLog();
        _statements = new Statements(Connection);
        Time = time;
    }

    public SqliteConnection Connection { get; }

    public TimeProvider Time { get; }

    /// <summary>The instant of the batch, in milliseconds.</summary>
    public long Now { get; private set; }

    public long LastId => raw.sqlite3_last_insert_rowid(Connection.Handle);

    /// <summary>True when SQLite has ended the transaction by itself, as it does when the disk is full.</summary>
    public bool LostTransaction => raw.sqlite3_get_autocommit(Connection.Handle) != 0;

    public Statement this[string constantSql] => _statements[constantSql];

    public void Begin()
    {
        Now = Time.GetUtcNow().ToUnixTimeMilliseconds();
        this["BEGIN IMMEDIATE"].Run();
    }

    public void Commit() => this["COMMIT"].Run();

    public void Save() => this["SAVEPOINT unit"].Run();

    public void Keep() => this["RELEASE unit"].Run();

    public void Undo()
    {
        this["ROLLBACK TO unit"].Run();
        Keep();
    }

    /// <summary>At the end of the session the log stays as it is: https://sqlite.org/c3ref/c_dbconfig_defensive.html#sqlitedbconfignockptonclose</summary>
    public void KeepLog() => raw.sqlite3_db_config(Connection.Handle, raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);

    public void Dispose()
    {
        _held.LetGoOfLog(); // first, since SQLite deletes a log that nobody else has open
        _statements.Dispose();
        Connection.Dispose(); // rolls back what is open
    }
}

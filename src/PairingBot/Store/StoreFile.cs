using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using PairingBot.Store.Sql;

namespace PairingBot.Store;

/// <summary>The SQLite file: its paths, and the three ways to open it.</summary>
internal sealed class StoreFile
{
    private const int DefaultBusySeconds = 2; // while another program holds the store, a message waits for the group under way and for its own, and must hear "not saved" within 5
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly SqliteConnectionStringBuilder _settings;

    public StoreFile(IOptions<StoreOptions> options)
    {
        _settings = new SqliteConnectionStringBuilder(options.Value.ConnectionString);
        Path = Follow(System.IO.Path.GetFullPath(_settings.DataSource));
        _settings.DataSource = Path;
        Held = new HeldFiles(Path, WalPath, IndexPath);
        if (!_settings.ShouldSerialize("Default Timeout")) _settings.DefaultTimeout = DefaultBusySeconds;
        _settings.Pooling = false;
        PooledReadString = new SqliteConnectionStringBuilder(_settings.ConnectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = true }.ConnectionString;
    }

    /// <summary>Full path of the database itself, not of a link to it.</summary>
    public string Path { get; }

    /// <summary>Full path of the write-ahead log.</summary>
    public string WalPath => Path + "-wal";

    /// <summary>Full path of the log's index, which SQLite's connections share.</summary>
    public string IndexPath => Path + "-shm";

    /// <summary>Full path of the journal of deliveries.</summary>
    public string JournalPath => Path + "-deliveries";

    /// <summary>The files that a running service holds, and whether they are in place.</summary>
    public HeldFiles Held { get; }

    /// <summary>For EF's own short-lived read connections.</summary>
    public string PooledReadString { get; }

    /// <summary>Throws <see cref="StoreUnavailableException"/> when one of the files was deleted, replaced or emptied.</summary>
    public void CheckInPlace()
    {
        if (Held.Missing is { } missing) throw new StoreUnavailableException(missing);
    }

    /// <summary>
    /// A connection that writes durably: WAL and <c>synchronous=FULL</c>, both read back, and no checkpoint within its commits.
    /// FULL, since in WAL mode NORMAL may lose the last commits at a power cut: https://sqlite.org/pragma.html#pragma_synchronous
    /// </summary>
    public SqliteConnection OpenForWriting()
    {
        var connection = Open(SqliteOpenMode.ReadWriteCreate);
        try
        {
            Apply(connection, "PRAGMA synchronous=FULL");
            Apply(connection, "PRAGMA wal_autocheckpoint=0");
            Apply(connection, "PRAGMA foreign_keys=ON");
            if (Ask(connection, "PRAGMA journal_mode=WAL") != "wal") throw new StoreRefusedException($"数据库 {Path} 在那里不能使用预写日志，请放到本机磁盘上。", $"The store {Path} can't use a write-ahead log there. Put it on a local disk.");
            if (Ask(connection, "PRAGMA synchronous") != "2") throw new StoreRefusedException($"数据库 {Path} 不接受 synchronous=FULL，断电会丢失已经答复的内容。", $"The store {Path} does not accept synchronous=FULL, so a power cut could lose answers that were given.");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A connection that only reads.</summary>
    public SqliteConnection OpenForReading() => Open(SqliteOpenMode.ReadOnly);

    /// <summary>
    /// Makes the store's files, those of SQLite too, readable by the service's own account alone: the store holds the key of all Direct Line tokens.
    /// SQLite gives its log the rights of the database. Answers false when the files that are there may be read by others.
    /// </summary>
    public bool KeepToOwner()
    {
        if (OperatingSystem.IsWindows()) return true;
        if (!File.Exists(Path)) CreateForOwner(Path).Dispose();
        foreach (var file in new[] { Path, WalPath, IndexPath, JournalPath })
            if (File.Exists(file) && (File.GetUnixFileMode(file) & ~Owner) != UnixFileMode.None)
                return false;
        return true;
    }

    /// <summary>Opens a file beside the store for writing, for nobody else at the same time; a new one is its owner's alone.</summary>
    public static FileStream CreateForOwner(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = Owner;
        return new FileStream(path, options);
    }

    /// <summary>The first value that a constant statement gives, as text.</summary>
    public static string? Ask(SqliteConnection connection, string constantSql)
    {
        using var statement = new Statement(connection, constantSql);
        return statement.Step() ? statement.Text(0) : null;
    }

    private static void Apply(SqliteConnection connection, string constantSql) => _ = Ask(connection, constantSql);

    private static string Follow(string path)
    {
        try
        {
            return new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        }
        catch (IOException)
        {
            return path; // links in a circle: opening it says so
        }
    }

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        CheckInPlace(); // or a new, empty file would come into being here
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(_settings.ConnectionString) { Mode = mode }.ConnectionString);
        try
        {
            connection.Open();
            _ = SQLitePCL.raw.sqlite3_busy_timeout(connection.Handle, _settings.DefaultTimeout * 1000);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Startup;

/// <summary>Brings the store's tables up to this program's, and refuses a file that it does not know.</summary>
internal sealed partial class StoreMigrator(StoreFile file, ILogger<StoreMigrator> logger)
{
    private const long LargestQuickCheck = 64 * 1024 * 1024; // beyond that a check delays the start by seconds
    private const string CountTables = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name <> '__EFMigrationsLock'";
    private const string FindHistory = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '__EFMigrationsHistory'";

    /// <summary>Throws <see cref="StoreRefusedException"/> with a sentence when the file can't be used.</summary>
    public void Run()
    {
        try
        {
            if (!file.KeepToOwner()) Log.ReadByOthers(logger, file.Path);
            using var connection = file.OpenForWriting();
            Check(connection);
            using var context = new PairingDbContext(new DbContextOptionsBuilder<PairingDbContext>().UseSqlite(connection).Options);
            RefuseUnknown(connection, context);
            // The lock that EF leaves behind when a process dies in the middle would stop every later start; ours holds already.
            _ = StoreFile.Ask(connection, "DROP TABLE IF EXISTS __EFMigrationsLock");
            if (context.Database.GetPendingMigrations().Any()) context.Database.Migrate();
            StoreWarmUp.Run(connection, context);
        }
        catch (Exception e) when (e is SqliteException or DbUpdateException { InnerException: SqliteException })
        {
            throw new StoreRefusedException(Explain(e as SqliteException ?? (SqliteException)e.InnerException!), e);
        }
    }

    /// <summary>True for a store of this version, false when there is none yet. Writes nothing.</summary>
    public bool CanBeRead()
    {
        if (!File.Exists(file.Path)) return false;
        try
        {
            using var connection = file.OpenForReading();
            if (StoreFile.Ask(connection, CountTables) == "0") return false;
            using var context = new PairingDbContext(new DbContextOptionsBuilder<PairingDbContext>().UseSqlite(connection).Options);
            RefuseUnknown(connection, context);
            return !context.Database.GetPendingMigrations().Any() ? true : throw new StoreRefusedException($"The store {file.Path} is of an older version. Start the service once, which brings it up to date, or import without --dry-run.");
        }
        catch (SqliteException e)
        {
            throw new StoreRefusedException(Explain(e), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreRefusedException($"The store {file.Path} can't be opened: {e.Message}", e);
        }
    }

    private void Check(SqliteConnection connection)
    {
        var info = new FileInfo(file.Path);
        if (info.Length > LargestQuickCheck) return;
        var finding = StoreFile.Ask(connection, "PRAGMA quick_check(1)");
        if (finding != "ok") throw new StoreRefusedException($"The store {file.Path} is damaged ({finding}). Keep the file, and restore the last backup.");
    }

    private void RefuseUnknown(SqliteConnection connection, PairingDbContext context)
    {
        var isNew = StoreFile.Ask(connection, CountTables) == "0";
        if (isNew) return;
        if (StoreFile.Ask(connection, FindHistory) == "0") throw new StoreRefusedException($"{file.Path} is a database of another program. Name a file of PairingBot's own in Store__ConnectionString.");
        var unknown = context.Database.GetAppliedMigrations().Except(context.Database.GetMigrations(), StringComparer.Ordinal).Order(StringComparer.Ordinal).LastOrDefault();
        if (unknown is not null) throw new StoreRefusedException($"The store {file.Path} was written by a newer PairingBot (it has {unknown}). Start that version or a later one, or restore a backup from before the upgrade.");
    }

    private string Explain(SqliteException e) => e.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_NOTADB => $"{file.Path} is not a PairingBot store, or it is damaged. Keep the file, and restore the last backup or name another file in Store__ConnectionString.",
        SQLitePCL.raw.SQLITE_CORRUPT => $"The store {file.Path} is damaged. Keep the file, and restore the last backup.",
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => $"The store {file.Path} is in use by another program. Close that one first.",
        _ => $"The store {file.Path} can't be opened: {Writing.StoreFailures.Explain(e) ?? e.Message}",
    };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Other accounts of this machine may read the store {Path}, which holds the key of all Direct Line tokens. Take their rights away: chmod 600 on it and on the files beside it.")]
        public static partial void ReadByOthers(ILogger logger, string path);
    }
}

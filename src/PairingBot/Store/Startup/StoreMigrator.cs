using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PairingBot.Store.Backups;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Startup;

/// <summary>Brings the store's tables up to this program's, and refuses a file that it does not know.</summary>
internal sealed partial class StoreMigrator(StoreFile file, StoreBackup backup, ILogger<StoreMigrator> logger)
{
    private const long LargestQuickCheck = 64 * 1024 * 1024; // beyond that a check delays the start by seconds
    private static readonly Sentence NotKept = new("升级前要保留原来的数据库，没有保留成，所以没有升级。", "The store is kept as it is before it is brought up to this version. That failed, so nothing was changed.");
    private readonly StoreFitness _fitness = new(file.Path);

    /// <summary>Throws <see cref="StoreRefusedException"/> with a sentence when the file can't be used.</summary>
    public void Run()
    {
        try
        {
            _fitness.RefuseCut(file);
            _fitness.RefuseForeign(file);
            if (!file.KeepToOwner()) Log.ReadByOthers(logger, file.Path);
            using var connection = file.OpenForWriting();
            if (new FileInfo(file.Path).Length <= LargestQuickCheck) _fitness.RefuseDamaged(connection, thorough: false);
            using var context = new PairingDbContext(new DbContextOptionsBuilder<PairingDbContext>().UseSqlite(connection).Options);
            _fitness.RefuseUnknown(connection, context);
            // The lock that EF leaves behind when a process dies in the middle would stop every later start; ours holds already.
            _ = StoreFile.Ask(connection, "DROP TABLE IF EXISTS __EFMigrationsLock");
            if (context.Database.GetPendingMigrations().ToList() is [.., var last])
            {
                if (!StoreFitness.IsEmpty(connection)) KeepOlder(last, context.Database.GetAppliedMigrations().Count());
                context.Database.Migrate();
            }

            _fitness.RefuseIncomplete(connection, context);
            StoreWarmUp.Run(connection, context);
        }
        catch (Exception e) when (e is SqliteException or DbUpdateException { InnerException: SqliteException })
        {
            throw _fitness.Refusal(e as SqliteException ?? (SqliteException)e.InnerException!);
        }
    }

    /// <summary>True for a store of this version, false when there is none yet. Writes nothing.</summary>
    public bool CanBeRead()
    {
        _fitness.RefuseCut(file);
        if (!File.Exists(file.Path)) return false;
        try
        {
            using var connection = file.OpenForReading();
            if (StoreFitness.IsEmpty(connection)) return false;
            using var context = new PairingDbContext(new DbContextOptionsBuilder<PairingDbContext>().UseSqlite(connection).Options);
            _fitness.RefuseUnknown(connection, context);
            return !context.Database.GetPendingMigrations().Any() ? true : throw new StoreRefusedException(
                $"数据库 {file.Path} 是旧版本的。先启动一次服务，它会升级数据库；或者不加 --dry-run 直接导入。",
                $"The store {file.Path} is of an older version. Start the service once, which brings it up to date, or import without --dry-run.");
        }
        catch (SqliteException e)
        {
            throw _fitness.Refusal(e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreRefusedException(new Sentence($"打不开数据库 {file.Path}：", $"The store {file.Path} can't be opened:").Then(FileFailures.Explain(e)), e);
        }
    }

    // The way back from an upgrade. It is there already when an earlier start ended half way; of an upgrade that was taken back since, it is not the store as it is now, and makes room.
    private void KeepOlder(string migration, int applied)
    {
        var older = $"{file.Path}.before-{migration}";
        try
        {
            if (File.Exists(older) && StoreFitness.MigrationsIn(older) >= applied) File.Move(older, string.Create(CultureInfo.InvariantCulture, $"{older}-{File.GetLastWriteTimeUtc(older):yyyyMMdd'T'HHmmss.fff'Z'}"));
            if (!File.Exists(older)) backup.Write(older);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreRefusedException(NotKept.Then(FileFailures.Explain(e)), e) { MayPass = FileFailures.MayPass(e) };
        }
        catch (StoreRefusedException e)
        {
            throw new StoreRefusedException(NotKept.Then(e.Sentence), e) { MayPass = e.MayPass };
        }

        Log.Upgrading(logger, file.Path, older);
    }

    private static partial class Log
    {
        [LoggerMessage(2, LogLevel.Warning, "The store {Path} is brought up to this version. As it was before it is kept as {Older}; delete that when you don't want to go back any more.")]
        public static partial void Upgrading(ILogger logger, string path, string older);

        [LoggerMessage(1, LogLevel.Warning, "Other accounts of this machine may read the store {Path}, which holds the key of all Direct Line tokens. Take their rights away: chmod 600 on it and on the files beside it.")]
        public static partial void ReadByOthers(ILogger logger, string path);
    }
}

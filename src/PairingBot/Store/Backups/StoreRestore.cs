using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PairingBot.Store.Startup;
using PairingBot.Store.Tables;
using PairingBot.Store.Writing;

namespace PairingBot.Store.Backups;

/// <summary>What a restore did.</summary>
/// <param name="ReplacedStore">Where the store that stood there is now; null when there was none.</param>
/// <param name="HasCarriedOver">False when that could not be read, so that numbers may be given a second time and messages sent again.</param>
internal sealed record Restored(string? ReplacedStore, bool HasCarriedOver);

/// <summary>
/// Puts a backup in the store's place while the service is stopped. The backup is copied beside the store and checked there; it takes the store's place in
/// one step, so an interrupted restore leaves the one or the other. What it replaces is kept.
/// </summary>
internal sealed class StoreRestore(StoreFile file, StoreLock storeLock, TimeProvider time)
{
    private string Candidate => file.Path + ".restoring";

    /// <summary>Throws <see cref="StoreRefusedException"/> with a sentence; the store is then as it was.</summary>
    public Restored Run(string backup)
    {
        if (!FileIdentity.IsOrdinaryFile(backup)) throw new StoreRefusedException($"没有文件 {backup}。", $"There is no file {backup}.");
        if (File.Exists(file.Path) && IsSame(backup)) throw new StoreRefusedException($"{backup} 就是数据库本身。", $"{backup} is the store itself.");
        storeLock.Take();
        var hasRestored = false;
        try
        {
            TakeIn(backup);
            var restored = IsEmpty && !HasLog ? PutInPlace() : Exchange();
            hasRestored = true;
            return restored;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT)
        {
            throw new StoreRefusedException($"{backup} 不是 PairingBot 的备份，或者已损坏。请换一个备份。", $"{backup} is not a PairingBot store, or it is damaged. Take another backup.", e);
        }
        catch (SqliteException e)
        {
            throw new StoreFitness(backup).Refusal(e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreRefusedException(new Sentence("备份放不到位：", "The backup could not be put in place:").Then(FileFailures.Explain(e)), e);
        }
        finally
        {
            foreach (var left in new[] { Candidate, Candidate + "-wal", Candidate + "-shm" }) File.Delete(left);
            if (hasRestored) storeLock.Release();
            else storeLock.Abandon();
        }
    }

    /// <summary>True when the store came into being with the lock, or was emptied.</summary>
    private bool IsEmpty => FileIdentity.LengthOf(file.Path) == 0;

    private bool HasLog => FileIdentity.LengthOf(file.WalPath) > 0;

    private bool IsSame(string backup) =>
        OperatingSystem.IsLinux() ? FileIdentity.Of(backup) == FileIdentity.Of(file.Path) : string.Equals(Path.GetFullPath(backup), file.Path, StringComparison.OrdinalIgnoreCase);

    // A store that was set aside by an earlier restore may have its log beside it.
    private void TakeIn(string backup)
    {
        Copy(backup, Candidate);
        if (File.Exists(backup + "-wal")) Copy(backup + "-wal", Candidate + "-wal");
        using var connection = Backup.Open(Candidate, SqliteOpenMode.ReadWrite);
        var fitness = new StoreFitness(backup);
        if (StoreFitness.IsEmpty(connection)) throw new StoreRefusedException($"{backup} 是空的，不是备份。", $"{backup} is empty: it is no backup.");
        using var context = new PairingDbContext(new DbContextOptionsBuilder<PairingDbContext>().UseSqlite(connection).Options);
        fitness.RefuseUnknown(connection, context);
        fitness.RefuseDamaged(connection, thorough: true);
        if (!context.Database.GetPendingMigrations().Any()) fitness.RefuseIncomplete(connection, context);
        _ = StoreFile.Ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>False when the store that is replaced is damaged or otherwise can't tell.</summary>
    private bool CarryOver()
    {
        if (IsEmpty) return false; // to open it would delete its log
        try
        {
            Checkpointer.Truncate(file);
            using var connection = Backup.Open(Candidate, SqliteOpenMode.ReadWrite);
            KnownSince.Write(connection, file.Path);
            _ = StoreFile.Ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            return true;
        }
        catch (Exception e) when (e is SqliteException or StoreRefusedException)
        {
            return false;
        }
    }

    private Restored PutInPlace()
    {
        File.Move(Candidate, file.Path, overwrite: true);
        return new Restored(null, HasCarriedOver: true);
    }

    // The log of a store that can be read is in its database by now. That of a damaged one may be all that is left, and SQLite deletes it on a whim, so it is copied first.
    private Restored Exchange()
    {
        var aside = string.Create(CultureInfo.InvariantCulture, $"{file.Path}.replaced-{time.GetUtcNow():yyyyMMdd'T'HHmmss.fff'Z'}");
        var hasLog = HasLog;
        if (hasLog) Copy(file.WalPath, aside + "-wal");
        var hasCarriedOver = CarryOver();
        if (hasLog && hasCarriedOver) File.Delete(aside + "-wal");
        foreach (var log in new[] { file.WalPath, file.IndexPath }) File.Delete(log); // with the new store they would do harm
        File.Replace(Candidate, file.Path, aside);
        return new Restored(aside, hasCarriedOver);
    }

    [SuppressMessage("Security", "CA3003", Justification = "The operator says where.")]
    private static void Copy(string from, string to)
    {
        using var source = File.OpenRead(from);
        using var copy = StoreFile.CreateForOwner(to);
        copy.SetLength(0);
        source.CopyTo(copy);
        copy.Flush(flushToDisk: true);
    }
}

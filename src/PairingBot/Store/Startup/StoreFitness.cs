using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PairingBot.Store.Backups;
using PairingBot.Store.Tables;
using PairingBot.Store.Writing;

namespace PairingBot.Store.Startup;

/// <summary>Whether a file is a store that this program can use. Each refusal is a <see cref="StoreRefusedException"/> with what to do.</summary>
internal sealed class StoreFitness(string path)
{
    private const string CountTables = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name <> '__EFMigrationsLock'";
    private const string CountMigrations = "SELECT count(*) FROM __EFMigrationsHistory";
    private const string FindColumns = "SELECT group_concat(t.name || '.' || c.name, char(10)) FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'";
    private const string FindHistory = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '__EFMigrationsHistory'";

    /// <summary>True for a database without tables.</summary>
    public static bool IsEmpty(SqliteConnection connection) => StoreFile.Ask(connection, CountTables) == "0";

    /// <summary>How many changes of the tables a store has seen, more than any when it can't tell.</summary>
    public static int MigrationsIn(string path)
    {
        try
        {
            using var connection = Backup.Open(path, SqliteOpenMode.ReadOnly);
            return int.Parse(StoreFile.Ask(connection, CountMigrations)!, CultureInfo.InvariantCulture);
        }
        catch (SqliteException)
        {
            return int.MaxValue;
        }
    }

    /// <summary>An empty or missing file beside the log of a store is no new store: SQLite would throw the log away.</summary>
    public void RefuseCut(StoreFile file)
    {
        if (HasBytes(path)) return;
        if (new[] { file.WalPath, file.JournalPath }.FirstOrDefault(HasBytes) is { } beside)
            throw new StoreRefusedException(
                $"数据库 {path} 是空的或不见了，旁边却有 {beside}：文件被截断或删除了。请留好现有的文件，恢复最近的备份。如果要一个新的数据库，先把 {beside} 移开。",
                $"The store {path} is empty or missing, but {beside} stands beside it: the file was cut or deleted. Keep what is there, and restore the last backup. If you want a new store, move {beside} away first.");
    }

    private static bool HasBytes(string file) => FileIdentity.LengthOf(file) > 0;

    /// <summary>Reads the whole file. <paramref name="thorough"/> compares the indexes with their tables too, which takes several times as long.</summary>
    public void RefuseDamaged(SqliteConnection connection, bool thorough)
    {
        var finding = thorough ? StoreFile.Ask(connection, "PRAGMA integrity_check(1)") : StoreFile.Ask(connection, "PRAGMA quick_check(1)");
        finding = finding?.ReplaceLineEndings(" ");
        if (finding != "ok") throw new StoreRefusedException(Damaged.Chinese, $"The store {path} is damaged ({finding}). Keep the file, and restore the last backup.");
    }

    /// <summary>A new, empty file is known.</summary>
    public void RefuseUnknown(SqliteConnection connection, PairingDbContext context)
    {
        if (IsEmpty(connection)) return;
        RefuseForeign(connection);
        var unknown = context.Database.GetAppliedMigrations().Except(context.Database.GetMigrations(), StringComparer.Ordinal).Order(StringComparer.Ordinal).LastOrDefault();
        if (unknown is not null) throw new StoreRefusedException(
            $"数据库 {path} 是更新版本的 PairingBot 写的（里面有 {unknown}）。请启动那个版本或更新的版本，或者恢复升级以前的备份。",
            $"The store {path} was written by a newer PairingBot (it has {unknown}). Start that version or a later one, or restore a backup from before the upgrade.");
    }

    /// <summary>A store of this version has all tables and columns: what was changed by hand or by another program may lack some.</summary>
    public void RefuseIncomplete(SqliteConnection connection, PairingDbContext context)
    {
        var there = StoreFile.Ask(connection, FindColumns)?.Split('\n') ?? [];
        var lacking = context.Model.GetRelationalModel().Tables.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}")).Except(there, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).FirstOrDefault();
        if (lacking is not null) throw new StoreRefusedException(
            $"数据库 {path} 里少了 {lacking}：它被别的程序改过，或者已损坏。请留好这个文件，恢复最近的备份。",
            $"The store {path} lacks {lacking}: another program changed it, or it is damaged. Keep the file, and restore the last backup.");
    }

    /// <summary>Changes nothing of a file that is not ours, its journal mode neither.</summary>
    public void RefuseForeign(StoreFile file)
    {
        if (!HasBytes(path)) return;
        using var connection = file.OpenForReading();
        if (!IsEmpty(connection)) RefuseForeign(connection);
    }

    private void RefuseForeign(SqliteConnection connection)
    {
        if (StoreFile.Ask(connection, FindHistory) == "0") throw new StoreRefusedException(
            $"{path} 是别的程序的数据库。请用 PairingBot 自己的文件：启动时写在 Store__ConnectionString 里，恢复时换一个备份。",
            $"{path} is a database of another program. Take a file of PairingBot's own: for the service name it in Store__ConnectionString, for a restore take another backup.");
    }

    /// <summary>What SQLite says of the file, as a refusal.</summary>
    public StoreRefusedException Refusal(SqliteException e) => new(Explain(e), e) { MayPass = StoreFailures.MayPass(e) };

    private Sentence Damaged => new($"数据库 {path} 已损坏。请留好这个文件，恢复最近的备份。", $"The store {path} is damaged. Keep the file, and restore the last backup.");

    private Sentence Explain(SqliteException e) => e.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_NOTADB => new(
            $"{path} 不是 PairingBot 的数据库，或者已损坏。请留好这个文件，恢复最近的备份，或者在 Store__ConnectionString 里写另一个文件。",
            $"{path} is not a PairingBot store, or it is damaged. Keep the file, and restore the last backup or name another file in Store__ConnectionString."),
        SQLitePCL.raw.SQLITE_CORRUPT => Damaged,
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => new($"数据库 {path} 正被别的程序使用，请先关掉它。", $"The store {path} is in use by another program. Close that one first."),
        _ => new Sentence($"打不开数据库 {path}：", $"The store {path} can't be opened:").Then(StoreFailures.Say(e)),
    };
}

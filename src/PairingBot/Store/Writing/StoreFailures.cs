using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PairingBot.Store.Writing;

/// <summary>Tells a failure of the store, which hits all units alike, from one of a single unit.</summary>
internal static class StoreFailures
{
    /// <summary>A sentence for the person who runs the service, or null when the store is not to blame.</summary>
    public static Sentence? Explain(Exception exception) => Find(exception) is { } sqlite ? Explain(sqlite.SqliteErrorCode) : null;

    /// <summary>The same, with the number of an error that there is no sentence for.</summary>
    public static Sentence Say(SqliteException error) => Explain(error.SqliteErrorCode) ?? new($"SQLite 报告错误 {error.SqliteExtendedErrorCode}。", $"SQLite reports error {error.SqliteExtendedErrorCode}: {error.Message}");

    /// <summary>True for what may be otherwise a minute later.</summary>
    public static bool MayPass(SqliteException error) =>
        error.SqliteErrorCode is raw.SQLITE_FULL or raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL or raw.SQLITE_IOERR or raw.SQLITE_NOMEM;

    /// <summary>True when a row could not be added because another has its key.</summary>
    public static bool IsTaken(Exception exception) =>
        Find(exception) is { SqliteExtendedErrorCode: raw.SQLITE_CONSTRAINT_PRIMARYKEY or raw.SQLITE_CONSTRAINT_UNIQUE };

    private static SqliteException? Find(Exception? exception) => exception is null or SqliteException ? exception as SqliteException : Find(exception.InnerException);

    private static Sentence? Explain(int code) => code switch
    {
        raw.SQLITE_FULL => new("数据库所在的磁盘满了。", "The store's disk is full."),
        raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH => new("数据库是只读的：请检查文件、文件夹和磁盘的权限。", "The store is read-only: check the rights of its file, its folder and its disk."),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL => new("数据库被别的程序占住：请关掉它，或者等它做完。", "Another program holds the store: end it, or wait until it is done."),
        raw.SQLITE_IOERR => new("数据库所在的磁盘读写出错。", "The store's disk reports an error."),
        raw.SQLITE_CANTOPEN => new("打不开数据库文件：请检查文件夹和磁盘。", "The store's file can't be opened: check its folder and disk."),
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => new("数据库文件已损坏：请恢复最近的备份。", "The store's file is damaged: restore the last backup."),
        raw.SQLITE_NOMEM => new("数据库的内存不够。", "There is not enough memory for the store."),
        raw.SQLITE_INTERRUPT or raw.SQLITE_ABORT => new("数据库的工作被中断。", "The store's work was interrupted."),
        _ => null,
    };
}

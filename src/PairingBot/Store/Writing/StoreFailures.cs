using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PairingBot.Store.Writing;

/// <summary>Tells a failure of the store, which hits all units alike, from one of a single unit.</summary>
internal static class StoreFailures
{
    /// <summary>A sentence for the person who runs the service, or null when the store is not to blame.</summary>
    public static string? Explain(Exception exception) => Find(exception) is { } sqlite ? Explain(sqlite.SqliteErrorCode) : null;

    /// <summary>True when a row could not be added because another has its key.</summary>
    public static bool IsTaken(Exception exception) =>
        Find(exception) is { SqliteExtendedErrorCode: raw.SQLITE_CONSTRAINT_PRIMARYKEY or raw.SQLITE_CONSTRAINT_UNIQUE };

    private static SqliteException? Find(Exception? exception) => exception is null or SqliteException ? exception as SqliteException : Find(exception.InnerException);

    private static string? Explain(int code) => code switch
    {
        raw.SQLITE_FULL => "The store's disk is full.",
        raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH => "The store is read-only: check the rights of its file, its folder and its disk.",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL => "Another program holds the store: end it, or wait until it is done.",
        raw.SQLITE_IOERR => "The store's disk reports an error.",
        raw.SQLITE_CANTOPEN => "The store's file can't be opened: check its folder and disk.",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => "The store's file is damaged: restore the last backup.",
        raw.SQLITE_NOMEM => "There is not enough memory for the store.",
        raw.SQLITE_INTERRUPT or raw.SQLITE_ABORT => "The store's work was interrupted.",
        _ => null,
    };
}

namespace PairingBot.Store;

/// <summary>
/// The files that the service holds open under the store's name. What is written to one that no longer stands there is gone with the process, although SQLite goes on without a word:
/// https://sqlite.org/howtocorrupt.html#_unlinking_or_renaming_a_database_file_while_in_use
/// </summary>
internal sealed class HeldFiles(string database, string log, string index)
{
    private volatile Held? _database;
    private volatile Held? _log;
    private volatile Held? _index;
    private volatile bool _wasEmptied;

    /// <summary>A sentence about the file that was deleted, replaced or emptied; null while all are in place.</summary>
    public Sentence? Missing => DatabaseMissing ?? LogMissing;

    /// <summary>The same of the database alone.</summary>
    public Sentence? DatabaseMissing => _database switch
    {
        { } held when !held.IsAt(database) => new($"服务运行时，数据库文件 {database} 被删除或替换了。请把原文件放回去，或者停止服务，恢复最近的备份。", $"The file of the store {database} was deleted or replaced while the service runs. Put the same file back, or stop the service and restore the last backup."),
        { } when WasEmptied => new($"服务运行时，数据库文件 {database} 被清空了。请停止服务，留好它旁边的文件，恢复最近的备份。", $"The file of the store {database} was emptied while the service runs. Stop the service, keep the files that stand beside it, and restore the last backup."),
        { } when !FileIdentity.MayWrite(database) => new($"数据库文件 {database} 是只读的：请让服务的账号能写它和它的文件夹。", $"The file of the store {database} is read-only: give the service's account the right to write it, and its folder."),
        _ => null,
    };

    /// <summary>The same of SQLite's write-ahead log and its index.</summary>
    public Sentence? LogMissing => Gone(_log, log) ?? Gone(_index, index);

    /// <summary>From now on the database is the file that stands here now.</summary>
    public void Hold() => _database = Held.Of(database);

    /// <summary>The same for the log and its index, by the connection that has just opened them.</summary>
    public void HoldLog() => (_log, _index) = (Held.Of(log), Held.Of(index));

    /// <summary>The connection that held the log closes. A log that is gone stays missed: other connections may still read it, and a new one beside it would damage the store.</summary>
    public void LetGoOfLog()
    {
        if (LogMissing is null) (_log, _index) = (null, null);
    }

    /// <summary>Any files may stand here again.</summary>
    public void LetGo() => (_database, _log, _index, _wasEmptied) = (null, null, null, false);

    // It stays so: what is written to it now makes no whole store of it.
    private bool WasEmptied => _wasEmptied || (_log is not null && FileIdentity.LengthOf(database) == 0 && (_wasEmptied = true));

    private static Sentence? Gone(Held? held, string path) => held is null || held.IsAt(path) ? null
        : new($"服务运行时，数据库的文件 {path} 被删除或替换了。已确认的内容都已写入数据库。请重启服务。", $"{path}, which belongs to the store, was deleted or replaced while the service runs. What was confirmed has been moved into the store. Restart the service.");

    private sealed record Held(FileIdentity Identity)
    {
        public static Held? Of(string path) => FileIdentity.Of(path) is { } identity ? new Held(identity) : null;

        public bool IsAt(string path) => FileIdentity.Of(path) == Identity;
    }
}

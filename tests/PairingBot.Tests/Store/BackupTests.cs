using Microsoft.Data.Sqlite;
using PairingBot.Store;
using PairingBot.Store.Backups;

namespace PairingBot.Tests.Store;

public sealed class BackupTests : IDisposable
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly TestStore _store = new();

    private string File1 => Path.Combine(_store.Folder, "1.backup");

    [Fact]
    public async Task A_backup_beside_an_open_store_holds_what_was_committed_and_is_its_owners_alone()
    {
        await _store.CommitAsync(TestStore.Turn("1"));
        var size = _store.Get<StoreBackup>().Write(File1);
        await _store.CommitAsync(TestStore.Turn("2", version: 1));

        Assert.Equal(new FileInfo(File1).Length, size);
        if (!OperatingSystem.IsWindows()) Assert.Equal(Owner, File.GetUnixFileMode(File1));
        Assert.Equal("1", Ask(File1, "SELECT group_concat(ActivityId) FROM Inbox"));
        Assert.Empty(Directory.GetFiles(_store.Folder, "*.partial"));
    }

    [Fact]
    public void A_backup_never_goes_over_a_file()
    {
        File.WriteAllText(File1, "minutes of a meeting");

        Assert.Contains("is there already", Assert.Throws<StoreRefusedException>(() => _store.Get<StoreBackup>().Write(File1)).Message, StringComparison.Ordinal);
        Assert.Contains("is there already", Assert.Throws<StoreRefusedException>(() => _store.Get<StoreBackup>().Write(_store.Path)).Message, StringComparison.Ordinal);
        Assert.Equal("minutes of a meeting", File.ReadAllText(File1));
    }

    [Fact]
    public void A_backup_that_cannot_be_written_leaves_nothing_behind()
    {
        Assert.Throws<StoreRefusedException>(() => _store.Get<StoreBackup>().Write(Path.Combine(_store.Folder, "no", "folder.backup")));
        _store.Close();
        using (var file = new FileStream(_store.Path, FileMode.Open))
        {
            file.Seek(4096, SeekOrigin.Begin);
            file.Write(new byte[60_000]);
        }

        Assert.Contains("damaged", Assert.Throws<StoreRefusedException>(() => _store.Get<StoreBackup>().Write(File1)).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_store.Folder, "1.backup*"));
    }

    [Fact]
    public async Task A_restored_backup_is_the_store_and_the_replaced_one_can_be_restored_again()
    {
        await _store.CommitAsync(TestStore.Turn("1"));
        _store.Get<StoreBackup>().Write(File1);
        await _store.CommitAsync(TestStore.Turn("2", version: 1));
        _store.Close();

        var restored = Restore(File1);
        Assert.True(restored.HasCarriedOver);
        Assert.Equal("1", Ask(_store.Path, "SELECT group_concat(ActivityId) FROM Inbox"));
        Assert.Equal("1,2", Ask(restored.ReplacedStore!, "SELECT group_concat(ActivityId) FROM Inbox"));

        Restore(restored.ReplacedStore!);
        using var again = new TestStore(_store.Folder);
        Assert.NotNull(again.Turns.Begin(TestStore.Key("2")).Answer);
        Assert.Empty(Directory.GetFiles(_store.Folder, "*.restoring*"));
    }

    [Fact]
    public async Task What_people_know_since_the_backup_stays_true()
    {
        await _store.CommitAsync(TestStore.Turn("1"));
        _store.Get<StoreBackup>().Write(File1);
        var later = TestStore.Turn("2", version: 1);
        later.Counters["activity"] = 361;
        await _store.CommitAsync(later);
        _store.Close();
        Execute(_store.Path, "UPDATE Outbox SET State = 1, SentAt = 5 WHERE Id = 1");

        Restore(File1);
        Assert.Equal("361", Ask(_store.Path, "SELECT Value FROM Counters WHERE Name = 'activity'"));
        Assert.Equal("0", Ask(_store.Path, "SELECT count(*) FROM Outbox WHERE State = 0"));
        using var again = new TestStore(_store.Folder);
        var next = Assert.IsType<CommitResult.Committed>(await again.CommitAsync(TestStore.Turn("3", version: 1)));
        Assert.Equal(3, Assert.Single(next.Outgoing).Id);
    }

    [Fact]
    public async Task What_ended_since_the_backup_stays_ended()
    {
        await _store.CommitAsync(TestStore.Turn("1"));
        foreach (var number in Enumerable.Range(1, 4))
        {
            Execute(_store.Path, $"INSERT INTO ScheduledBroadcasts (Number, Text, Author, AuthorName, Audience, WantsReceipt, At, DueAt, State, Version) VALUES ({number}, 't', 1, 'n', '', 1, 100, 200, 0, 1)");
            Execute(_store.Path, $"INSERT INTO BindingCodes (Number, MemberId, GivenBy, GivenAt, Lead, Salt, Digest, WrongTries, Version) VALUES ({number}, 1, 2, 100, 'K7Q', x'01', x'02', 0, 1)");
        }

        _store.Get<StoreBackup>().Write(File1);
        foreach (var state in Enumerable.Range(1, 2)) Execute(_store.Path, $"UPDATE ScheduledBroadcasts SET State = {state} WHERE Number = {state}");
        Execute(_store.Path, "UPDATE ScheduledBroadcasts SET State = 1, At = 101 WHERE Number = 3"); // another one
        Execute(_store.Path, "UPDATE BindingCodes SET \"End\" = 1, EndedAt = 150, Salt = x'', Digest = x'' WHERE Number = 1");
        Execute(_store.Path, "UPDATE BindingCodes SET WrongTries = 4 WHERE Number = 2");
        Execute(_store.Path, "UPDATE BindingCodes SET \"End\" = 1, GivenAt = 101 WHERE Number = 3");
        _store.Close();

        Assert.True(Restore(File1).HasCarriedOver);
        Assert.Equal("1:1,2:2,3:0,4:0", Ask(_store.Path, "SELECT group_concat(Number || ':' || State) FROM (SELECT * FROM ScheduledBroadcasts ORDER BY Number)"));
        Assert.Equal("1:1:0:0,2:-:4:1,3:-:0:1,4:-:0:1", Ask(_store.Path, "SELECT group_concat(Number || ':' || coalesce(\"End\", '-') || ':' || WrongTries || ':' || length(Digest)) FROM (SELECT * FROM BindingCodes ORDER BY Number)"));
    }

    [Fact]
    public async Task A_backup_replaces_a_damaged_store_with_its_log()
    {
        await _store.CommitAsync(TestStore.Turn("1"));
        _store.Get<StoreBackup>().Write(File1);
        _store.Close();
        await File.WriteAllTextAsync(_store.Path, string.Concat(Enumerable.Repeat("minutes of a meeting\n", 500)), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_store.Path + "-wal", "what is left of it", TestContext.Current.CancellationToken);

        var restored = Restore(File1);
        Assert.False(restored.HasCarriedOver);
        Assert.True(File.Exists(restored.ReplacedStore + "-wal"));
        using var again = new TestStore(_store.Folder);
        Assert.NotNull(again.Turns.Begin(TestStore.Key("1")).Answer);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_backup_replaces_a_store_that_was_emptied_or_deleted_and_keeps_the_log_that_was_left(bool deleted)
    {
        await _store.CommitAsync(TestStore.Turn("1"));
        _store.Get<StoreBackup>().Write(File1);
        await _store.CommitAsync(TestStore.Turn("2"));
        var log = Cut(deleted);

        var restored = Restore(File1);
        Assert.Equal(log, await File.ReadAllBytesAsync(restored.ReplacedStore + "-wal", TestContext.Current.CancellationToken));
        Assert.False(restored.HasCarriedOver);
        using var again = new TestStore(_store.Folder);
        Assert.NotNull(again.Turns.Begin(TestStore.Key("1")).Answer);
        Assert.Null(again.Turns.Begin(TestStore.Key("2")).Answer);
    }

    [Fact]
    public void A_refused_backup_leaves_nothing_where_there_was_no_store()
    {
        File.WriteAllText(File1, "minutes of a meeting");
        using var other = new TestStore(Directory.CreateTempSubdirectory("pairingbot-store-").FullName, open: false);

        Assert.Throws<StoreRefusedException>(() => other.Get<StoreRestore>().Run(File1));
        Assert.Empty(Directory.GetFiles(other.Folder));
        Directory.Delete(other.Folder);
    }

    [Fact]
    public void A_backup_makes_a_store_where_there_is_none()
    {
        _store.Get<StoreBackup>().Write(File1);
        using var other = new TestStore(Directory.CreateTempSubdirectory("pairingbot-store-").FullName, open: false);

        Assert.Equal(new Restored(null, HasCarriedOver: true), other.Get<StoreRestore>().Run(File1));
        other.Open();
        other.Close();
        Directory.Delete(other.Folder, recursive: true);
    }

    [Theory]
    [InlineData("newer PairingBot", "INSERT INTO __EFMigrationsHistory VALUES ('20990101000000_FlyingCars', '99.0')")]
    [InlineData("another program", "DROP TABLE __EFMigrationsHistory")]
    [InlineData("damaged", "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'Counters'")]
    [InlineData("lacks Members.", "ALTER TABLE Members RENAME TO Elsewhere")]
    [InlineData("lacks ChannelAccounts.", "ALTER TABLE ChannelAccounts RENAME TO Elsewhere; CREATE VIEW ChannelAccounts AS SELECT * FROM Elsewhere")]
    public async Task A_file_that_the_service_could_not_use_is_refused_and_the_store_stays(string reason, string change)
    {
        await _store.CommitAsync(TestStore.Turn("1"));
        _store.Get<StoreBackup>().Write(File1);
        _store.Close();
        Execute(File1, change);

        Assert.Contains(reason, Assert.Throws<StoreRefusedException>(() => Restore(File1)).Message, StringComparison.Ordinal);
        using var again = new TestStore(_store.Folder);
        Assert.NotNull(again.Turns.Begin(TestStore.Key("1")).Answer);
    }

    [Fact]
    public void A_store_that_lacks_a_table_does_not_start()
    {
        _store.Close();
        Execute(_store.Path, "ALTER TABLE Members RENAME TO Elsewhere");
        using var again = new TestStore(_store.Folder, open: false);

        Assert.Contains("lacks Members.", Assert.Throws<StoreRefusedException>(again.Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_backup_is_refused()
    {
        _store.Close();
        var text = Path.Combine(_store.Folder, "text");
        File.WriteAllText(text, string.Concat(Enumerable.Repeat("minutes of a meeting\n", 500)));
        File.WriteAllText(File1, "");

        Assert.Contains("not a PairingBot store", Assert.Throws<StoreRefusedException>(() => Restore(text)).Message, StringComparison.Ordinal);
        Assert.Contains("is empty", Assert.Throws<StoreRefusedException>(() => Restore(File1)).Message, StringComparison.Ordinal);
        Assert.Contains("no file", Assert.Throws<StoreRefusedException>(() => Restore(_store.Folder)).Message, StringComparison.Ordinal);
        Assert.Contains("store itself", Assert.Throws<StoreRefusedException>(() => Restore(_store.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_is_open_is_not_replaced()
    {
        _store.Get<StoreBackup>().Write(File1);
        using var other = new TestStore(_store.Folder, open: false);

        Assert.Contains("Stop that one", Assert.Throws<StoreRefusedException>(() => other.Get<StoreRestore>().Run(File1)).Message, StringComparison.Ordinal);
        Assert.True(_store.Get<IStoreHealth>().CanServe);
    }

    public void Dispose() => _store.Dispose();

    // As if the service had died, and the database's file had been emptied or deleted then. Gives the log that is left.
    private byte[] Cut(bool deleted)
    {
        var log = File.ReadAllBytes(_store.Path + "-wal");
        _store.Close();
        File.WriteAllBytes(_store.Path + "-wal", log);
        if (deleted) File.Delete(_store.Path);
        else File.WriteAllText(_store.Path, "");
        return log;
    }

    private Restored Restore(string file)
    {
        using var command = new TestStore(_store.Folder, open: false);
        return command.Get<StoreRestore>().Run(file);
    }

    private static string Ask(string path, string sql)
    {
        using var connection = Backup.Open(path, SqliteOpenMode.ReadOnly);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture)!;
    }

    private static void Execute(string path, string sql)
    {
        using var connection = Backup.Open(path, SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

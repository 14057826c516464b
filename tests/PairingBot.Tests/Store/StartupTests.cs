using System.Runtime.Versioning;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using PairingBot.Store;
using PairingBot.Store.Startup;
using PairingBot.Store.Tables;

namespace PairingBot.Tests.Store;

public sealed class StartupTests : IDisposable
{
    private readonly TestStore _store = new(open: false);

    [Fact]
    public void An_empty_folder_gets_a_store()
    {
        _store.Open();

        Assert.True(_store.Get<IStoreHealth>().CanServe);
        var migrations = typeof(PairingDbContext).Assembly.GetTypes().Count(t => t.IsDefined(typeof(MigrationAttribute), inherit: false));
        Assert.NotEqual(0, migrations);
        Assert.Equal(migrations, _store.Count("SELECT count(*) FROM __EFMigrationsHistory"));
    }

    [Fact]
    public async Task An_existing_store_keeps_what_it_has()
    {
        _store.Open();
        await _store.CommitAsync(TestStore.Turn("1"));
        _store.Close();

        using var again = new TestStore(_store.Folder);

        Assert.NotNull(again.Turns.Begin(TestStore.Key("1")).Answer);
    }

    [Fact]
    public void A_migration_that_died_half_way_does_not_stop_the_next_start()
    {
        using (var died = Open())
        {
            Execute(died, "CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2026-07-01')");
        }

        _store.Open();

        Assert.True(_store.Get<IStoreHealth>().CanServe);
    }

    [Fact]
    public void A_store_of_a_newer_program_is_refused()
    {
        Prepare("INSERT INTO __EFMigrationsHistory VALUES ('20990101000000_FlyingCars', '99.0')");

        var refused = Assert.Throws<StoreRefusedException>(_store.Open);

        Assert.Contains("newer PairingBot (it has 20990101000000_FlyingCars)", refused.Message, StringComparison.Ordinal);
        Assert.False(_store.Get<IStoreHealth>().CanServe);
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        using (var other = Open()) Execute(other, "CREATE TABLE recipes (id)");
        var before = File.ReadAllBytes(_store.Path);

        Assert.Contains("another program", Assert.Throws<StoreRefusedException>(_store.Open).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_store.Path));
        Assert.Equal([_store.Path], Directory.GetFiles(_store.Folder));
    }

    [Theory]
    [InlineData("-wal", false)]
    [InlineData("-deliveries", false)]
    [InlineData("-wal", true)]
    public void An_empty_or_missing_file_beside_the_log_of_a_store_is_no_new_store(string beside, bool empty)
    {
        File.WriteAllText(_store.Path + beside, "of a store that was here");
        if (empty) File.WriteAllText(_store.Path, "");

        Assert.Contains("stands beside it", Assert.Throws<StoreRefusedException>(_store.Open).Message, StringComparison.Ordinal);
        Assert.Equal("of a store that was here", File.ReadAllText(_store.Path + beside));
        Assert.Equal(empty ? 2 : 1, Directory.GetFiles(_store.Folder).Length);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        File.WriteAllText(_store.Path, string.Concat(Enumerable.Repeat("minutes of a meeting\n", 500)));

        Assert.Contains("is not a PairingBot store", Assert.Throws<StoreRefusedException>(_store.Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_store_is_refused()
    {
        _store.Open();
        _store.Close();
        using (var file = new FileStream(_store.Path, FileMode.Open))
        {
            file.Seek(4096 + 100, SeekOrigin.Begin);
            for (var i = 0; i < 20_000; i++) file.WriteByte(0xA5);
        }

        var refused = Assert.Throws<StoreRefusedException>(_store.Open).Message;
        Assert.Contains("damaged", refused, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused); // SQLite's finding has several lines
    }

    [Fact]
    public void A_second_process_is_told_who_holds_the_store()
    {
        _store.Open();
        using var second = new TestStore(_store.Folder, open: false);

        var refused = Assert.Throws<StoreRefusedException>(second.Open);

        Assert.Contains($"process {Environment.ProcessId}, serving http://localhost:4711", refused.Message, StringComparison.Ordinal);
        _store.Close();
        second.Open();
    }

    [Fact]
    public void Lock_files_of_a_process_that_was_killed_mean_nothing()
    {
        File.WriteAllText(_store.Path + ".lock", "process 1");
        File.WriteAllText(_store.Path + ".owner", "process 1");

        _store.Open();

        Assert.True(_store.Get<IStoreHealth>().CanServe);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task All_files_of_a_new_store_are_their_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There the rights of the folder hold.");
        _store.Open();
        await _store.CommitAsync(TestStore.Turn("1"));
        foreach (var file in Directory.GetFiles(_store.Folder))
            Assert.True(File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite), $"{file}: {File.GetUnixFileMode(file)}");
        Assert.Equal(["test.db", "test.db-deliveries", "test.db-shm", "test.db-wal", "test.db.lock", "test.db.owner"], Directory.GetFiles(_store.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_store_that_others_may_read_is_known()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There the rights of the folder hold.");
        _store.Open();
        Assert.True(_store.Get<StoreFile>().KeepToOwner());
        File.SetUnixFileMode(_store.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        Assert.False(_store.Get<StoreFile>().KeepToOwner());
    }

    [Fact]
    public void A_lock_whose_owner_cannot_be_written_is_given_back()
    {
        Directory.CreateDirectory(_store.Path + ".owner");
        Assert.Contains(".owner", Assert.Throws<StoreRefusedException>(_store.Open).Message, StringComparison.Ordinal);
        Directory.Delete(_store.Path + ".owner");
        using var second = new TestStore(_store.Folder);
        Assert.True(second.Get<IStoreHealth>().CanServe);
    }

    [Theory]
    [InlineData("serving http://a:1;https://b:2", "Kestrel:Endpoints:A:Url=http://a:1", "Kestrel:Endpoints:B:Url=https://b:2", "urls=http://c:3")]
    [InlineData("serving http://c:3", "urls=http://c:3")]
    [InlineData("serving http://*:80;http://*:8080;https://*:443", "http_ports=80;8080", "https_ports=443")]
    [InlineData("running the command 'import'", "PairingBot:Command=import", "urls=http://c:3")]
    public void A_holder_says_where_it_is_or_what_it_does(string expected, params string[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Split('=')[0], (string?)s.Split('=')[1]))).Build();
        Assert.Equal(expected, ServiceAddress.From(configuration).Value.English);
    }

    [Fact]
    public void A_full_disk_is_named()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "This is shown on Linux.");
        File.CreateSymbolicLink(_store.Path + ".owner", "/dev/full");

        Assert.Contains("Is the disk full?", Assert.Throws<StoreRefusedException>(_store.Open).Message, StringComparison.Ordinal);
        File.Delete(_store.Path + ".owner");
        _store.Open();
    }

    [Theory]
    [InlineData("Data Source=:memory:", 30)]
    [InlineData("Data Source=a.db;Mode=Memory", 30)]
    [InlineData("Data Source=", 30)]
    [InlineData("Sauce=a.db", 30)]
    [InlineData("Data Source=a.db", 0)]
    public void Settings_that_could_lose_data_are_refused(string connectionString, int days) =>
        Assert.True(new StoreOptionsValidator().Validate(null, new StoreOptions { ConnectionString = connectionString, RetentionDays = days }).Failed);

    [Fact]
    public void The_default_settings_are_valid() => Assert.Equal(ValidateOptionsResult.Success, new StoreOptionsValidator().Validate(null, new StoreOptions()));

    [Fact]
    public void Closing_empties_the_log()
    {
        _store.Open();
        _store.Close();

        Assert.False(File.Exists(_store.Path + "-wal") && new FileInfo(_store.Path + "-wal").Length > 0);
    }

    public void Dispose() => _store.Dispose();

    private void Prepare(string sql)
    {
        using (var first = new TestStore(_store.Folder))
        {
        }

        using var connection = Open();
        Execute(connection, sql);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={_store.Path};Pooling=false");
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

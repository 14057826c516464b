using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PairingBot.Domain.Problems;
using PairingBot.Store;
using PairingBot.Store.Backups;
using PairingBot.Store.Tables;

namespace PairingBot.Tests.Store;

/// <summary>A store that the first version of the program made.</summary>
public sealed class UpgradeTests : IDisposable
{
    private const string Rows = """
        INSERT INTO Branches VALUES (1, '财务处党支部', 0);
        INSERT INTO Activities VALUES (7, 1, '2026-07-01', NULL, NULL, '报账培训', NULL, 18, NULL, NULL, 1, 1782900000000, NULL, 1);
        INSERT INTO Counters (Name, Value) VALUES ('activity', 7);
        """;

    private readonly TestStore _store = new(open: false);

    public UpgradeTests() => MakeFirst(_store.Path);

    [Fact]
    public async Task It_is_brought_up_to_date_at_the_start_and_keeps_what_it_has()
    {
        _store.Open();

        Assert.Equal(1, _store.Count("SELECT count(*) FROM Activities WHERE Number = 7 AND Topic = '报账培训' AND Participants = 18"));
        Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(TestStore.Turn("1")));
    }

    [Fact]
    public void As_it_was_it_is_kept_and_is_the_way_back()
    {
        _store.Open();
        _store.Close();
        var older = Assert.Single(Directory.GetFiles(_store.Folder, "test.db.before-*"));

        using var command = new TestStore(_store.Folder, open: false);
        Assert.True(command.Get<StoreRestore>().Run(older).HasCarriedOver);
        Assert.Equal(1, _store.Count("SELECT count(*) FROM __EFMigrationsHistory"));
        Assert.Equal(1, _store.Count("SELECT count(*) FROM Activities"));

        using var again = new TestStore(_store.Folder); // and up again, over what the first upgrade kept
        Assert.True(again.Get<IStoreHealth>().CanServe);
    }

    [Fact]
    public void An_upgrade_that_was_taken_back_and_is_done_again_keeps_the_store_as_it_is_then()
    {
        _store.Open();
        _store.Close();
        var older = _store.Path + ".before-" + Latest();
        using (var command = new TestStore(_store.Folder, open: false)) command.Get<StoreRestore>().Run(older);
        Execute(_store.Path, "UPDATE Activities SET Participants = 20");

        using (new TestStore(_store.Folder))
        {
        }

        Assert.Equal(1, Count(older, "SELECT count(*) FROM Activities WHERE Participants = 20"));
        var first = Assert.Single(Directory.GetFiles(_store.Folder, "test.db.before-*"), file => file != older);
        Assert.Equal(1, Count(first, "SELECT count(*) FROM Activities WHERE Participants = 18"));
    }

    [Fact]
    public void Names_of_several_who_answer_for_a_problem_are_parted()
    {
        using (var connection = Backup.Open(_store.Path, SqliteOpenMode.ReadWrite))
        {
            using var context = Context(connection);
            context.GetService<IMigrator>().Migrate("ReceiptRemarks");
        }

        string?[] names = ["王芳", "王芳、李明、王芳", "Zhao Qiang, 李明", "赵强、\u3000李明\t", null];
        for (var i = 0; i < names.Length; i++) Execute(_store.Path, $"INSERT INTO Problems (Number, BranchId, Title, State, Priority, IsPending, MeasureCount, AddedAt, Version, ResponsibleId, ResponsibleName) VALUES ({i + 1}, 1, '难题', 2, 0, 0, 0, 0, 1, {(i == 0 ? "7" : "NULL")}, {(names[i] is { } name ? $"'{name}'" : "NULL")})");
        _store.Open();

        for (var i = 0; i < names.Length; i++)
        {
            var each = ResponsiblePerson.Each(names[i]);
            Assert.Equal(each.Count, _store.Count($"SELECT count(*) FROM ProblemResponsibles WHERE ProblemNumber = {i + 1}"));
            Assert.All(each, one => Assert.Equal(1, _store.Count($"SELECT count(*) FROM ProblemResponsibles WHERE ProblemNumber = {i + 1} AND Name = '{one}'")));
        }

        Assert.Equal(2, ResponsiblePerson.Each(names[1]).Count);
        Assert.Equal(1, _store.Count("SELECT count(*) FROM ProblemResponsibles WHERE MemberId = 7"));
    }

    [Fact]
    public void Measures_stand_as_they_were()
    {
        using (var connection = Backup.Open(_store.Path, SqliteOpenMode.ReadWrite))
        {
            using var context = Context(connection);
            context.GetService<IMigrator>().Migrate("FiguresInOrder");
        }

        Execute(_store.Path, "INSERT INTO Problems (Number, BranchId, Title, State, Priority, IsPending, MeasureCount, AddedAt, Version) VALUES (1, 1, '难题', 2, 0, 0, 2, 0, 3)");
        Execute(_store.Path, "INSERT INTO Measures (ProblemNumber, Place, Version, Text, Due, TakenBackAt) VALUES (1, 1, 1, '每天统计', '2026-12-20', NULL), (1, 2, 2, '每周通报', NULL, 1782900000000)");
        _store.Open();

        Assert.Equal(1, _store.Count("SELECT count(*) FROM Measures WHERE Place = 1 AND Version = 1 AND Text = '每天统计' AND Due = '2026-12-20' AND TakenBackAt IS NULL AND EndedIn IS NULL"));
        Assert.Equal(1, _store.Count("SELECT count(*) FROM Measures WHERE Place = 2 AND TakenBackAt IS NOT NULL AND EndedIn IS NULL"));
        Execute(_store.Path, "INSERT INTO Measures (ProblemNumber, Place, Version, Text) VALUES (1, 1, 3, '每周统计')"); // a place may have more than one row now
    }

    [Fact]
    public void An_upgrade_that_ended_half_way_keeps_the_store_as_it_was_before_it()
    {
        var older = _store.Path + ".before-" + Latest();
        _store.Get<StoreBackup>().Write(older);
        using (var connection = Backup.Open(_store.Path, SqliteOpenMode.ReadWrite))
        {
            using var context = Context(connection);
            context.GetService<IMigrator>().Migrate(context.Database.GetMigrations().Skip(1).First());
        }

        _store.Open();
        Assert.Equal(older, Assert.Single(Directory.GetFiles(_store.Folder, "test.db.before-*")));
        Assert.Equal(1, Count(older, "SELECT count(*) FROM __EFMigrationsHistory"));
    }

    [Fact]
    public void What_stands_there_damaged_is_no_way_back_and_makes_room()
    {
        var older = _store.Path + ".before-" + Latest();
        File.WriteAllText(older, "minutes of a meeting");
        _store.Open();
        Assert.Equal(1, Count(older, "SELECT count(*) FROM __EFMigrationsHistory"));
    }

    [Fact]
    public void A_new_store_keeps_nothing()
    {
        using var other = new TestStore();
        Assert.Empty(Directory.GetFiles(other.Folder, "*.before-*"));
    }

    [Fact]
    public void Without_room_to_keep_it_it_is_left_alone()
    {
        Directory.CreateDirectory(_store.Path + ".before-" + Latest()); // nothing can be written there

        var refused = Assert.Throws<StoreRefusedException>(_store.Open);
        Assert.Contains("is there already", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, _store.Count("SELECT count(*) FROM __EFMigrationsHistory"));
    }

    public void Dispose() => _store.Dispose();

    private static void MakeFirst(string path)
    {
        using var connection = Backup.Open(path, SqliteOpenMode.ReadWriteCreate);
        using var context = Context(connection);
        context.GetService<IMigrator>().Migrate(context.Database.GetMigrations().First());
        Execute(path, Rows);
    }

    private static void Execute(string path, string sql)
    {
        using var connection = Backup.Open(path, SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Count(string path, string sql)
    {
        using var connection = Backup.Open(path, SqliteOpenMode.ReadOnly);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static string Latest()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        using var context = Context(connection);
        return context.Database.GetMigrations().Last();
    }

    private static PairingDbContext Context(SqliteConnection connection) => new(new DbContextOptionsBuilder<PairingDbContext>().UseSqlite(connection).Options);
}

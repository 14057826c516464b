using Microsoft.Data.Sqlite;
using PairingBot.Store;
using PairingBot.Store.Writing;
using SQLitePCL;

namespace PairingBot.Tests.Store;

public sealed class FailureTests : IDisposable
{
    private readonly TestStore _store = new();

    [Fact]
    public async Task A_full_disk_fails_all_units_and_the_next_ones_succeed_when_there_is_room()
    {
        await RunAsync(s => StoreFile.Ask(s.Connection, "PRAGMA max_page_count=1"));
        var hold = await _store.HoldWriterAsync();
        var small = _store.CommitAsync(TestStore.Turn("small"));
        var large = _store.CommitAsync(TestStore.Turn("large", "d", state: new string('x', 1_000_000)));
        hold.Dispose();

        await Assert.ThrowsAsync<StoreUnavailableException>(() => small);
        Assert.Contains("full", (await Assert.ThrowsAsync<StoreUnavailableException>(() => large)).Message, StringComparison.Ordinal);
        Assert.Null(_store.Turns.Begin(TestStore.Key("small")).Answer);
        await RecoversAsync("small");
    }

    [Fact]
    public async Task A_read_only_store_is_unavailable_until_it_can_be_written()
    {
        await RunAsync(s => StoreFile.Ask(s.Connection, "PRAGMA query_only=1"));

        Assert.Contains("read-only", (await Assert.ThrowsAsync<StoreUnavailableException>(() => _store.CommitAsync(TestStore.Turn("1")))).Message, StringComparison.Ordinal);
        await RecoversAsync("1");
    }

    [Fact]
    public async Task A_commit_that_fails_at_the_very_end_is_not_reported_as_committed()
    {
        var hold = await _store.HoldWriterAsync();
        var unit = _store.CommitAsync(TestStore.Turn("1"));
        var saboteur = RunAsync(RefuseToCommit);
        hold.Dispose();

        await Assert.ThrowsAsync<StoreUnavailableException>(() => unit);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => saboteur);
        Assert.Null(_store.Turns.Begin(TestStore.Key("1")).Answer);
        await RecoversAsync("1");
    }

    [Fact]
    public async Task A_lock_of_another_program_makes_the_store_unavailable_for_as_long_as_it_lasts()
    {
        using (var other = new SqliteConnection($"Data Source={_store.Path};Pooling=false"))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            using var transaction = other.BeginTransaction(deferred: false);
            Assert.Contains("Another program", (await Assert.ThrowsAsync<StoreUnavailableException>(() => _store.CommitAsync(TestStore.Turn("1")))).Message, StringComparison.Ordinal);
            Assert.False(_store.Get<IStoreHealth>().CanServe);
        }

        await RecoversAsync("1");
    }

    [Fact]
    public async Task The_store_finds_out_by_itself_that_it_works_again()
    {
        await RunAsync(s => StoreFile.Ask(s.Connection, "PRAGMA query_only=1"));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => _store.CommitAsync(TestStore.Turn("1")));
        Assert.NotNull(_store.Get<IStoreHealth>().LastError);

        for (var i = 0; i < 100 && !_store.Get<IStoreHealth>().CanServe; i++) await Task.Delay(100, TestContext.Current.CancellationToken);

        Assert.True(_store.Get<IStoreHealth>().CanServe);
        Assert.Null(_store.Get<IStoreHealth>().LastError);
        Assert.Equal(1, _store.Count("SELECT count(*) FROM Settings WHERE Name = 'store.room' AND length(Value) > 100000"));
    }

    [Fact]
    public async Task What_was_committed_survives_a_crash()
    {
        await _store.CommitAsync(TestStore.Turn("1"));
        var folder = Directory.CreateTempSubdirectory("pairingbot-crash-").FullName;
        foreach (var file in Directory.GetFiles(_store.Folder, "test.db*").Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)))
        {
            await CopyAsync(file, Path.Combine(folder, Path.GetFileName(file))); // as the disk is when the power goes
        }

        using (var reopened = new TestStore(folder))
        {
            Assert.NotNull(reopened.Turns.Begin(TestStore.Key("1")).Answer);
            Assert.IsType<CommitResult.Duplicate>(await reopened.CommitAsync(TestStore.Turn("1", version: 1)));
        }

        Directory.Delete(folder, recursive: true);
    }

    public void Dispose() => _store.Dispose();

    private static int RefuseToCommit(WriterSession session)
    {
        raw.sqlite3_commit_hook(session.Connection.Handle, static _ => 1, null);
        return 0;
    }

    // Not by .NET, which would wait for the lock that the store holds.
    private static async Task CopyAsync(string from, string to)
    {
        using var copy = System.Diagnostics.Process.Start("cp", [from, to]);
        await copy.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private Task<T> RunAsync<T>(Func<WriterSession, T> work) => _store.Writer.RunAsync(work, TestContext.Current.CancellationToken);

    private async Task RecoversAsync(string id)
    {
        Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(TestStore.Turn(id)));
        Assert.NotNull(_store.Turns.Begin(TestStore.Key(id)).Answer);
        Assert.True(_store.Get<IStoreHealth>().CanServe);
    }
}

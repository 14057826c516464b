using PairingBot.Store;

namespace PairingBot.Tests.Store;

/// <summary>The store is one file, whatever it is called, and it stays in its place.</summary>
public sealed class PlaceTests : IDisposable
{
    private readonly TestStore _store = new();
    private readonly string _elsewhere = Directory.CreateTempSubdirectory("pairingbot-elsewhere-").FullName;

    [Fact]
    public void A_link_to_a_store_that_is_held_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(_elsewhere, "test.db"), _store.Path);
        Assert.Contains($"process {Environment.ProcessId}, serving http://localhost:4711", Refused(_elsewhere), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_name_of_a_store_that_is_held_is_refused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere the database itself is not locked.");
        LinkHard(_store.Path, Path.Combine(_elsewhere, "test.db"));
        Assert.Contains("is held by another PairingBot", Refused(_elsewhere), StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_is_held_also_when_its_lock_file_was_deleted()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere a file that is held can't be deleted.");
        File.Delete(_store.Path + ".lock");
        Assert.Contains($"process {Environment.ProcessId}", Refused(_store.Folder), StringComparison.Ordinal);
        Assert.Contains($"process {Environment.ProcessId}", Refused(_store.Folder), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_is_confirmed_once_the_file_is_deleted_or_replaced(bool replaced)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "This is shown on Linux.");
        await _store.CommitAsync(TestStore.Turn("before"));
        await DeleteAsync(replaced);

        Assert.False(_store.Get<IStoreHealth>().CanServe);
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => _store.CommitAsync(TestStore.Turn("after", "d")));
        Assert.Contains("deleted or replaced", refused.Message, StringComparison.Ordinal);
        Assert.Throws<StoreUnavailableException>(() => _store.Turns.Begin(TestStore.Key("before")));
        Assert.Contains("deleted or replaced", _store.Get<IStoreHealth>().LastError, StringComparison.Ordinal);
        Assert.Equal(replaced, File.Exists(_store.Path)); // no empty store came into being
    }

    [Fact]
    public async Task It_is_noticed_within_a_second_or_two_without_any_message_and_mended_by_the_same_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "This is shown on Linux.");
        var health = _store.Get<IStoreHealth>();
        var away = Path.Combine(_elsewhere, "away.db");
        File.Move(_store.Path, away);
        await UntilAsync(() => health.LastError is not null);
        File.Move(away, _store.Path);
        await UntilAsync(() => health.CanServe);

        await _store.CommitAsync(TestStore.Turn("again"));
        Assert.NotNull(_store.Turns.Begin(TestStore.Key("again")).Answer);
    }

    [Theory]
    [InlineData("-wal")]
    [InlineData("-shm")]
    public async Task What_was_confirmed_is_not_lost_with_the_log_and_nothing_more_is_confirmed(string deleted)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere a file that is open can't be deleted.");
        await _store.CommitAsync(TestStore.Turn("before"));
        File.Delete(_store.Path + deleted);

        Assert.False(_store.Get<IStoreHealth>().CanServe);
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => _store.CommitAsync(TestStore.Turn("after", "d")));
        Assert.Contains(deleted + ", which belongs to the store, was deleted", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => _store.CommitAsync(TestStore.Turn("later", "e"))); // not mended by a new connection either
        _store.Close();

        using var again = new TestStore(_store.Folder);
        Assert.NotNull(again.Turns.Begin(TestStore.Key("before")).Answer);
        Assert.Null(again.Turns.Begin(TestStore.Key("after", "d")).Answer);
        Assert.Equal("ok", StoreFile.Ask(again.Get<StoreFile>().OpenForReading(), "PRAGMA integrity_check"));
    }

    [Fact]
    public async Task An_emptied_file_is_noticed_before_anything_is_confirmed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "This is shown on Linux.");
        await _store.CommitAsync(TestStore.Turn("before"));
        Cut(_store.Path);

        Assert.False(_store.Get<IStoreHealth>().CanServe);
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => _store.CommitAsync(TestStore.Turn("after", "d")));
        Assert.Contains("was emptied", refused.Message, StringComparison.Ordinal);
        Assert.Throws<StoreUnavailableException>(() => _store.Turns.Begin(TestStore.Key("before")));
        Assert.Contains("was emptied", (await Assert.ThrowsAsync<StoreUnavailableException>(() => _store.CommitAsync(TestStore.Turn("later", "e")))).Message, StringComparison.Ordinal);

        _store.Close();
        Assert.Contains("stands beside it", Refused(_store.Folder), StringComparison.Ordinal); // and the log is there for whoever can read it
    }

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_elsewhere, recursive: true);
    }

    private static string Refused(string folder)
    {
        using var second = new TestStore(folder, open: false);
        return Assert.Throws<StoreRefusedException>(second.Open).Message;
    }

    // As truncate(1) does: .NET's own FileStream asks for the lock that the service holds.
    private static void Cut(string path)
    {
        using var truncate = System.Diagnostics.Process.Start("truncate", ["-s", "0", path]);
        truncate.WaitForExit();
        Assert.Equal(0, new FileInfo(path).Length);
    }

    private static void LinkHard(string from, string to)
    {
        using var ln = System.Diagnostics.Process.Start("ln", [from, to]);
        ln.WaitForExit();
        Assert.True(File.Exists(to));
    }

    private async Task DeleteAsync(bool replaced)
    {
        if (!replaced)
        {
            File.Delete(_store.Path);
            return;
        }

        using var other = new TestStore();
        await other.CommitAsync(TestStore.Turn("other"));
        other.Close();
        File.Move(other.Path, _store.Path, overwrite: true);
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        for (var i = 0; i < 100 && !condition(); i++) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.True(condition());
    }
}

using PairingBot.Outbox;
using PairingBot.Store;
using PairingBot.Store.Deliveries;

namespace PairingBot.Tests.Store;

/// <summary>What is known of deliveries after the process ended between a channel's answer and the commit of the mark.</summary>
public sealed class DeliveryJournalTests : IDisposable
{
    private readonly TestStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string JournalPath => _store.Path + "-deliveries";

    [Fact]
    public async Task What_a_channel_took_is_not_pending_after_a_kill_though_the_store_had_not_heard_of_it()
    {
        var rows = await AddAsync("1", "2", "3");
        Journal.Note(rows[0].Id, rows[0].Message.Key, "channel-1");
        Journal.Note(rows[2].Id, rows[2].Message.Key, null);
        using var copy = Killed();

        Assert.Equal(rows[1].Id, Assert.Single(copy.Get<IOutboxStore>().ReadPending(0, 10)).Id);
        Assert.Equal("channel-1", copy.Get<IOutboxStore>().FindChannelId(rows[0].Message.Key));
        Assert.Equal(2, copy.Count("SELECT count(*) FROM Outbox WHERE State = 1 AND Attempts = 1 AND SentAt > 0"));
    }

    [Fact]
    public async Task It_is_written_before_the_store_answers()
    {
        var rows = await AddAsync("1");
        using (await _store.HoldWriterAsync())
        {
            var marked = _store.Get<IOutboxStore>().MarkSentAsync(rows[0], "channel-1", Token);
            using var copy = Killed();
            Assert.False(marked.IsCompleted);
            Assert.Empty(copy.Get<IOutboxStore>().ReadPending(0, 10));
        }
    }

    [Fact]
    public async Task What_is_noted_again_under_the_channels_id_takes_no_second_slot()
    {
        var rows = await AddAsync("1");
        _store.Get<IOutboxStore>().NoteTaken(rows[0]);
        Journal.Note(rows[0].Id, rows[0].Message.Key, "channel-1");
        Journal.Forget(rows[0].Id);
        using var copy = Killed();

        Assert.Equal("channel-1", copy.Get<IOutboxStore>().FindChannelId(rows[0].Message.Key));
    }

    [Fact]
    public async Task An_entry_counts_only_for_the_message_that_it_was_written_for()
    {
        var rows = await AddAsync("1");
        Journal.Note(rows[0].Id, "the message that had this id before a backup was restored", null);
        using var copy = Killed();

        Assert.Single(copy.Get<IOutboxStore>().ReadPending(0, 10));
    }

    [Fact]
    public async Task A_journal_that_lies_beside_another_store_counts_for_nothing()
    {
        var rows = await AddAsync("1");
        Journal.Note(rows[0].Id, rows[0].Message.Key, null);
        using var other = new TestStore(open: false);
        other.Open(); // a store of its own, and no copy
        var work = new UnitOfWork();
        work.Outgoing.Add(TestStore.Reply("1"));
        await other.CommitAsync(work);
        other.Close();
        await File.WriteAllBytesAsync(other.Path + "-deliveries", Bytes(JournalPath), Token);
        using var again = new TestStore(other.Folder);

        Assert.Equal(rows[0].Message.Key, Assert.Single(again.Get<IOutboxStore>().ReadPending(0, 10)).Message.Key);
    }

    [Fact]
    public async Task A_damaged_entry_is_passed_over_and_the_others_count()
    {
        var rows = await AddAsync("1", "2");
        foreach (var row in rows) Journal.Note(row.Id, row.Message.Key, null);
        using var copy = Killed(journal => journal[100] ^= 1);

        Assert.Equal(rows[0].Id, Assert.Single(copy.Get<IOutboxStore>().ReadPending(0, 10)).Id);
    }

    [Fact]
    public async Task The_file_stays_as_small_as_what_was_under_way_at_once_and_goes_with_a_clean_end()
    {
        for (var i = 0; i < 300; i++)
            foreach (var row in await AddAsync($"{i}-a", $"{i}-b"))
                await _store.Get<IOutboxStore>().MarkSentAsync(row, null, Token);

        Assert.Equal(32 * 1024, new FileInfo(JournalPath).Length);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(JournalPath));
        _store.Close();
        Assert.False(File.Exists(JournalPath));
    }

    [Fact]
    public async Task A_mark_that_could_not_be_written_stays_in_the_journal_over_a_clean_end()
    {
        var rows = await AddAsync("1");
        await _store.Writer.RunAsync(s => s["CREATE TRIGGER refuse BEFORE UPDATE ON Outbox BEGIN SELECT RAISE(ABORT, 'refused by the test'); END"].Run(), Token);
        await Assert.ThrowsAnyAsync<Exception>(() => _store.Get<IOutboxStore>().MarkSentAsync(rows[0], null, Token));
        await _store.Writer.RunAsync(s => s["DROP TRIGGER refuse"].Run(), Token);
        _store.Close();
        using var again = new TestStore(_store.Folder);

        Assert.Empty(again.Get<IOutboxStore>().ReadPending(0, 10));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("19:0a1b2c_消息")]
    public void An_entry_reads_back(string? channelId)
    {
        var entry = new JournalEntry(long.MaxValue, JournalEntry.SealOf("store", "key"), channelId);
        var slot = new byte[JournalEntry.Size];
        entry.Write(slot);

        Assert.Equal(entry, JournalEntry.Read(slot));
        Assert.Null(JournalEntry.Read(new byte[JournalEntry.Size]));
    }

    [Fact]
    public void An_id_that_is_too_long_for_its_slot_is_left_out_and_the_entry_counts()
    {
        var slot = new byte[JournalEntry.Size];
        new JournalEntry(7, JournalEntry.SealOf("store", "key"), new string('长', 200)).Write(slot);

        Assert.Equal(new JournalEntry(7, JournalEntry.SealOf("store", "key"), null), JournalEntry.Read(slot));
    }

    [Fact]
    public void A_journal_that_cannot_be_opened_refuses_the_start_in_a_sentence_and_the_next_start_works()
    {
        _store.Close();
        Directory.CreateDirectory(JournalPath);
        var refused = Assert.Throws<StoreRefusedException>(_store.Open);
        Assert.Contains(JournalPath, refused.Message, StringComparison.Ordinal);
        Directory.Delete(JournalPath);
        _store.Open();
        Assert.True(_store.Get<IStoreHealth>().CanServe);
    }

    public void Dispose() => _store.Dispose();

    private DeliveryJournal Journal => _store.Get<DeliveryJournal>();

    /// <summary>The files as they are this moment, which is what a kill leaves, opened anew.</summary>
    private TestStore Killed(Action<byte[]>? damage = null)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_store.Folder, "killed")).FullName;
        foreach (var end in new[] { "", "-wal" }) File.WriteAllBytes(Path.Combine(folder, "test.db" + end), Bytes(_store.Path + end));
        var journal = Bytes(JournalPath);
        damage?.Invoke(journal);
        File.WriteAllBytes(Path.Combine(folder, "test.db-deliveries"), journal);
        return new TestStore(folder);
    }

    private static byte[] Bytes(string path)
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("cat", [path]) { RedirectStandardOutput = true, UseShellExecute = false })!; // .NET may not open what the service holds
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private async Task<IReadOnlyList<OutboxRow>> AddAsync(params string[] ids)
    {
        var work = new UnitOfWork();
        work.Outgoing.AddRange(ids.Select(id => TestStore.Reply(id)));
        return Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(work)).Outgoing;
    }
}

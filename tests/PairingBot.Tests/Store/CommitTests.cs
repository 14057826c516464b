using Microsoft.Data.Sqlite;
using PairingBot.Outbox;
using PairingBot.Store;

namespace PairingBot.Tests.Store;

public sealed class CommitTests : IDisposable
{
    private readonly TestStore _store = new();

    [Fact]
    public async Task Everything_of_a_turn_is_there_after_its_commit()
    {
        var work = TestStore.Turn("1", state: """{"step":"二"}""");
        work.Reference = new ReferenceWrite("test", "c", """{"serviceUrl":"https://a"}""", true, 7);
        work.Counters["activity"] = 3;

        var committed = Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(work));

        var start = _store.Turns.Begin(TestStore.Key("2"));
        Assert.Equal(new TurnStart(null, """{"step":"二"}""", 1, new StoredReference("""{"serviceUrl":"https://a"}""", true, 7)), start);
        Assert.Equal(work.Outgoing, committed.Outgoing.Select(o => o.Message));
        Assert.Equal(_store.Clock.GetUtcNow(), committed.Outgoing[0].NotBefore);
        Assert.Equal(3, _store.Count("SELECT Value FROM Counters WHERE Name = 'activity'"));
        Assert.Equal(1, _store.Count("SELECT count(*) FROM Conversations WHERE ReferenceVerified = 1 AND MemberId = 7"));
    }

    [Fact]
    public async Task A_duplicate_gets_the_first_answer_and_saves_nothing()
    {
        var first = TestStore.Turn("1");
        first.Answer = new TurnAnswer(201, [1, 0, 2]);
        await _store.CommitAsync(first);
        var second = TestStore.Turn("1", version: 1);
        second.Outgoing[0] = TestStore.Reply("other");

        var duplicate = Assert.IsType<CommitResult.Duplicate>(await _store.CommitAsync(second));

        Assert.Equal(201, duplicate.Answer.Status);
        Assert.Equal([1, 0, 2], duplicate.Answer.Body);
        Assert.Equal([1, 0, 2], _store.Turns.Begin(TestStore.Key("1")).Answer!.Body);
        Assert.Equal(1, _store.Turns.Begin(TestStore.Key("1")).Version);
        Assert.Equal(1, _store.Count("SELECT count(*) FROM Outbox"));
    }

    [Fact]
    public async Task A_state_that_another_turn_wrote_in_between_is_stale()
    {
        await _store.CommitAsync(TestStore.Turn("1"));

        Assert.IsType<CommitResult.Stale>(await _store.CommitAsync(TestStore.Turn("2", version: 0)));
        Assert.IsType<CommitResult.Stale>(await _store.CommitAsync(TestStore.Turn("2", version: 2)));
        Assert.Null(_store.Turns.Begin(TestStore.Key("2")).Answer);
        Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(TestStore.Turn("2", version: 1)));
        Assert.Equal(2, _store.Turns.Begin(TestStore.Key("3")).Version);
    }

    [Fact]
    public async Task A_conversation_known_by_its_reference_alone_has_no_state_yet()
    {
        await _store.CommitAsync(new UnitOfWork { Reference = new ReferenceWrite("test", "c", "{}", false, null) });

        Assert.Equal(new TurnStart(null, null, 0, new StoredReference("{}", false, null)), _store.Turns.Begin(TestStore.Key("1")));
        Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(TestStore.Turn("1", version: 0)));
        Assert.Equal("{}", _store.Turns.Begin(TestStore.Key("2")).Reference?.Json);
    }

    [Fact]
    public async Task Units_that_queue_up_share_a_transaction_and_keep_their_order()
    {
        var hold = await _store.HoldWriterAsync();
        var before = _store.Writer.Commits;
        var commits = Enumerable.Range(0, 40).Select(i => _store.CommitAsync(TestStore.Turn($"{i}", version: i))).ToList();
        hold.Dispose();

        var results = await Task.WhenAll(commits);

        var ids = results.Select(r => Assert.IsType<CommitResult.Committed>(r).Outgoing[0].Id).ToList();
        Assert.Equal(ids.Order(), ids);
        Assert.InRange(_store.Writer.Commits - before, 1, 2); // the holding job's own, and one for all
        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"c/{i}/0"), _store.Get<IOutboxStore>().ReadPending(0, 100).Select(r => r.Message.Key));
    }

    [Fact]
    public async Task A_poisoned_unit_fails_alone_with_its_own_error()
    {
        await _store.CommitAsync(TestStore.Turn("0", "other"));
        var hold = await _store.HoldWriterAsync();
        var good = _store.CommitAsync(TestStore.Turn("1"));
        var poison = TestStore.Turn("2", "poison");
        poison.Outgoing.Add(TestStore.Reply("0", "other")); // its key is taken
        var poisoned = _store.CommitAsync(poison);
        var alsoGood = _store.CommitAsync(TestStore.Turn("3", version: 1));
        hold.Dispose();

        Assert.IsType<CommitResult.Committed>(await good);
        Assert.Equal(19, (await Assert.ThrowsAsync<SqliteException>(() => poisoned)).SqliteErrorCode);
        Assert.IsType<CommitResult.Committed>(await alsoGood);
        Assert.Equal(new TurnStart(null, null, 0, null), _store.Turns.Begin(TestStore.Key("2", "poison")));
        Assert.True(_store.Get<IStoreHealth>().CanServe);
    }

    [Fact]
    public async Task A_duplicate_within_one_transaction_is_noticed()
    {
        var hold = await _store.HoldWriterAsync();
        var first = _store.CommitAsync(TestStore.Turn("1"));
        var second = _store.CommitAsync(TestStore.Turn("1"));
        hold.Dispose();

        Assert.IsType<CommitResult.Committed>(await first);
        Assert.IsType<CommitResult.Duplicate>(await second);
    }

    [Fact]
    public async Task A_thousand_commits_at_once_are_all_there()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => Task.Run(() => _store.CommitAsync(TestStore.Turn("1", $"c{i}")))));

        Assert.All(results, r => Assert.IsType<CommitResult.Committed>(r));
        Assert.Equal(1000, _store.Count("SELECT count(*) FROM Inbox"));
        Assert.Equal(1000, _store.Count("SELECT count(*) FROM Outbox"));
        Assert.All(Enumerable.Range(0, 1000), i => Assert.Equal(1, _store.Turns.Begin(TestStore.Key("2", $"c{i}")).Version));
    }

    [Fact]
    public async Task A_unit_given_up_while_it_waits_is_not_saved()
    {
        using var cancel = new CancellationTokenSource();
        var hold = await _store.HoldWriterAsync();
        var waiting = _store.Turns.CommitAsync(TestStore.Turn("1"), cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        hold.Dispose();

        await _store.CommitAsync(TestStore.Turn("2"));
        Assert.Null(_store.Turns.Begin(TestStore.Key("1")).Answer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("党支部\U0001F600")]
    public async Task Any_text_comes_back_as_it_was(string text)
    {
        await _store.CommitAsync(TestStore.Turn("1", text, state: text));

        Assert.Equal(text, _store.Turns.Begin(TestStore.Key("2", text)).State);
    }

    [Fact]
    public async Task The_writer_flushes_each_commit_to_the_disk()
    {
        var token = TestContext.Current.CancellationToken;
        Assert.Equal("2", await _store.Writer.RunAsync(s => StoreFile.Ask(s.Connection, "PRAGMA synchronous"), token));
        Assert.Equal("wal", await _store.Writer.RunAsync(s => StoreFile.Ask(s.Connection, "PRAGMA journal_mode"), token));
        Assert.Equal("0", await _store.Writer.RunAsync(s => StoreFile.Ask(s.Connection, "PRAGMA wal_autocheckpoint"), token));
    }

    [Fact]
    public async Task Stopping_finishes_what_waits_and_takes_no_more()
    {
        var hold = await _store.HoldWriterAsync();
        var waiting = Enumerable.Range(0, 100).Select(i => _store.CommitAsync(TestStore.Turn("1", $"c{i}"))).ToList();
        var closing = Task.Run(_store.Close, TestContext.Current.CancellationToken);
        hold.Dispose();
        await closing;

        Assert.All(await Task.WhenAll(waiting), r => Assert.IsType<CommitResult.Committed>(r));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => _store.CommitAsync(TestStore.Turn("late")));
    }

    public void Dispose() => _store.Dispose();
}

using PairingBot.Outbox;
using PairingBot.Store;

namespace PairingBot.Tests.Store;

public sealed class UpkeepTests : IDisposable
{
    private readonly TestStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_past_their_days_go_and_what_waits_or_is_parked_stays()
    {
        var work = TestStore.Turn("old");
        work.Outgoing.AddRange([TestStore.Reply("mailbox", state: DeliveryState.Mailbox), TestStore.Reply("sent"), TestStore.Reply("parked")]);
        var rows = Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(work)).Outgoing;
        await _store.Get<IOutboxStore>().MarkSentAsync(rows[2].Id, null, Token);
        await _store.Get<IOutboxStore>().ParkAsync(rows[3].Id, "refused", Token);
        _store.Clock.Advance(TimeSpan.FromDays(31));
        await _store.CommitAsync(TestStore.Turn("new", version: 1));

        Assert.Equal(3, await _store.Get<Retention>().RunOnceAsync(Token));

        Assert.Null(_store.Turns.Begin(TestStore.Key("old")).Answer);
        Assert.NotNull(_store.Turns.Begin(TestStore.Key("new")).Answer);
        Assert.Equal(2, _store.Turns.Begin(TestStore.Key("new")).Version);
        Assert.Equal(["c/old/0", "c/new/0"], _store.Get<IOutboxStore>().ReadPending(0, 10).Select(r => r.Message.Key));
        Assert.Equal(1, _store.Count("SELECT count(*) FROM Outbox WHERE State = 2"));
        Assert.Equal(0, await _store.Get<Retention>().RunOnceAsync(Token));
    }

    [Fact]
    public async Task More_rows_than_one_batch_go_too()
    {
        await Task.WhenAll(Enumerable.Range(0, 1200).Select(i => _store.CommitAsync(TestStore.Turn("1", $"c{i}"))));
        _store.Clock.Advance(TimeSpan.FromDays(31));

        Assert.Equal(1200, await _store.Get<Retention>().RunOnceAsync(Token)); // the outbox rows wait still
    }

    [Fact]
    public async Task A_watermark_does_not_come_back_after_its_row_is_gone()
    {
        var before = Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(Mail("1"))).Outgoing[0].Id;
        _store.Clock.Advance(TimeSpan.FromDays(31));
        await _store.Get<Retention>().RunOnceAsync(Token);

        var after = Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(Mail("2"))).Outgoing[0].Id;

        Assert.True(after > before);
    }

    [Fact]
    public async Task A_setting_is_made_once()
    {
        var settings = _store.Get<ISettings>();
        var values = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => settings.GetOrCreateAsync("key", () => $"value {i}", Token))));
        var value = Assert.Single(values.Distinct());

        _store.Close();
        using var restarted = new TestStore(_store.Folder);
        Assert.Equal(value, await restarted.Get<ISettings>().GetOrCreateAsync("key", () => "another", Token));
    }

    public void Dispose() => _store.Dispose();

    private static UnitOfWork Mail(string id)
    {
        var work = new UnitOfWork();
        work.Outgoing.Add(TestStore.Reply(id, state: DeliveryState.Mailbox));
        return work;
    }
}

using Microsoft.Extensions.DependencyInjection;
using PairingBot.Domain.Bindings;
using PairingBot.Domain.Branches;
using PairingBot.Outbox;
using PairingBot.Store;

namespace PairingBot.Tests.Store;

public sealed class UpkeepTests : IDisposable
{
    private readonly TestStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_past_their_days_go_and_what_waits_or_was_parked_of_late_stays()
    {
        var work = TestStore.Turn("old");
        work.Outgoing.AddRange([TestStore.Reply("mailbox", state: DeliveryState.Mailbox), TestStore.Reply("sent"), TestStore.Reply("parked")]);
        var rows = Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(work)).Outgoing;
        await _store.Get<IOutboxStore>().MarkSentAsync(rows[2], null, Token);
        _store.Clock.Advance(TimeSpan.FromDays(3));
        await _store.Get<IOutboxStore>().ParkAsync(rows[3].Id, "refused", Token);
        _store.Clock.Advance(TimeSpan.FromDays(28));
        await _store.CommitAsync(TestStore.Turn("new", version: 1));

        Assert.Equal(2, await _store.Get<Retention>().RunOnceAsync(Token));

        Assert.NotNull(_store.Turns.Begin(TestStore.Key("new")).Answer);
        Assert.Equal(2, _store.Turns.Begin(TestStore.Key("new")).Version);
        Assert.Equal(["c/old/0", "c/new/0"], _store.Get<IOutboxStore>().ReadPending(0, 10).Select(r => r.Message.Key));
        Assert.Equal(1, _store.Count("SELECT count(*) FROM Outbox WHERE State = 2"));
        Assert.Equal(0, await _store.Get<Retention>().RunOnceAsync(Token));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_turn_whose_reply_is_still_there_is_not_handled_again(bool parked)
    {
        await _store.CommitAsync(TestStore.Turn("other", "other"));
        var row = Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(TestStore.Turn("old"))).Outgoing[0];
        _store.Clock.Advance(TimeSpan.FromDays(29));
        if (parked) await _store.Get<IOutboxStore>().ParkAsync(row.Id, "refused", Token);
        _store.Clock.Advance(TimeSpan.FromDays(2));
        await _store.Get<Retention>().RunOnceAsync(Token);

        Assert.NotNull(_store.Turns.Begin(TestStore.Key("old")).Answer);
        Assert.IsType<CommitResult.Duplicate>(await _store.CommitAsync(TestStore.Turn("old", version: 1)));
    }

    [Fact]
    public async Task A_turn_whose_message_to_somebody_else_is_still_there_is_not_handled_again()
    {
        var work = TestStore.Turn("old");
        work.Outgoing.Clear();
        work.Outgoing.Add(TestStore.Reply("to another") with { Conversation = "of-another" });
        await _store.CommitAsync(work);
        _store.Clock.Advance(TimeSpan.FromDays(31));
        await _store.Get<Retention>().RunOnceAsync(Token);

        Assert.NotNull(_store.Turns.Begin(TestStore.Key("old")).Answer);
    }

    [Fact]
    public async Task A_parked_message_goes_with_its_mark_in_the_end()
    {
        var row = Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(TestStore.Turn("old"))).Outgoing[0];
        _store.Clock.Advance(TimeSpan.FromDays(3));
        await _store.Get<IOutboxStore>().ParkAsync(row.Id, "refused", Token);
        _store.Clock.Advance(TimeSpan.FromDays(31));

        Assert.Equal(2, await _store.Get<Retention>().RunOnceAsync(Token));
        Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(TestStore.Turn("old", version: 1)));
    }

    [Fact]
    public async Task Old_rows_go_a_minute_after_the_start_also_of_a_service_that_never_runs_for_an_hour()
    {
        await _store.CommitAsync(Mail("1"));
        _store.Clock.Advance(TimeSpan.FromDays(31));
        var retention = _store.Get<Retention>();
        await retention.StartAsync(Token);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await Task.Delay(50, Token); // until it waits
        _store.Clock.Advance(TimeSpan.FromMinutes(1));
        while (_store.Count("SELECT count(*) FROM Outbox") > 0) await Task.Delay(10, limit.Token);
        await retention.StopAsync(Token);
    }

    [Fact]
    public async Task More_rows_than_one_batch_go_too()
    {
        await Task.WhenAll(Enumerable.Range(0, 1200).Select(i => _store.CommitAsync(TestStore.Turn("1", $"c{i}"))));
        _store.Clock.Advance(TimeSpan.FromDays(31));

        foreach (var row in _store.Get<IOutboxStore>().ReadPending(0, 2000)) await _store.Get<IOutboxStore>().MarkSentAsync(row, null, Token);
        Assert.Equal(2400, await _store.Get<Retention>().RunOnceAsync(Token));
        Assert.Equal(0, _store.Count("SELECT count(*) FROM Inbox") + _store.Count("SELECT count(*) FROM Outbox"));
    }

    [Fact]
    public async Task Wrong_codes_are_forgotten_when_they_count_no_longer()
    {
        await TryAsync("old", 0);
        _store.Clock.Advance(WrongTries.Counted - TimeSpan.FromMinutes(1));
        await TryAsync("new", 0);
        Assert.Equal(0, await _store.Get<Retention>().RunOnceAsync(Token));
        _store.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(1, await _store.Get<Retention>().RunOnceAsync(Token));

        await TryAsync("new", 1);
        await TryAsync("old", 0);
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

    private async Task TryAsync(string account, int before)
    {
        await using var scope = _store.Services.CreateAsyncScope();
        var tries = await scope.ServiceProvider.GetRequiredService<IBindings>().TriesAsync(new ChannelAccount("test", null, account), Token);
        Assert.Equal(before, tries.Count);
        tries.Add(_store.Clock.GetUtcNow());
        Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(scope.ServiceProvider.GetRequiredService<UnitOfWork>()));
    }

    private static UnitOfWork Mail(string id)
    {
        var work = new UnitOfWork();
        work.Outgoing.Add(TestStore.Reply(id, state: DeliveryState.Mailbox));
        return work;
    }
}

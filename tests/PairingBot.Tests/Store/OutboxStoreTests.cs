using PairingBot.Outbox;
using PairingBot.Store;

namespace PairingBot.Tests.Store;

public sealed class OutboxStoreTests : IDisposable
{
    private readonly TestStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IOutboxStore Outbox => _store.Get<IOutboxStore>();

    [Fact]
    public async Task Rows_wait_until_they_are_sent_or_parked()
    {
        var rows = await AddAsync("1", "2", "3");
        await Outbox.MarkSentAsync(rows[0], "channel-1", Token);
        await Outbox.ParkAsync(rows[1].Id, "refused", Token);

        Assert.Equal(rows[2].Id, Assert.Single(Outbox.ReadPending(0, 10)).Id);
        Assert.Empty(Outbox.ReadPending(rows[2].Id, 10));
        Assert.Equal("channel-1", Outbox.FindChannelId("c/1/0"));
        Assert.Null(Outbox.FindChannelId("c/3/0"));
        Assert.Null(Outbox.FindChannelId("unknown"));
        Assert.Equal(1, _store.Count("SELECT count(*) FROM Outbox WHERE State = 2 AND Reason = 'refused' AND Attempts = 1"));
    }

    [Fact]
    public async Task A_postponed_row_counts_its_attempts_and_keeps_its_instant()
    {
        var rows = await AddAsync("1");
        var created = _store.Clock.GetUtcNow();
        var later = created.AddSeconds(30);
        _store.Clock.Advance(TimeSpan.FromSeconds(1));
        await Outbox.PostponeAsync(rows[0].Id, later, "busy", Token);
        await Outbox.PostponeAsync(rows[0].Id, later, "busy", Token);

        var row = Assert.Single(Outbox.ReadPending(0, 10));
        Assert.Equal((2, later, created), (row.Attempts, row.NotBefore, row.CreatedAt));
    }

    [Fact]
    public async Task A_row_that_was_sent_is_not_put_back()
    {
        var rows = await AddAsync("1");
        await Outbox.MarkSentAsync(rows[0], null, Token);
        await Outbox.ParkAsync(rows[0].Id, "late", Token);
        await Outbox.PostponeAsync(rows[0].Id, _store.Clock.GetUtcNow(), "late", Token);

        Assert.Equal(1, _store.Count("SELECT count(*) FROM Outbox WHERE State = 1 AND Attempts = 1"));
    }

    [Fact]
    public async Task A_mailbox_is_read_by_watermark()
    {
        var work = new UnitOfWork();
        work.Outgoing.AddRange([TestStore.Reply("1", state: DeliveryState.Mailbox), TestStore.Reply("2", state: DeliveryState.Mailbox), TestStore.Reply("3", "other", DeliveryState.Mailbox), TestStore.Reply("4")]);
        await _store.CommitAsync(work);
        var mailbox = _store.Get<IMailbox>();

        var first = Assert.Single(mailbox.Read("test", "c", 0, 1));
        Assert.Equal(work.Outgoing[0], first.Message);
        Assert.Equal(work.Outgoing[1], Assert.Single(mailbox.Read("test", "c", first.Id, 10)).Message);
        Assert.Single(Outbox.ReadPending(0, 10));
    }

    [Theory]
    [InlineData("SELECT * FROM Outbox WHERE State = 0 AND Id > 1 ORDER BY Id LIMIT 9", "IX_Outbox_Pending")]
    [InlineData("SELECT * FROM Outbox WHERE State = 3 AND Channel = 'a' AND Conversation = 'b' AND Id > 1 ORDER BY Id LIMIT 9", "IX_Outbox_Mailbox")]
    public async Task Rows_that_wait_are_found_without_reading_those_that_left(string sql, string index)
    {
        var plan = await _store.Writer.RunAsync(s => string.Concat(Plan(s.Connection, sql)), Token);

        Assert.Contains(index, plan, StringComparison.Ordinal);
    }

    public void Dispose() => _store.Dispose();

    private static List<string> Plan(Microsoft.Data.Sqlite.SqliteConnection connection, string sql)
    {
        using var statement = new PairingBot.Store.Sql.Statement(connection, "EXPLAIN QUERY PLAN " + sql);
        var steps = new List<string>();
        while (statement.Step()) steps.Add(statement.Text(3)!);
        return steps;
    }

    private async Task<IReadOnlyList<OutboxRow>> AddAsync(params string[] ids)
    {
        var work = new UnitOfWork();
        work.Outgoing.AddRange(ids.Select(id => TestStore.Reply(id)));
        return Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(work)).Outgoing;
    }
}

using CsCheck;
using PairingBot.Outbox;

namespace PairingBot.Tests.Outbox;

public sealed class MemoryTests
{
    private static readonly Gen<(int Step, int Size)[]> Steps = Gen.Select(Gen.Int[0, 5], Gen.Int[1, 4]).Array[1, 120];

    [Fact]
    public async Task Past_the_limit_rows_are_known_by_id_alone_and_still_go_out_once_in_order()
    {
        await using var run = await DispatcherRun.StartAsync(options => (options.RowsInMemory, options.IdsInMemory) = (3, 1000));
        var gate = new TaskCompletionSource<DeliveryResult>();
        run.Sender.Script = (_, _, _) => gate.Task;
        for (var i = 0; i < 20; i++) run.Say("a", "b");
        Assert.Equal(3, run.Table.Count().Whole);
        Assert.Equal(40, run.Health.Waiting);
        gate.SetResult(new DeliveryResult.Delivered(null));
        await run.DoneAsync();
        AssertOnceAndInOrder(run, 40);
    }

    [Fact]
    public async Task Past_the_outer_limit_rows_stay_in_the_store_until_there_is_room()
    {
        await using var run = await DispatcherRun.StartAsync(options => (options.RowsInMemory, options.IdsInMemory, options.PageSize) = (2, 4, 3));
        var gate = new TaskCompletionSource<DeliveryResult>();
        run.Sender.Script = (_, _, _) => gate.Task;
        for (var i = 0; i < 20; i++) run.Say("a", "b");
        Assert.Equal(4, run.Health.Waiting);
        Assert.True(run.Health.IsBehind);
        gate.SetResult(new DeliveryResult.Delivered(null));
        await run.DoneAsync();
        AssertOnceAndInOrder(run, 40);
    }

    [Fact]
    public async Task A_row_known_by_id_alone_is_retried_with_the_attempts_that_the_store_counted()
    {
        await using var run = await DispatcherRun.StartAsync(options => (options.RowsInMemory, options.MaxAge, options.MinAttempts) = (1, TimeSpan.FromSeconds(1), 3));
        run.Sender.Script = (_, _, _) => ScriptedSender.Later();
        run.Say("a", "b");
        await run.DoneAsync(() => run.Clock.Advance(TimeSpan.FromSeconds(1)));
        Assert.Equal(3, run.Sender.Ids.Count(id => id == 2));
        Assert.Contains(run.Store.Marks, mark => mark is { Id: 2, What: "parked" } && mark.Text!.StartsWith("gave up after 3 attempts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_burst_of_commits_that_is_told_of_in_any_order_goes_out_once_and_in_order()
    {
        await using var run = await DispatcherRun.StartAsync();
        var commits = Enumerable.Range(0, 400).Select(i => run.Store.Commit(run.Message($"c{i % 7}"), run.Message($"c{i % 3}"))).ToList();
        await Parallel.ForEachAsync(commits, DispatcherRun.Cancelled, async (commit, _) =>
        {
            await Task.Yield();
            run.Dispatcher.Enqueue(commit);
        });
        await run.DoneAsync();
        AssertOnceAndInOrder(run, 800);
    }

    [Fact]
    public async Task Rows_that_clients_fetch_themselves_are_not_sent()
    {
        await using var run = await DispatcherRun.StartAsync();
        run.Dispatcher.Enqueue(run.Store.Commit(run.Message("a", state: DeliveryState.Mailbox), run.Message("a"), run.Message("a", state: DeliveryState.Mailbox)));
        run.Say("a");
        await run.DoneAsync();
        Assert.Equal([2, 4], run.Sender.Ids);
    }

    /// <summary>Commits, late and lost tellings, reads that cross them, and settled rows, in any order: every row enters once, in order.</summary>
    [Fact]
    public void However_tellings_and_reads_cross_every_row_enters_once_and_in_order() => Steps.Sample(steps =>
    {
        var model = new TableModel(new OutboxOptions { RowsInMemory = 2, IdsInMemory = 6, PageSize = 3 });
        foreach (var (step, size) in steps) model.Step(step, size);
        model.Finish();
        Assert.Equal(Enumerable.Range(1, model.Committed).Select(id => (long)id), model.Settled.Order());
        foreach (var lane in model.Settled.GroupBy(TableModel.LaneOf)) Assert.Equal(lane.Order(), lane);
    });

    [Fact]
    public void A_commit_that_is_told_of_while_the_store_is_read_is_read_next()
    {
        var table = new LaneTable(new OutboxOptions(), TimeProvider.System);
        Assert.True(table.NeedsPage(out var page));
        var late = new OutboxRow(1, new OutgoingActivity("k", "emulator", "a", DeliveryKind.Send, DeliveryState.Pending, "{}"), 0, default, default);
        Assert.True(table.Offer([late], []));
        table.Add(page, [], []);
        Assert.True(table.NeedsPage(out _));
    }

    private static void AssertOnceAndInOrder(DispatcherRun run, int rows)
    {
        Assert.Equal(rows, run.Sender.Ids.Distinct().Count());
        Assert.Equal(rows, run.Sender.Tries.Count);
        foreach (var tries in run.Sender.Tries.GroupBy(t => t.Row.Message.Conversation))
            Assert.Equal(tries.Select(t => t.Row.Id).Order(), tries.Select(t => t.Row.Id));
    }
}

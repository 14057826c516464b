using PairingBot.Outbox;

namespace PairingBot.Tests.Outbox;

public sealed class RestartTests
{
    [Fact]
    public async Task What_an_earlier_run_left_is_sent_in_order_page_by_page()
    {
        var store = new MemoryOutbox();
        await using var run = new DispatcherRun(options => options.PageSize = 3, store);
        store.Commit([.. Enumerable.Range(0, 10).Select(i => run.Message($"c{i % 2}"))]);
        await run.StartAsync();
        await run.DoneAsync();
        Assert.Equal([1, 3, 5, 7, 9], run.Sender.Ids.Where(id => id % 2 == 1));
        Assert.Equal([2, 4, 6, 8, 10], run.Sender.Ids.Where(id => id % 2 == 0));
    }

    [Fact]
    public async Task A_row_that_an_earlier_run_put_off_waits_for_its_time_and_keeps_its_attempts()
    {
        var store = new MemoryOutbox();
        await using var run = new DispatcherRun(options => (options.MaxAge, options.MinAttempts) = (TimeSpan.FromMinutes(1), 1), store);
        store.Commit(run.Message("a"));
        await store.PostponeAsync(1, run.Clock.Now.AddSeconds(90), "busy", DispatcherRun.Cancelled);
        run.Sender.Script = (_, _, _) => ScriptedSender.Later();
        await run.StartAsync();
        await run.PassAsync(TimeSpan.FromSeconds(90));
        await run.DoneAsync();
        Assert.Equal(["postponed", "parked"], store.Marks.Select(mark => mark.What));
        Assert.StartsWith("gave up after 2 attempts", store.Marks[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_grew_old_while_the_service_stood_still_is_tried_ten_times_before_it_is_parked()
    {
        await using var run = new DispatcherRun();
        run.Store.Commit(run.Message("a"));
        run.Clock.Advance(TimeSpan.FromDays(5));
        run.Sender.Script = (_, _, _) => ScriptedSender.Later();
        await run.StartAsync();
        await run.DoneAsync(() => run.Clock.Advance(TimeSpan.FromSeconds(1)));
        Assert.Equal([.. Enumerable.Repeat("postponed", 9), "parked"], run.Store.Marks.Select(mark => mark.What));
    }

    [Fact]
    public async Task The_age_of_a_row_counts_from_its_commit_also_in_a_later_run()
    {
        await using var run = new DispatcherRun(options => (options.MaxAge, options.MinAttempts) = (TimeSpan.FromMinutes(10), 1));
        run.Store.Commit(run.Message("a"));
        run.Clock.Advance(TimeSpan.FromMinutes(7));
        run.Sender.Script = (_, _, _) => ScriptedSender.Later(TimeSpan.FromMinutes(4));
        await run.StartAsync();
        await DispatcherRun.EventuallyAsync(() => run.Store.Marks.Count == 1);
        Assert.Equal("parked", Assert.Single(run.Store.Marks).What);
    }

    [Fact]
    public async Task A_dispatcher_that_missed_three_beats_is_not_alive()
    {
        await using var run = new DispatcherRun();
        Assert.False(run.Health.IsAlive);
        await run.StartAsync();
        Assert.True(run.Health.IsAlive);
        await run.Dispatcher.StopAsync(DispatcherRun.Cancelled);
        run.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.True(run.Health.IsAlive);
        run.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(run.Health.IsAlive);
    }

    [Fact]
    public async Task A_store_that_cannot_be_read_at_first_is_read_again()
    {
        await using var run = new DispatcherRun();
        run.Store.Commit(run.Message("a"));
        run.Store.FailReads(2);
        await run.Dispatcher.StartAsync(DispatcherRun.Cancelled);
        await run.DoneAsync(() => run.Clock.Advance(TimeSpan.FromSeconds(1)));
        Assert.Equal([1], run.Sender.Ids);
    }

    [Fact]
    public async Task A_commit_that_nobody_told_of_is_found_at_the_next_beat()
    {
        await using var run = await DispatcherRun.StartAsync();
        run.Store.Commit(run.Message("a"));
        var beat = run.Health.LastBeat;
        run.Clock.Advance(TimeSpan.FromSeconds(10));
        await run.DoneAsync();
        Assert.Equal(beat.AddSeconds(10), run.Health.LastBeat);
    }

    [Fact]
    public async Task Stopping_waits_for_the_attempts_under_way_and_for_their_marks_and_begins_no_other()
    {
        var run = await DispatcherRun.StartAsync();
        var gate = new TaskCompletionSource<DeliveryResult>();
        run.Sender.Script = (_, _, _) => gate.Task;
        run.Say("a", "a", "b");
        await DispatcherRun.EventuallyAsync(() => run.Sender.Tries.Count == 2);
        var stop = run.Dispatcher.StopAsync(DispatcherRun.Cancelled);
        run.Say("c");
        await Task.Delay(30, DispatcherRun.Cancelled);
        Assert.False(stop.IsCompleted);
        gate.SetResult(new DeliveryResult.Delivered(null));
        await stop;
        Assert.Equal([1, 3], run.Store.Marks.Select(mark => mark.Id).Order());
        Assert.Equal([1, 3], run.Sender.Ids.Order());
        Assert.Equal(2, run.Store.Pending);
        await run.DisposeAsync();
    }

    [Fact]
    public async Task Stopping_ends_waits_at_once()
    {
        var run = await DispatcherRun.StartAsync();
        run.Sender.Script = (_, _, _) => ScriptedSender.Later(TimeSpan.FromHours(1));
        run.Say("a");
        await DispatcherRun.EventuallyAsync(() => run.Store.Marks.Count == 1);
        await run.Dispatcher.StopAsync(DispatcherRun.Cancelled).WaitAsync(TimeSpan.FromSeconds(10), DispatcherRun.Cancelled);
        await run.DisposeAsync();
    }

    [Fact]
    public async Task Stopping_cuts_off_what_does_not_end_in_the_time_that_the_host_gives()
    {
        var run = await DispatcherRun.StartAsync();
        run.Sender.Script = async (_, _, cancelled) =>
        {
            await Task.Delay(Timeout.Infinite, cancelled);
            return new DeliveryResult.Delivered(null);
        };
        run.Say("a");
        await DispatcherRun.EventuallyAsync(() => run.Sender.Tries.Count == 1);
        using var host = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await run.Dispatcher.StopAsync(host.Token);
        await DispatcherRun.EventuallyAsync(() => run.Table.Count().Lanes == 0);
        Assert.Empty(run.Store.Marks);
        Assert.Equal(1, run.Store.Pending);
        await run.DisposeAsync();
    }
}

using CsCheck;
using PairingBot.Outbox;

namespace PairingBot.Tests.Outbox;

public sealed class RetryTests
{
    [Fact]
    public async Task The_wait_that_a_channel_asks_for_is_kept_to_the_second()
    {
        await using var run = await DispatcherRun.StartAsync();
        run.Sender.Script = (_, attempt, _) => attempt == 1 ? ScriptedSender.Later(TimeSpan.FromSeconds(37)) : ScriptedSender.Delivered;
        var start = run.Clock.Now;
        run.Say("a");
        await run.PassAsync(TimeSpan.FromSeconds(37));
        await run.DoneAsync();
        Assert.Equal([start, start.AddSeconds(37)], run.Sender.Tries.Select(t => t.At));
        Assert.Equal(start.AddSeconds(37), run.Store.Marks[0].NotBefore);
        Assert.Equal(["postponed", "sent"], run.Store.Marks.Select(mark => mark.What));
    }

    [Fact]
    public void Our_own_wait_lies_between_the_shortest_and_a_ceiling_that_doubles_up_to_the_longest()
    {
        var options = new OutboxOptions();
        Gen.Select(Gen.Int[1, 10_000], Gen.Double[0, 0.999_999]).Sample((attempts, roll) =>
        {
            var wait = new RetryPolicy(options, new Loaded(roll)).BackOff(attempts).TotalSeconds;
            var ceiling = Math.Min(300, 0.5 * Math.Pow(2, Math.Min(attempts, 60)));
            Assert.Equal(0.5 + ((ceiling - 0.5) * roll), wait, 1e-3);
        });
    }

    [Fact]
    public async Task Waits_grow_while_a_channel_gives_no_hint()
    {
        await using var run = await DispatcherRun.StartAsync(options => (options.MaxAge, options.MinAttempts) = (TimeSpan.FromSeconds(1), 14));
        run.Sender.Script = (_, _, _) => ScriptedSender.Later();
        run.Say("a");
        await run.DoneAsync(run.StepTowardsNextTry);
        var waits = run.Sender.Tries.Zip(run.Sender.Tries.Skip(1), (one, other) => other.At - one.At).ToList();
        Assert.All(waits, (wait, i) => Assert.InRange(wait, TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1.5) + new RetryPolicy(new OutboxOptions(), Random.Shared).Ceiling(i + 1)));
        Assert.True(waits.Skip(7).Sum(wait => wait.TotalSeconds) > waits.Take(5).Sum(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task A_channel_that_asks_to_be_tried_at_once_is_not_hammered()
    {
        await using var run = await DispatcherRun.StartAsync();
        run.Sender.Script = (_, _, _) => ScriptedSender.Later(TimeSpan.Zero);
        run.Say("a");
        await DispatcherRun.EventuallyAsync(() => run.Store.Marks.Count == 1);
        Assert.True(run.Store.Marks[0].NotBefore >= run.Clock.Now + TimeSpan.FromSeconds(0.5));
    }

    [Fact]
    public async Task An_outage_of_a_weekend_parks_nothing_however_many_the_attempts()
    {
        await using var run = await DispatcherRun.StartAsync();
        var end = run.Clock.Now.AddHours(71);
        run.Sender.Script = (_, _, _) => run.Clock.Now < end ? ScriptedSender.Later() : ScriptedSender.Delivered;
        run.Say("a");
        await run.DoneAsync(() => run.Clock.Advance(TimeSpan.FromMinutes(5)));
        Assert.True(run.Sender.Tries.Count > 500);
        Assert.Equal("sent", run.Store.Marks[^1].What);
        Assert.DoesNotContain(run.Store.Marks, mark => mark.What == "parked");
    }

    [Fact]
    public async Task A_row_is_parked_when_it_is_too_old_and_its_lane_goes_on()
    {
        await using var run = await DispatcherRun.StartAsync(options => (options.MaxAge, options.MinAttempts) = (TimeSpan.FromSeconds(1), 3));
        run.Sender.Script = (row, _, _) => row.Id == 1 ? ScriptedSender.Later() : ScriptedSender.Delivered;
        run.Say("a", "a");
        await run.DoneAsync(() => run.Clock.Advance(TimeSpan.FromSeconds(1)));
        Assert.Equal([1, 1, 1, 2], run.Sender.Ids);
        Assert.Equal("gave up after 3 attempts, too old by the time of the next: busy", run.Store.Marks.Single(mark => mark.What == "parked").Text);
        Assert.Equal(1, run.Health.Parked);
    }

    [Fact]
    public async Task A_row_is_parked_rather_than_tried_when_it_is_too_old()
    {
        await using var run = await DispatcherRun.StartAsync(options => (options.MaxAge, options.MinAttempts) = (TimeSpan.FromMinutes(10), 1));
        run.Sender.Script = (_, _, _) => ScriptedSender.Later(TimeSpan.FromMinutes(4));
        run.Say("a");
        await run.DoneAsync(() => run.Clock.Advance(TimeSpan.FromSeconds(30)));
        Assert.Equal(3, run.Sender.Tries.Count);
        Assert.Equal(["postponed", "postponed", "parked"], run.Store.Marks.Select(mark => mark.What));
    }

    [Fact]
    public async Task A_refused_row_is_parked_with_its_reason_and_its_lane_goes_on()
    {
        await using var run = await DispatcherRun.StartAsync();
        run.Sender.Script = (row, _, _) => row.Id == 1 ? ScriptedSender.Refused : ScriptedSender.Delivered;
        run.Say("a", "a");
        await run.DoneAsync();
        Assert.Equal([new Mark(1, "parked", "blocked by user", default), new Mark(2, "sent", "c", default)], run.Store.Marks);
    }

    [Fact]
    public async Task A_sender_that_throws_has_its_attempt_counted_and_the_row_put_off()
    {
        await using var run = await DispatcherRun.StartAsync();
        run.Sender.Script = (_, attempt, _) => attempt == 1 ? throw new InvalidOperationException("a bug") : ScriptedSender.Delivered;
        run.Say("a");
        await DispatcherRun.EventuallyAsync(() => run.Store.Marks.Count == 1);
        Assert.Equal(("postponed", "InvalidOperationException"), (run.Store.Marks[0].What, run.Store.Marks[0].Text));
        await run.DoneAsync(() => run.Clock.Advance(TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task A_row_for_a_channel_that_nobody_serves_is_parked()
    {
        await using var run = await DispatcherRun.StartAsync();
        run.Dispatcher.Enqueue(run.Store.Commit(run.Message("a", "nowhere"), run.Message("a", "nowhere")));
        await run.DoneAsync();
        Assert.All(run.Store.Marks, mark => Assert.Equal("parked", mark.What));
        Assert.Empty(run.Sender.Tries);
    }

    [Fact]
    public async Task An_attempt_that_takes_too_long_is_cancelled_and_repeated()
    {
        await using var run = await DispatcherRun.StartAsync();
        run.Sender.Script = async (_, attempt, cancelled) =>
        {
            if (attempt == 1) await Task.Delay(Timeout.Infinite, cancelled);
            return new DeliveryResult.Delivered(null);
        };
        run.Say("a");
        await run.PassAsync(TimeSpan.FromSeconds(15));
        await DispatcherRun.EventuallyAsync(() => run.Store.Marks.Count == 1);
        Assert.Equal("no answer in time", run.Store.Marks[0].Text);
        await run.DoneAsync(() => run.Clock.Advance(TimeSpan.FromSeconds(1)));
        Assert.Equal([1, 1], run.Sender.Ids);
    }

    [Fact]
    public async Task A_store_that_cannot_be_written_for_a_while_makes_nothing_go_out_twice()
    {
        await using var run = await DispatcherRun.StartAsync();
        run.Store.FailMarks(4);
        run.Say("a", "a", "b");
        await run.DoneAsync(() => run.Clock.Advance(TimeSpan.FromSeconds(1)));
        Assert.Equal([1, 2, 3], run.Sender.Ids.Order());
        Assert.All(run.Store.Marks, mark => Assert.Equal("sent", mark.What));
    }

    [Fact]
    public async Task The_next_row_of_a_conversation_waits_until_the_last_is_marked()
    {
        await using var run = await DispatcherRun.StartAsync();
        run.Store.FailMarks(int.MaxValue);
        run.Say("a", "a");
        await DispatcherRun.EventuallyAsync(() => run.Sender.Tries.Count == 1);
        await Task.Delay(30, DispatcherRun.Cancelled);
        Assert.Equal([1], run.Sender.Ids);
        run.Store.FailMarks(0);
        await run.DoneAsync(() => run.Clock.Advance(TimeSpan.FromSeconds(1)));
        Assert.Equal([1, 2], run.Sender.Ids);
    }

    private sealed class Loaded(double roll) : Random
    {
        public override double NextDouble() => roll;
    }
}

using CsCheck;
using PairingBot.Outbox;

namespace PairingBot.Tests.Outbox;

public sealed class PaceTests
{
    private static readonly DateTimeOffset Start = new(2026, 7, 2, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void No_span_of_time_ever_sees_more_attempts_than_its_limit() =>
        Gen.Int[0, 900].Array[1, 400].Sample(pauses =>
        {
            var limits = SendLimits.Teams.Conversation;
            var log = new SendLog(limits);
            var now = Start;
            var begun = new List<DateTimeOffset>();
            foreach (var pause in pauses)
            {
                now = log.NextFree(now.AddMilliseconds(pause));
                log.Record(now);
                begun.Add(now);
            }

            foreach (var limit in limits)
                for (var i = limit.Count; i < begun.Count; i++)
                    Assert.True(begun[i] - begun[i - limit.Count] >= limit.Per);
        });

    [Fact]
    public void An_attempt_waits_no_longer_than_its_limits_ask()
    {
        var log = new SendLog(SendLimits.Teams.Conversation);
        var free = new List<double>();
        for (var i = 0; i < 62; i++)
        {
            var at = log.NextFree(Start);
            log.Record(at);
            free.Add((at - Start).TotalSeconds);
        }

        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 2], free.Take(11));
        Assert.Equal(14, free[56]);
        Assert.Equal(30, free[60]);
    }

    [Fact]
    public void Attempts_that_are_set_for_later_count_too()
    {
        var log = new SendLog([new SendLimit { Count = 2, Per = TimeSpan.FromSeconds(1) }]);
        var set = new List<double>();
        for (var i = 0; i < 7; i++)
        {
            var at = log.NextFree(Start);
            log.Record(at);
            set.Add((at - Start).TotalSeconds);
        }

        Assert.Equal([0, 0, 1, 1, 2, 2, 3], set);
    }

    [Fact]
    public async Task Teams_gets_no_more_than_seven_messages_a_second_in_a_conversation_and_nothing_is_dropped()
    {
        await using var run = await DispatcherRun.StartAsync();
        run.Dispatcher.Enqueue(run.Store.Commit([.. Enumerable.Range(0, 12).Select(_ => run.Message("a", "msteams"))]));
        await DispatcherRun.EventuallyAsync(() => run.Store.Marks.Count == 7);
        await run.PassAsync(TimeSpan.FromSeconds(1));
        await DispatcherRun.EventuallyAsync(() => run.Store.Marks.Count == 8);
        await run.PassAsync(TimeSpan.FromSeconds(1));
        await run.DoneAsync();
        Assert.Equal(12, run.Sender.Tries.Count);
    }

    [Fact]
    public async Task A_limit_outlives_its_lane()
    {
        await using var run = await DispatcherRun.StartAsync();
        run.Dispatcher.Enqueue(run.Store.Commit([.. Enumerable.Range(0, 7).Select(_ => run.Message("a", "msteams"))]));
        await DispatcherRun.EventuallyAsync(() => run.Table.Count().Lanes == 0 && run.Store.Pending == 0);
        run.Dispatcher.Enqueue(run.Store.Commit(run.Message("a", "msteams")));
        await run.PassAsync(TimeSpan.FromSeconds(1));
        await run.DoneAsync();
    }

    [Fact]
    public async Task All_conversations_of_a_tenant_together_keep_its_limit()
    {
        await using var run = await DispatcherRun.StartAsync();
        run.Dispatcher.Enqueue(run.Store.Commit([.. Enumerable.Range(0, 40).Select(i => run.Message($"c{i}", "msteams"))]));
        await DispatcherRun.EventuallyAsync(() => run.Store.Marks.Count == 30);
        await run.PassAsync(TimeSpan.FromSeconds(1));
        await run.DoneAsync(() => run.Clock.Advance(TimeSpan.FromSeconds(0.1))); // a wait may begin only after the clock moved
        Assert.Equal(40, run.Sender.Tries.Count);
    }

    [Fact]
    public async Task Other_channels_have_no_limits_unless_they_are_configured()
    {
        var limit = new SendLimits { Conversation = [new SendLimit { Count = 1, Per = TimeSpan.FromSeconds(20) }] };
        await using var run = await DispatcherRun.StartAsync(options => options.Limits["slow"] = limit);
        run.Dispatcher.Enqueue(run.Store.Commit([.. Enumerable.Range(0, 100).Select(_ => run.Message("a"))]));
        await run.DoneAsync();
        run.Dispatcher.Enqueue(run.Store.Commit(run.Message("a", "slow"), run.Message("a", "slow")));
        await run.PassAsync(TimeSpan.FromSeconds(20));
        await run.DoneAsync();
    }
}

using CsCheck;
using PairingBot.Outbox;

namespace PairingBot.Tests.Outbox;

public sealed class OrderTests
{
    /// <summary>0 delivered, 1 busy, 2 busy for three seconds, 3 refused, 4 throws.</summary>
    private static readonly Gen<(int Conversation, int[] Answers)[]> Traffic =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4].Array[0, 4]).Array[1, 60];

    [Fact]
    public async Task Whatever_the_channel_answers_a_conversation_stays_in_order_and_every_row_comes_to_its_end() =>
        await Traffic.SampleAsync(StaysInOrderAsync, iter: 40, threads: 1);

    [Fact]
    public async Task Conversations_are_sent_side_by_side()
    {
        await using var run = await DispatcherRun.StartAsync();
        var gate = new TaskCompletionSource<DeliveryResult>();
        run.Sender.Script = (_, _, _) => gate.Task;
        run.Say("a", "b", "c");
        await DispatcherRun.EventuallyAsync(() => run.Sender.MostAtOnce == 3);
        gate.SetResult(new DeliveryResult.Delivered(null));
        await run.DoneAsync();
    }

    [Fact]
    public async Task No_more_attempts_are_under_way_at_once_than_allowed_and_a_channel_that_hangs_holds_up_no_other()
    {
        await using var run = await DispatcherRun.StartAsync(options => options.ConcurrentSends = 2);
        var gate = new TaskCompletionSource<DeliveryResult>();
        run.Sender.Script = (row, _, _) => row.Message.Channel == "hangs" ? gate.Task : ScriptedSender.Delivered;
        run.Dispatcher.Enqueue(run.Store.Commit([.. Enumerable.Range(0, 9).Select(i => run.Message($"c{i}", "hangs"))]));
        await DispatcherRun.EventuallyAsync(() => run.Sender.Tries.Count == 2);
        run.Say("other");
        await DispatcherRun.EventuallyAsync(() => run.Store.Marks.Any(mark => mark.Id == 10));
        Assert.Equal(2, run.Sender.Tries.Count(t => t.Row.Message.Channel == "hangs"));
        gate.SetResult(new DeliveryResult.Delivered(null));
        await run.DoneAsync();
    }

    [Fact]
    public async Task A_conversation_that_waits_for_another_attempt_holds_up_no_other()
    {
        await using var run = await DispatcherRun.StartAsync();
        run.Sender.Script = (row, _, _) => row.Message.Conversation == "busy" ? ScriptedSender.Later(TimeSpan.FromHours(1)) : ScriptedSender.Delivered;
        run.Say("busy", "busy", "a", "b");
        await DispatcherRun.EventuallyAsync(() => run.Health.Waiting == 2);
        Assert.Equal([3, 4], run.Store.Marks.Where(mark => mark.What == "sent").Select(mark => mark.Id).Order());
    }

    [Fact]
    public async Task Lanes_that_are_empty_are_gone()
    {
        await using var run = await DispatcherRun.StartAsync();
        run.Say("a", "b", "a");
        await run.DoneAsync();
        await DispatcherRun.EventuallyAsync(() => run.Table.Count().Lanes == 0);
    }

    private static async Task StaysInOrderAsync((int Conversation, int[] Answers)[] traffic)
    {
        await using var run = await DispatcherRun.StartAsync();
        run.Sender.Script = (row, attempt, _) => AnswerOf(traffic[row.Id - 1].Answers.ElementAtOrDefault(attempt - 1));
        foreach (var (conversation, _) in traffic) run.Say($"c{conversation}");
        await run.DoneAsync(() => run.Clock.Advance(TimeSpan.FromSeconds(2)));

        foreach (var tries in run.Sender.Tries.GroupBy(t => t.Row.Message.Conversation))
            Assert.Equal(tries.Select(t => t.Row.Id).Order(), tries.Select(t => t.Row.Id));
        foreach (var (row, tries) in run.Sender.Tries.CountBy(t => t.Row.Id))
            Assert.Equal(AttemptsUntilTheEnd(traffic[row - 1].Answers), tries);
        Assert.Equal(traffic.Length, run.Store.Marks.Count(mark => mark.What != "postponed"));
    }

    private static int AttemptsUntilTheEnd(int[] answers)
    {
        var end = Array.FindIndex(answers, answer => answer is 0 or 3);
        return (end < 0 ? answers.Length : end) + 1;
    }

    private static Task<DeliveryResult> AnswerOf(int answer) => answer switch
    {
        1 => ScriptedSender.Later(),
        2 => ScriptedSender.Later(TimeSpan.FromSeconds(3)),
        3 => ScriptedSender.Refused,
        4 => throw new InvalidOperationException("a bug in a sender"),
        _ => ScriptedSender.Delivered,
    };
}

using System.Diagnostics;
using PairingBot.Tests.Drivers;
using PairingBot.Tests.Durability;

namespace PairingBot.Tests.Broadcasts;

/// <summary>A broadcast to a large university: written once and sent to each once, in bounded time, also when the service is killed in the middle.</summary>
public sealed class ThousandBranchesTests
{
    private const string Notice = "请各支部报送学习心得";
    private const string Said = "通知所有支部：" + Notice;
    private const int Kills = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_written_in_one_turn_and_reaches_each_secretary_once()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await LargeUniversity.FillAsync(folder, channel);
        await using var service = await InProcessService.StartAsync(folder);
        await SayAsync(channel, service.Address, "m1", Said);
        var summary = await channel.ReplyAsync("office", "m1", Patience);
        Assert.Contains("能送到1000个", summary.Text, StringComparison.Ordinal);

        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => SayAsync(channel, service.Address, "m2", "对"))); // the channel delivers it three times
        var turn = watch.Elapsed;
        await ArrivedAsync(channel);
        TestContext.Current.SendDiagnosticMessage($"The turn took {turn.TotalMilliseconds:0} ms, all {LargeUniversity.Branches} were delivered after {watch.Elapsed.TotalMilliseconds:0} ms.");

        AssertWrittenOnce(folder);
        Assert.All(Notices(channel).GroupBy(r => r.Conversation), g => Assert.Single(g));
        Assert.Single(channel.RepliesTo("office", "m2"));
        Assert.True(turn < TimeSpan.FromSeconds(15), $"The turn took {turn}.");
        Assert.Empty(service.Errors);
    }

    [Fact]
    public async Task Killed_in_the_middle_it_is_still_written_once_and_nobody_is_left_out()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await LargeUniversity.FillAsync(folder, channel);
        var service = ServiceProcess.Start(folder.ConnectionString);
        await service.ReadyAsync(Patience);
        await SayAsync(channel, service.Address, "m1", Said);
        await channel.ReplyAsync("office", "m1", Patience);

        var random = new Random(20261123);
        for (var kill = 0; kill < Kills; kill++)
        {
            var confirmed = TrySayAsync(channel, service.Address);
            await Task.Delay(random.Next(20, 700), Token);
            await service.KillAsync();
            await confirmed;
            await service.DisposeAsync();
            service = ServiceProcess.Start(folder.ConnectionString, service.Address);
            await service.ReadyAsync(Patience);
        }

        await SayAsync(channel, service.Address, "m2", "对");
        await ArrivedAsync(channel);
        await service.StopAsync(Patience);
        await service.DisposeAsync();

        AssertWrittenOnce(folder);
        var copies = Notices(channel).CountBy(r => r.Conversation).ToList();
        TestContext.Current.SendDiagnosticMessage($"{Kills} kills: {copies.Count(c => c.Value > 1)} of {copies.Count} got it more than once.");
        Assert.All(copies, c => Assert.InRange(c.Value, 1, 1 + Kills)); // one more for each kill between sending and noting
    }

    private static async Task SayAsync(FakeChannel channel, Uri service, string id, string text)
    {
        using var answer = await channel.PostAsync(service, channel.Message("office", LargeUniversity.Office, text, id), Token);
        Assert.True(answer.IsSuccessStatusCode, answer.ToString());
    }

    /// <summary>The yes, which the channel delivers again and again until it is taken.</summary>
    private static async Task TrySayAsync(FakeChannel channel, Uri service)
    {
        try
        {
            using var answer = await channel.PostAsync(service, channel.Message("office", LargeUniversity.Office, "对", "m2"), Token);
        }
        catch (HttpRequestException)
        {
            // killed before it answered
        }
    }

    private static IEnumerable<Received> Notices(FakeChannel channel) => channel.Received.Where(r => r.Conversation.StartsWith("with-", StringComparison.Ordinal));

    private static async Task ArrivedAsync(FakeChannel channel)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (Notices(channel).DistinctBy(r => r.Conversation).Count() < LargeUniversity.Branches) await Task.Delay(20, limit.Token);
    }

    private static void AssertWrittenOnce(TestFolder folder)
    {
        using var store = new StoreView(folder);
        Assert.Equal(1, store.Count("Broadcasts"));
        Assert.Equal(store.Count("Branches WHERE Kind < 3"), store.Count("BroadcastRecipients")); // with those of the sample organisation, which have no secretary any more
        Assert.Equal(LargeUniversity.Branches, store.Count("BroadcastRecipients WHERE DeliveryKey IN (SELECT \"Key\" FROM Outbox)"));
        Assert.Equal(LargeUniversity.Branches, store.Count("Outbox WHERE Conversation LIKE 'with-%'"));
        Assert.Equal(1, store.Count("History WHERE Subject = 'Broadcast'"));
    }
}

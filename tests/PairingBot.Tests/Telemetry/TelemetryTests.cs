using System.Text;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Telemetry;

/// <summary>What a collector gets, and what nobody gets to see.</summary>
public sealed class TelemetryTests
{
    private const string Secret = "canary-secret-7Qx";
    private static readonly string[] Canaries = ["金丝雀", "13900001234", "canary", Secret];

    [Fact]
    public async Task A_collector_gets_each_turn_with_its_steps_and_the_figures()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var collector = await FakeCollector.StartAsync();
        using var folder = new TestFolder();
        await using var service = ServiceProcess.Start(folder.ConnectionString, null, collector.Settings);
        await service.ReadyAsync(TimeSpan.FromSeconds(60));
        using (await channel.PostAsync(service.Address, channel.Message("c", "demo-member", "我是谁", "m1"), TestContext.Current.CancellationToken)) await channel.ReplyAsync("c", "m1", TimeSpan.FromSeconds(20));

        await EventuallyAsync(() => collector.Spans.Count >= 5 && !collector.Metrics.IsEmpty);
        await service.StopAsync(TimeSpan.FromSeconds(25)); // sends the rest
        var turn = Assert.Single(collector.Spans, s => s.Name == "turn");
        Assert.Equal("", turn.Parent);
        var dialog = Assert.Single(collector.Spans, s => s.Name == "dialog" && s.Parent == turn.Id);
        Assert.Contains(collector.Spans, s => s.Name == "recognize" && s.Parent == dialog.Id);
        Assert.Single(collector.Spans, s => s.Name == "commit" && s.Parent == turn.Id);
        Assert.Single(collector.Spans, s => s.Name == "send" && s.Parent == turn.Id && s.Trace == turn.Trace);
        var figures = string.Concat(collector.Metrics.Select(Encoding.UTF8.GetString));
        foreach (var name in new[] { "turn.duration", "store.commit.duration", "recognitions", "outbox.waiting", "outbox.oldest", "outbox.parked.now", "outbox.sent" })
            Assert.Contains("pairingbot." + name, figures, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_a_person_wrote_and_no_secret_is_logged_exported_or_repeated_in_an_error()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var collector = await FakeCollector.StartAsync();
        using var folder = new TestFolder();
        channel.Misbehave = Canary.RefuseAsync;
        await using var service = ServiceProcess.Start(folder.ConnectionString, null, [.. collector.Settings, ("DirectLine__Secret", Secret), ("Logging__LogLevel__PairingBot", "Trace")]);
        await service.ReadyAsync(TimeSpan.FromSeconds(60));
        var errors = await Canary.SingAsync(channel, service.Address);
        await EventuallyAsync(() => service.Output.Contains("parked", StringComparison.Ordinal));
        using (var store = new Durability.StoreView(folder)) store.Execute("CREATE TRIGGER refuse BEFORE INSERT ON Inbox BEGIN SELECT RAISE(ABORT, 'canary'); END");
        errors += await Canary.SingAsync(channel, service.Address);
        await service.StopAsync(TimeSpan.FromSeconds(25));

        Assert.Contains("is parked", service.Output, StringComparison.Ordinal); // it did have something to say
        Assert.Contains("BadSyntax", errors, StringComparison.Ordinal);
        var exported = string.Concat(collector.Traces.Concat(collector.Metrics).Select(Encoding.UTF8.GetString));
        Assert.Contains("recognize", exported, StringComparison.Ordinal);
        foreach (var canary in Canaries)
            foreach (var place in new[] { service.Output, errors, exported })
                Assert.DoesNotContain(canary, place, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task EventuallyAsync(Func<bool> condition)
    {
        for (var n = 0; n < 600 && !condition(); n++) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.True(condition());
    }
}

using System.Globalization;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Durability;

/// <summary>The service is killed at random moments under load. KILLS=200 runs the long form.</summary>
public sealed class KillTests
{
    private const int Workers = 8;

    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("KILLS") ?? "20", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Every_effect_happens_once_and_every_reply_at_least_once_when_the_service_is_killed()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        var service = ServiceProcess.Start(folder.ConnectionString);
        await service.ReadyAsync(TimeSpan.FromSeconds(60));
        using var enough = new CancellationTokenSource();
        var scripts = new List<LogScript>();
        var workers = Enumerable.Range(0, Workers).Select(_ => Task.Run(() => WorkAsync(channel, service.Address, scripts, enough.Token), cancellation)).ToArray();

        var random = new Random(20260702);
        for (var kill = 0; kill < Kills; kill++)
        {
            await Task.Delay(random.Next(100, 900), cancellation);
            await service.KillAsync();
            await service.DisposeAsync();
            service = ServiceProcess.Start(folder.ConnectionString, service.Address);
            await service.ReadyAsync(TimeSpan.FromSeconds(60));
        }

        await enough.CancelAsync();
        await Task.WhenAll(workers);
        await service.StopAsync(TimeSpan.FromSeconds(30));
        await service.DisposeAsync();
        AssertOnce(folder, channel, scripts);
    }

    private static async Task WorkAsync(FakeChannel channel, Uri service, List<LogScript> scripts, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            LogScript script;
            lock (scripts) scripts.Add(script = new LogScript(channel, service, scripts.Count));
            await script.RunAsync(CancellationToken.None);
        }
    }

    private static void AssertOnce(TestFolder folder, FakeChannel channel, List<LogScript> scripts)
    {
        using var store = new StoreView(folder);
        var topics = store.Topics();
        Assert.Equal(scripts.Select(s => s.Topic).Order(StringComparer.Ordinal), topics.Order(StringComparer.Ordinal));
        Assert.Equal(topics.Count, store.Count("History"));
        Assert.Equal(0, store.Count("Outbox WHERE State = 0"));
        var replies = channel.Received.Where(r => r.Type == "message").CountBy(r => (r.Conversation, r.ReplyToId)).ToDictionary();
        foreach (var script in scripts)
            foreach (var id in script.Accepted)
                Assert.InRange(replies.GetValueOrDefault((script.Conversation, id)), 1, 2);
        TestContext.Current.SendDiagnosticMessage($"{scripts.Count} activities over {Kills} kills; {replies.Values.Count(n => n > 1)} replies came twice.");
    }
}

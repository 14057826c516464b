using System.Diagnostics;
using System.Globalization;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Durability;

/// <summary>The service is killed at random moments under load. KILLS=200, or tests/kills, runs the long form.</summary>
public sealed class KillTests
{
    private const int Workers = 8;

    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("KILLS") ?? "20", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Every_effect_happens_once_and_every_reply_at_least_once_when_the_service_is_killed()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(120 + 20 * Kills)); // a reply that never comes ends the test, too
        var cancellation = limit.Token;
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        var service = ServiceProcess.Start(folder.ConnectionString);
        await service.ReadyAsync(TimeSpan.FromSeconds(60));
        using var enough = new CancellationTokenSource();
        var scripts = new List<LogScript>();
        var workers = Enumerable.Range(0, Workers).Select(_ => Task.Run(() => WorkAsync(channel, service.Address, scripts, enough.Token, cancellation), cancellation)).ToArray();

        var kills = new List<long>();
        var random = new Random(20260702);
        for (var kill = 0; kill < Kills; kill++)
        {
            await Task.Delay(random.Next(100, 900), cancellation);
            await service.KillAsync();
            kills.Add(Stopwatch.GetTimestamp());
            await service.DisposeAsync();
            service = ServiceProcess.Start(folder.ConnectionString, service.Address);
            await service.ReadyAsync(TimeSpan.FromSeconds(60));
        }

        await enough.CancelAsync();
        await Task.WhenAll(workers);
        await service.StopAsync(TimeSpan.FromSeconds(30));
        await service.DisposeAsync();
        AssertOnce(folder, channel, scripts, kills);
    }

    private static async Task WorkAsync(FakeChannel channel, Uri service, List<LogScript> scripts, CancellationToken enough, CancellationToken cancellation)
    {
        while (!enough.IsCancellationRequested)
        {
            LogScript script;
            lock (scripts) scripts.Add(script = new LogScript(channel, service, scripts.Count));
            await script.RunAsync(cancellation);
        }
    }

    private static void AssertOnce(TestFolder folder, FakeChannel channel, List<LogScript> scripts, List<long> kills)
    {
        using var store = new StoreView(folder);
        var topics = store.Topics();
        var replies = channel.Received.Where(r => r.Type == "message").ToLookup(r => (r.Conversation, r.ReplyToId));
        int[] answers = [.. scripts.SelectMany(s => s.Accepted.Select(id => replies[(s.Conversation, id)].Count()))];
        var lost = answers.Count(n => n == 0) + scripts.Select(s => s.Topic).Except(topics, StringComparer.Ordinal).Count();
        TestContext.Current.SendDiagnosticMessage(
            $"{Kills} kills, {answers.Length} turns, {topics.Count} activities; replies sent twice: {answers.Count(n => n > 1)}, activities written twice: {topics.Count - topics.Distinct(StringComparer.Ordinal).Count()}, lost: {lost}");
        Assert.Equal(scripts.Select(s => s.Topic).Order(StringComparer.Ordinal), topics.Order(StringComparer.Ordinal));
        Assert.Equal(topics.Count, store.Count("History WHERE Subject = 'PairingActivity'"));
        Assert.Equal(0, store.Count("Outbox WHERE State = 0"));
        Assert.Equal(0, lost);
        Assert.All(replies, same => Assert.Single(same.Select(r => r.Text).Distinct())); // another text would be a message that was handled twice
        // Some come twice: a channel's answer that is on its way at the kill is never read. Of a reply it is one more for each kill in between.
        Assert.All(replies, same => Assert.InRange(same.Count(), 1, 1 + kills.Count(kill => same.Min(r => r.At) <= kill && kill <= same.Max(r => r.At))));
    }
}

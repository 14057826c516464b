using System.Diagnostics;
using System.Net;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Durability;

/// <summary>The service on a store that can't be written for a while, and people who go on talking to it.</summary>
public sealed class StoreFaultTests
{
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30); // for what takes its time on a loaded machine

    [Theory]
    [InlineData("full")]
    [InlineData("failing")]
    [InlineData("locked")]
    [InlineData("read-only")]
    public async Task While_the_store_cannot_be_written_nothing_is_confirmed_and_afterwards_all_goes_on(string name)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var fault = StoreFault.Of(name);
        using var folder = new TestFolder();
        if (!OperatingSystem.IsLinux() || fault.Starter(folder) is not { } starter)
        {
            Assert.Skip("This machine can't have a store that is " + name + ".");
            return;
        }

        await using var channel = await FakeChannel.StartAsync();
        await using var service = ServiceProcess.StartUnder(starter, folder.ConnectionString);
        await service.ReadyAsync(TimeSpan.FromSeconds(60));
        using var enough = new CancellationTokenSource();
        using var load = new Load(channel, service.Address, workers: 4, enough.Token);
        await load.SomeDoneAsync(4, cancellation);

        fault.Begin(service, folder);
        await RefusedAsync(channel, service, cancellation);
        await EventuallyAsync(service, HttpStatusCode.ServiceUnavailable, Promised, cancellation);
        await StaysAsync(service, HttpStatusCode.ServiceUnavailable, Promised, cancellation);
        Assert.False(service.HasExited);
        fault.Mend();
        await EventuallyAsync(service, HttpStatusCode.OK, Patience, cancellation);

        var done = load.Done;
        await load.SomeDoneAsync(done + 4, cancellation);
        await enough.CancelAsync();
        await load.EndAsync();
        AssertKept(folder, service, channel, load);
    }

    [Fact]
    public async Task A_service_to_which_nobody_talks_says_that_its_store_cannot_be_written()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var folder = new TestFolder();
        await using var service = ServiceProcess.Start(folder.ConnectionString);
        await service.ReadyAsync(TimeSpan.FromSeconds(60));
        using var fault = StoreFault.Of("locked");
        fault.Begin(service, folder);
        await EventuallyAsync(service, HttpStatusCode.ServiceUnavailable, Promised + Promised, cancellation);
        fault.Mend();
        await EventuallyAsync(service, HttpStatusCode.OK, Patience, cancellation);
    }

    /// <summary>What is said meanwhile is answered 503, and soon. A disk that is full may have room within the log for a little.</summary>
    private static async Task RefusedAsync(FakeChannel channel, ServiceProcess service, CancellationToken cancellation)
    {
        for (var n = 0; n < 2000; n++)
        {
            var watch = Stopwatch.StartNew();
            using var answer = await channel.PostAsync(service.Address, channel.Message("meanwhile", "demo-member", "我是谁", $"m{n}"), cancellation);
            Assert.True(watch.Elapsed < Promised + Promised, $"The answer took {watch.Elapsed}."); // the machine may be busy with other tests
            if (answer.StatusCode == HttpStatusCode.ServiceUnavailable) return;
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Fail("The fault never showed.");
    }

    private static async Task EventuallyAsync(ServiceProcess service, HttpStatusCode expected, TimeSpan within, CancellationToken cancellation)
    {
        using var http = TestHttp.Client();
        HttpStatusCode? last = null;
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < within && last != expected; await Task.Delay(50, cancellation))
        {
            using var answer = await http.GetAsync(new Uri(service.Address, "/health/ready"), cancellation);
            last = answer.StatusCode;
        }

        Assert.Equal(expected, last);
    }

    /// <summary>Little may still fit where a turn does not: that is no recovery.</summary>
    private static async Task StaysAsync(ServiceProcess service, HttpStatusCode expected, TimeSpan period, CancellationToken cancellation)
    {
        using var http = TestHttp.Client();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < period; await Task.Delay(50, cancellation))
        {
            using var answer = await http.GetAsync(new Uri(service.Address, "/health/ready"), cancellation);
            Assert.Equal(expected, answer.StatusCode);
        }
    }

    private static void AssertKept(TestFolder folder, ServiceProcess service, FakeChannel channel, Load load)
    {
        var replies = channel.Received.Where(r => r.Type == "message").ToLookup(r => (r.Conversation, r.ReplyToId));
        Assert.All(load.Scripts.SelectMany(s => s.Accepted.Select(id => (s.Conversation, id))), turn => Assert.Single(replies[turn].Select(r => r.Text).Distinct()));
        using var copy = new TestFolder(); // the disk may be the service's alone
        foreach (var file in new[] { folder.Database + "-wal", folder.Database }) Assert.True(StoreFault.Run("cp", $"/proc/{service.Id}/root{file}", copy.Path)); // the log first: then a checkpoint in between does no harm
        using var store = new StoreView(copy);
        Assert.Equal(load.Scripts.Select(s => s.Topic).Order(StringComparer.Ordinal), store.Topics().Order(StringComparer.Ordinal));
    }
}

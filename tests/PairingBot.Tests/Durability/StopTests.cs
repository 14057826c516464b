using System.Diagnostics;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json.Linq;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Durability;

/// <summary>SIGTERM in the middle of everything.</summary>
public sealed class StopTests
{
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(25);

    [Fact]
    public async Task A_service_that_is_told_to_stop_ends_in_time_and_loses_no_turn()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        var hangs = new TaskCompletionSource();
        channel.Misbehave = async (received, context) =>
        {
            if (received.Conversation != "hangs") return false;
            hangs.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
            return true;
        };
        await using var service = ServiceProcess.Start(folder.ConnectionString);
        await service.ReadyAsync(TimeSpan.FromSeconds(60));
        using var enough = new CancellationTokenSource();
        using var load = new Load(channel, service.Address, workers: 8, enough.Token);
        await load.SomeDoneAsync(8, cancellation);
        using var stream = await OpenStreamAsync(service.Address, cancellation);
        using var half = await SendHalfAsync(service.Address, cancellation);
        using (await channel.PostAsync(service.Address, channel.Message("hangs", "demo-member", "我是谁", "h1"), cancellation)) await hangs.Task;

        var watch = Stopwatch.StartNew();
        await service.StopAsync(Promised);
        Assert.Equal(0, service.ExitCode);
        Assert.True(watch.Elapsed < Promised, $"It took {watch.Elapsed}.");

        channel.Misbehave = null;
        await using var again = ServiceProcess.Start(folder.ConnectionString, service.Address);
        await again.ReadyAsync(TimeSpan.FromSeconds(60));
        await channel.ReplyAsync("hangs", "h1", TimeSpan.FromSeconds(30)); // cut off, not lost
        await enough.CancelAsync();
        await load.EndAsync();
        await again.StopAsync(Promised);
        AssertOnce(folder, channel, load);
    }

    private static void AssertOnce(TestFolder folder, FakeChannel channel, Load load)
    {
        using var store = new StoreView(folder);
        Assert.Equal(load.Scripts.Select(s => s.Topic).Order(StringComparer.Ordinal), store.Topics().Order(StringComparer.Ordinal));
        Assert.Equal(0, store.Count("Outbox WHERE State = 0"));
        var replies = channel.Received.Where(r => r.Type == "message").ToLookup(r => (r.Conversation, r.ReplyToId));
        Assert.All(load.Scripts.SelectMany(s => s.Accepted.Select(id => (s.Conversation, id))), turn => Assert.Single(replies[turn]));
    }

    /// <summary>A chat page that is open.</summary>
    private static async Task<ClientWebSocket> OpenStreamAsync(Uri service, CancellationToken cancellation)
    {
        using var http = TestHttp.Client();
        using var user = new StringContent("""{"user":{"id":"demo-member"}}""", Encoding.UTF8, "application/json");
        using var token = await http.PostAsync(new Uri(service, "/v3/directline/tokens/generate"), user, cancellation);
        http.DefaultRequestHeaders.Authorization = new("Bearer", (string?)JObject.Parse(await token.Content.ReadAsStringAsync(cancellation))["token"]);
        using var started = await http.PostAsync(new Uri(service, "/v3/directline/conversations"), null, cancellation);
        var stream = new ClientWebSocket();
        await stream.ConnectAsync(new Uri((string)JObject.Parse(await started.Content.ReadAsStringAsync(cancellation))["streamUrl"]!), cancellation);
        return stream;
    }

    /// <summary>A sender that stops in the middle of a body.</summary>
    private static async Task<TcpClient> SendHalfAsync(Uri service, CancellationToken cancellation)
    {
        var client = new TcpClient();
        await client.ConnectAsync(service.Host, service.Port, cancellation);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /api/messages HTTP/1.1\r\nHost: {service.Authority}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{{"), cancellation);
        return client;
    }
}

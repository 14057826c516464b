using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Outbox;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Web;

/// <summary>What the service says of itself to whoever watches over it.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task What_waits_and_what_was_given_up_can_be_seen()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        channel.Misbehave = (received, context) => AnswerAsync(context, received.Conversation == "gone" ? 404 : 503);
        await SayAsync(channel, service, "gone");
        await SayAsync(channel, service, "down");

        var outbox = (await EventuallyAsync(service, HttpStatusCode.OK, outbox => (int?)outbox["parked"] == 1 && (int?)outbox["waiting"] == 1))["outbox"]!;
        Assert.True((bool)outbox["alive"]!);
        Assert.InRange((long)outbox["oldestSeconds"]!, 0, 60);
    }

    [Fact]
    public async Task A_service_whose_dispatcher_does_not_live_is_not_ready()
    {
        var health = new Dead();
        await using var service = await InProcessService.StartAsync(configure: builder => builder.Services.AddSingleton<IDispatcherHealth>(health));
        var body = await EventuallyAsync(service, HttpStatusCode.ServiceUnavailable, _ => true);
        Assert.Equal("not ready", (string)body["status"]!);
        Assert.False((bool)body["outbox"]!["alive"]!);
    }

    [Fact]
    public async Task A_store_that_lacks_a_table_is_said_to_fail_and_throws_nothing_at_whoever_asks()
    {
        using var folder = new TestFolder();
        await using var service = await InProcessService.StartAsync(folder);
        await using (var other = new SqliteConnection($"{folder.ConnectionString};Pooling=false"))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using var drop = other.CreateCommand();
            drop.CommandText = "DROP TABLE Outbox";
            await drop.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var body = await EventuallyAsync(service, HttpStatusCode.ServiceUnavailable, _ => true);
        Assert.False((bool)body["store"]!);
    }

    private static async Task SayAsync(FakeChannel channel, InProcessService service, string conversation)
    {
        using var answer = await channel.PostAsync(service.Address, channel.Message(conversation, "demo-member", "我是谁"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task<bool> AnswerAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        await context.Response.WriteAsync("no");
        return true;
    }

    private static async Task<JsonNode> EventuallyAsync(InProcessService service, HttpStatusCode status, Func<JsonNode, bool> outbox)
    {
        using var http = TestHttp.Client();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            using var answer = await http.GetAsync(new Uri(service.Address, "/health/ready"), TestContext.Current.CancellationToken);
            var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
            if (answer.StatusCode == status && outbox(body["outbox"]!)) return body;
            if (limit.IsCancellationRequested) Assert.Fail($"{answer.StatusCode}: {body}");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private sealed class Dead : IDispatcherHealth
    {
        public DateTimeOffset LastBeat => default;

        public bool IsAlive => false;

        public int Waiting => 0;

        public bool IsBehind => false;

        public TimeSpan OldestAge => TimeSpan.Zero;

        public int Parked => 0;
    }
}

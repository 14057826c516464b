using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Tests.Drivers;
using PairingBot.Tests.Durability;
using PairingBot.Turns;

namespace PairingBot.Tests.BotFramework;

/// <summary>Messages that the service begins by itself, from the call to the channel.</summary>
public sealed class ProactiveTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task A_key_is_sent_once_also_at_the_same_time_and_after_a_restart()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using (var service = await InProcessService.StartAsync(folder))
        {
            await new Wire(channel, service.Address).AskAsync("m1", "我是谁");
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => SendAsync(service, "once"))));
            Assert.All(outcomes, outcome => Assert.Equal(ProactiveOutcome.Accepted, outcome));
            await ArrivedAsync(channel, 1);
        }

        await using (var service = await InProcessService.StartAsync(folder))
        {
            Assert.Equal(ProactiveOutcome.Accepted, await SendAsync(service, "once"));
            Assert.Equal(ProactiveOutcome.Accepted, await SendAsync(service, "another"));
            await ArrivedAsync(channel, 2);
        }

        var reminder = channel.Received.First(r => r.Text == "别忘了");
        Assert.Equal(("c", null, "message"), (reminder.Conversation, reminder.ReplyToId, reminder.Type));
        Assert.Contains("\"recipient\":{\"id\":\"demo-member\"", reminder.Json, StringComparison.Ordinal);
        Assert.Contains("\"from\":{\"id\":\"bot\"", reminder.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_message_goes_to_many_conversations_unchanged()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var wire = new Wire(channel, service.Address);
        foreach (var c in new[] { "c1", "c2", "c3" }) await wire.PostAsync(wire.Make("typing", "t", ("conversation", Wire.Account(c))));
        var notice = MessageFactory.Text("别忘了");
        var messages = service.Services.GetRequiredService<ProactiveMessages>();

        await Parallel.ForEachAsync(["c1", "c2", "c3"], TestContext.Current.CancellationToken, async (c, token) =>
            Assert.Equal(ProactiveOutcome.Accepted, await messages.SendAsync("emulator", c, "notice", notice, token)));

        await ArrivedAsync(channel, 3);
        Assert.Equal(["c1", "c2", "c3"], channel.Received.Select(r => r.Conversation).Order(StringComparer.Ordinal));
        Assert.Null(notice.Conversation);
    }

    [Fact]
    public async Task An_unknown_conversation_is_reported_and_leaves_no_trace()
    {
        using var folder = new TestFolder();
        await using var service = await InProcessService.StartAsync(folder);

        Assert.Equal(ProactiveOutcome.UnknownConversation, await SendAsync(service, "k"));

        using var store = new StoreView(folder);
        Assert.Equal((0, 0), (store.Count("Inbox"), store.Count("Outbox")));
    }

    [Fact]
    public async Task An_address_that_nobody_vouched_for_gets_nothing_until_a_verified_message_comes_from_there()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using (var open = await InProcessService.StartAsync(folder)) await new Wire(channel, open.Address).PostAsync(new Wire(channel, open.Address).Make("typing", "t1"));
        await using var issuer = await FakeIssuer.StartAsync();
        await using var service = await Registered.StartAsync(issuer, folder);
        var key = issuer.Publish("k", "emulator");

        Assert.Equal(ProactiveOutcome.UnverifiedAddress, await SendAsync(service, "k"));
        using (var store = new StoreView(folder)) Assert.Equal((1, 0), (store.Count("Inbox"), store.Count("Outbox")));

        // The same address as before: only now somebody vouches for it.
        Assert.Equal(200, await Registered.PostAsync(service, new Wire(channel, service.Address).Make("typing", "t2"), FakeIssuer.Token(key, channel.ServiceUrl)));
        Assert.Equal(ProactiveOutcome.Accepted, await SendAsync(service, "k"));
        await ArrivedAsync(channel, 1);
        Assert.Equal(["Bearer " + Registered.OwnToken], channel.Authorizations);
    }

    [Fact]
    public async Task A_message_that_the_channel_refused_is_reported_when_it_is_sent_again()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        await new Wire(channel, service.Address).AskAsync("m1", "我是谁");
        channel.Misbehave = RefuseAsync;
        Assert.Equal(ProactiveOutcome.Accepted, await SendAsync(service, "k"));

        using var store = new StoreView(folder);
        using var limit = new CancellationTokenSource(Soon);
        while ((long)store.Scalar("SELECT count(*) FROM Outbox WHERE State = 2 AND Reason LIKE '%403%'") == 0) await Task.Delay(10, limit.Token);

        channel.Misbehave = null;
        Assert.Equal(ProactiveOutcome.Parked, await SendAsync(service, "k"));
        Assert.Equal(1, (long)store.Scalar("SELECT count(*) FROM Outbox WHERE State = 2"));
        Assert.DoesNotContain(channel.Received, r => r.Text == "别忘了");
    }

    private static Task<ProactiveOutcome> SendAsync(InProcessService service, string key) =>
        service.Services.GetRequiredService<ProactiveMessages>().SendAsync("emulator", "c", key, MessageFactory.Text("别忘了"), TestContext.Current.CancellationToken);

    private static async Task ArrivedAsync(FakeChannel channel, int count)
    {
        using var limit = new CancellationTokenSource(Soon);
        while (channel.Received.Count(r => r.Text == "别忘了") < count) await Task.Delay(10, limit.Token);
        await Task.Delay(100, TestContext.Current.CancellationToken); // long enough for one too many
        Assert.Equal(count, channel.Received.Count(r => r.Text == "别忘了"));
    }

    private static async Task<bool> RefuseAsync(Received received, HttpContext context)
    {
        context.Response.StatusCode = 403;
        await context.Response.WriteAsync("{\"error\":{\"code\":\"BotNotInConversationRoster\",\"message\":\"no\"}}");
        return true;
    }
}

using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.BotFramework;

/// <summary>Replies that Teams takes in pieces only.</summary>
public sealed class LongReplyTests
{
    private const int Length = 20_000;

    [Fact]
    public async Task A_reply_in_pieces_arrives_whole_and_its_id_is_that_of_the_last_piece()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(null, builder => builder.Services.AddScoped<IBot, LongBot>());
        var wire = new Wire(channel, service.Address);
        var place = new JsonObject { ["id"] = "c", ["conversationType"] = "personal", ["tenantId"] = "t1" };

        Assert.Equal(200, (await wire.PostAsync(wire.Make("message", "m1", ("channelId", "msteams"), ("conversation", place), ("text", "go")))).Status);

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (channel.Changes.IsEmpty) await Task.Delay(10, limit.Token);
        var texts = channel.Received.Select(r => r.Text!).ToList();
        Assert.Equal(["before", "after"], [texts[0], texts[^1]]);
        Assert.Equal(Length, texts[1..^1].Sum(t => t.Length));
        Assert.Equal("changed", (string)JsonNode.Parse(Assert.Single(channel.Changes).Json)!["text"]!);
        Assert.Empty(service.Errors);
    }

    private sealed class LongBot : IBot
    {
        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            var sent = await turnContext.SendActivitiesAsync([MessageFactory.Text("before"), MessageFactory.Text(new string('长', Length)), MessageFactory.Text("after")], cancellationToken);
            Assert.Equal(3, sent.Select(r => r.Id).Distinct(StringComparer.Ordinal).Count());
            await turnContext.UpdateActivityAsync(new Activity(ActivityTypes.Message, sent[1].Id, text: "changed"), cancellationToken);
        }
    }
}

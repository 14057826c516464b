using PairingBot.Tests.Drivers;
using PairingBot.Tests.Durability;

namespace PairingBot.Tests.BotFramework;

/// <summary><c>deliveryMode: expectReplies</c>: the replies are the HTTP answer, and nothing is sent besides.</summary>
public sealed class ExpectRepliesTests
{
    [Fact]
    public async Task The_replies_come_in_the_answer_and_a_duplicate_gets_them_again_and_writes_nothing()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        var wire = new Wire(channel, service.Address);

        var summary = await wire.PostAsync(wire.Say("e1", Wire.Sentence, ("deliveryMode", "expectReplies")));
        var saved = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => wire.PostAsync(wire.Say("e2", "对", ("deliveryMode", "expectReplies")))));

        Assert.Equal((200, "application/json"), (summary.Status, summary.Type));
        var card = Assert.Single(summary.Read()["activities"]!.AsArray())!;
        Assert.Equal(("message", "e1", "c"), ((string)card["type"]!, (string)card["replyToId"]!, (string)card["conversation"]!["id"]!));
        Assert.NotEmpty(card["attachments"]!.AsArray());
        Assert.Contains("活动1", (string)Assert.Single(saved[0].Read()["activities"]!.AsArray())!["text"]!, StringComparison.Ordinal);
        Assert.Single(saved.Select(answer => answer.Body).Distinct(StringComparer.Ordinal));
        using var store = new StoreView(folder);
        Assert.Equal((1, 1, 0), (store.Count("Activities"), store.Count("History WHERE Subject = 'PairingActivity'"), store.Count("Outbox")));
        Assert.Empty(await wire.ReceivedAsync());
    }

    [Fact]
    public async Task Without_a_reply_the_list_is_empty()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var wire = new Wire(channel, service.Address);

        var answer = await wire.PostAsync(wire.Make("typing", "e1", ("deliveryMode", "expectReplies")));

        Assert.Equal((200, """{"activities":[]}"""), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("normal")]
    [InlineData("notification")]
    [InlineData("stream")]
    [InlineData("something-new")]
    public async Task Any_other_mode_means_a_reply_by_the_channel(string mode)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var wire = new Wire(channel, service.Address);

        var answer = await wire.PostAsync(wire.Say("e1", "我是谁", ("deliveryMode", mode)));

        Assert.Equal((200, ""), (answer.Status, answer.Body));
        await channel.ReplyAsync("c", "e1", TimeSpan.FromSeconds(10));
    }
}

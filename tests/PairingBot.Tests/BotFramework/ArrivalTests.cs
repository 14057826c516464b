using System.Text.Json.Nodes;
using PairingBot.Tests.Drivers;
using PairingBot.Tests.Durability;

namespace PairingBot.Tests.BotFramework;

/// <summary><c>installationUpdate</c> and <c>conversationUpdate</c>: people and the bot come and go.</summary>
public sealed class ArrivalTests
{
    [Theory]
    [InlineData("installationUpdate", "action", "\"add\"")]
    [InlineData("installationUpdate", "action", "\"add-upgrade\"")]
    [InlineData("conversationUpdate", "membersAdded", """[{"id":"demo-member"}]""")]
    [InlineData("conversationUpdate", "membersAdded", """[{"id":"bot"},{"id":"demo-member"}]""")]
    public async Task Somebody_who_comes_is_greeted_by_name_once(string type, string field, string value)
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        var wire = new Wire(channel, service.Address);

        var answer = await wire.PostAsync(wire.Make(type, "u1", (field, JsonNode.Parse(value))));
        Assert.Equal((200, ""), (answer.Status, answer.Body));
        Assert.False(string.IsNullOrEmpty((await channel.ReplyAsync("c", "u1", TimeSpan.FromSeconds(10))).Text));
        Assert.Equal(200, (await wire.PostAsync(wire.Make(type, "u1", (field, JsonNode.Parse(value))))).Status);
        Assert.Equal(200, (await wire.PostAsync(wire.Make(type, "u2", (field, JsonNode.Parse(value))))).Status);

        Assert.Equal(["u1"], (await wire.ReceivedAsync()).Select(r => r.ReplyToId));
        AssertReference(folder, channel);
    }

    [Theory]
    [InlineData("installationUpdate", "action", "\"remove-upgrade\"")]
    [InlineData("installationUpdate", "action", "\"something-new\"")]
    [InlineData("installationUpdate", "action", "null")]
    [InlineData("conversationUpdate", "membersAdded", """[{"id":"bot"}]""")]
    [InlineData("conversationUpdate", "membersAdded", "[]")]
    [InlineData("conversationUpdate", "membersRemoved", """[{"id":"demo-member"}]""")]
    [InlineData("conversationUpdate", "topicName", "\"共建\"")]
    [InlineData("conversationUpdate", "channelData", """{"eventType":"channelRenamed","team":{"id":"t"}}""")]
    public async Task Other_changes_are_heard_in_silence_and_the_reference_is_kept(string type, string field, string value)
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        var wire = new Wire(channel, service.Address);

        var answer = await wire.PostAsync(wire.Make(type, "u1", (field, JsonNode.Parse(value))));

        Assert.Equal((200, ""), (answer.Status, answer.Body));
        AssertReference(folder, channel);
        Assert.Empty(await wire.ReceivedAsync());
        Assert.Empty(service.Errors);
    }

    private static void AssertReference(TestFolder folder, FakeChannel channel)
    {
        using var store = new StoreView(folder);
        var reference = JsonNode.Parse((string)store.Scalar("SELECT Reference FROM Conversations WHERE Channel = 'emulator' AND Conversation = 'c'"))!;
        Assert.Equal(channel.ServiceUrl, (string)reference["serviceUrl"]!);
        Assert.Equal(("c", "bot", "demo-member"), ((string)reference["conversation"]!["id"]!, (string)reference["bot"]!["id"]!, (string)reference["user"]!["id"]!));
    }
}

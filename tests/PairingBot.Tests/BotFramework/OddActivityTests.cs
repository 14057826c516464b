using System.Text.Json.Nodes;
using PairingBot.Tests.Drivers;
using PairingBot.Tests.Durability;

namespace PairingBot.Tests.BotFramework;

/// <summary>Activities that are well formed, and yet not what one expects.</summary>
public sealed class OddActivityTests
{
    [Theory]
    [InlineData("groupChat", true)]
    [InlineData("GROUPCHAT", true)]
    [InlineData("Channel", true)]
    [InlineData("meeting", true)]
    [InlineData("Personal", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public async Task Any_conversation_that_is_not_personal_is_a_group(string? type, bool isGroup)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var wire = new Wire(channel, service.Address);
        var conversation = Wire.Account("shared");
        conversation["conversationType"] = type;

        Assert.Equal(200, (await wire.PostAsync(wire.Say("g1", Wire.Sentence, ("conversation", conversation)))).Status);

        await wire.ReceivedAsync();
        if (isGroup) Assert.Empty(channel.RepliesTo("shared", "g1"));
        else Assert.Contains("报账培训", (await channel.ReplyAsync("shared", "g1", TimeSpan.FromSeconds(10))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x\nfail: PairingBot[1] FORGED")]
    [InlineData("x\u001b[31m")]
    [InlineData("x\u202ey")]
    public async Task A_channel_whose_name_would_break_a_line_is_refused(string name)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var wire = new Wire(channel, service.Address);
        Assert.Equal(400, (await wire.PostAsync(wire.Say("g1", Wire.Sentence, ("channelId", name)))).Status);
        Assert.Equal(200, (await wire.PostAsync(wire.Say("g2", Wire.Sentence))).Status);
    }

    [Theory]
    [InlineData("""[{"type":"mention","mentioned":5}]""")]
    [InlineData("""[{"type":"mention","mentioned":[],"text":{}}]""")]
    [InlineData("""[{"type":"Mention","text":"<at>x</at>"}]""")]
    [InlineData("""[{"type":"mention","mentioned":5},{"type":"mention","mentioned":{"id":"bot"},"text":"<at>bot</at>"}]""")]
    public async Task A_mention_that_cannot_be_read_is_passed_over(string entities)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var wire = new Wire(channel, service.Address);

        Assert.Equal(200, (await wire.PostAsync(wire.Say("m1", "<at>bot</at> 我是谁", ("entities", JsonNode.Parse(entities))))).Status);

        Assert.Contains("财务处党支部", (await channel.ReplyAsync("c", "m1", TimeSpan.FromSeconds(10))).Text, StringComparison.Ordinal);
        Assert.Empty(service.Errors);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    public async Task A_conversation_that_nothing_can_be_sent_to_is_refused(string conversation)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var wire = new Wire(channel, service.Address);

        Assert.Equal(400, (await wire.PostAsync(wire.Say("m1", "我是谁", ("conversation", Wire.Account(conversation))))).Status);
    }

    [Fact]
    public async Task A_reply_that_can_never_be_addressed_is_parked_at_once()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        var wire = new Wire(channel, service.Address);

        Assert.Equal(200, (await wire.PostAsync(wire.Say("..", "我是谁"))).Status);

        using var store = new StoreView(folder);
        for (var i = 0; i < 100 && (long)store.Scalar("SELECT count(*) FROM Outbox WHERE State = 2") == 0; i++) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.Equal(1L, store.Scalar("SELECT Attempts FROM Outbox WHERE State = 2"));
        Assert.Contains("can't be addressed", (string)store.Scalar("SELECT Reason FROM Outbox WHERE State = 2"), StringComparison.Ordinal);
        Assert.Empty(service.Errors);
    }

    [Fact]
    public async Task History_keeps_a_sentence_cleaned_and_short()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        var wire = new Wire(channel, service.Address);
        await wire.AskAsync("m1", Wire.Sentence);
        await wire.AskAsync("m2", "对");

        await wire.AskAsync("m3", "撤销" + new string('\u202A', 200_000));

        using var store = new StoreView(folder);
        Assert.Equal(2, store.Count("History WHERE Subject = 'PairingActivity'"));
        Assert.Equal("撤销", store.Scalar("SELECT Sentence FROM History ORDER BY Id DESC LIMIT 1"));
    }

    [Theory]
    [InlineData("membersAdded", "text", "another type")]
    [InlineData("text", "{}", "another type")]
    [InlineData("timestamp", "5x", "another type")]
    public async Task A_field_of_another_type_is_named_as_the_reason(string field, string value, string reason)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var wire = new Wire(channel, service.Address);

        var answer = await wire.PostAsync(wire.Say("m1", "我是谁", (field, value == "{}" ? new JsonObject() : value)));

        Assert.Equal(400, answer.Status);
        Assert.Contains(reason, (string)answer.Read()["error"]!["message"]!, StringComparison.Ordinal);
        Assert.Contains("not an activity", (await wire.PostAsync("[]", "application/json")).Body, StringComparison.Ordinal);
        Assert.Contains("not JSON", (await wire.PostAsync("{\"type\"", "application/json")).Body, StringComparison.Ordinal);
    }
}

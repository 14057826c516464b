using System.Text.Json.Nodes;
using PairingBot.Tests.Drivers;
using PairingBot.Tests.Durability;

namespace PairingBot.Tests.BotFramework;

/// <summary>One test for each rule of the activity schema that a receiver or sender must keep; the rule's number begins the name.</summary>
/// <remarks>https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md</remarks>
public sealed class SchemaRuleTests : ChannelTests
{
    [Fact]
    public Task A2005_unknown_fields_are_accepted() => HeardAsync(("fromTheFuture", new JsonObject { ["deep"] = new JsonArray(1, new JsonObject()) }), ("from", new JsonObject { ["id"] = "demo-member", ["new"] = true }));

    [Fact]
    public Task A2104_unknown_entities_are_ignored() => HeardAsync(("entities", JsonNode.Parse("""[{"type":"https://schema.org/Thing","x":1},{"type":"clientInfo","platform":"Web"},{"type":"streaminfo"}]""")));

    [Fact]
    public async Task A2010_without_a_type_an_activity_is_malformed()
    {
        foreach (var type in new JsonNode?[] { null, "" }) Assert.Equal(400, (await Wire.PostAsync(Wire.Say("m1", "我是谁", ("type", type)))).Status);
    }

    [Fact]
    public async Task A2014_an_unknown_type_is_ignored_and_no_error()
    {
        Assert.Equal(200, (await Wire.PostAsync(Wire.Say("m1", "我是谁", ("type", "fromTheFuture")))).Status);
        Assert.Empty(await Wire.ReceivedAsync());
    }

    [Fact]
    public async Task Types_are_compared_to_the_letter()
    {
        Assert.Equal(200, (await Wire.PostAsync(Wire.Say("m1", "我是谁", ("type", "MESSAGE")))).Status);
        Assert.Empty(await Wire.ReceivedAsync());
    }

    [Fact]
    public async Task A2033_the_same_id_again_is_handled_once_in_its_conversation_alone()
    {
        for (var i = 0; i < 3; i++) await Wire.PostAsync(Wire.Say("m1", "我是谁"));
        await Wire.PostAsync(Wire.Say("m1", "我是谁", ("conversation", Wire.Account("another"))));
        await Channel.ReplyAsync("another", "m1", Soon);
        Assert.Equal(2, (await Wire.ReceivedAsync()).Count);
    }

    [Theory]
    [InlineData("1970-01-01T00:00:00Z")]
    [InlineData("2099-01-01T00:00:00.123+08:00")]
    public Task A2042_no_timestamp_is_a_reason_to_refuse(string timestamp) => HeardAsync(("timestamp", timestamp), ("localTimestamp", timestamp));

    [Fact]
    public async Task A2251_what_the_wire_says_of_the_caller_is_thrown_away()
    {
        await HeardAsync(("callerId", "urn:botframework:aadappid:somebody"));
        Assert.DoesNotContain(Channel.Received, received => received.Json.Contains("aadappid", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("fromTheFuture")]
    public Task A3012_an_undefined_text_format_means_plain(string? format) => HeardAsync(("textFormat", format));

    [Theory]
    [InlineData(null)]
    [InlineData("normal")]
    [InlineData("notification")]
    [InlineData("fromTheFuture")]
    public Task A3111_an_undefined_delivery_mode_means_normal(string? mode) => HeardAsync(("deliveryMode", mode));

    [Fact]
    public async Task A3113_expected_replies_come_in_the_answer_alone()
    {
        var answer = await Wire.PostAsync(Wire.Say("m1", "我是谁", ("deliveryMode", "expectReplies")));
        Assert.Single(answer.Read()["activities"]!.AsArray());
        Assert.Empty(await Wire.ReceivedAsync());
    }

    [Theory]
    [InlineData("event")]
    [InlineData("invoke")]
    public async Task A5001_A5401_an_event_or_invoke_needs_a_name(string type)
    {
        Assert.Equal(400, (await Wire.PostAsync(Wire.Make(type, "e1"))).Status);
        Assert.Equal(400, (await Wire.PostAsync(Wire.Make(type, "e2", ("name", "")))).Status);
    }

    [Theory]
    [InlineData("event", 200)]
    [InlineData("invoke", 501)]
    public async Task A5002_A5402_an_unknown_name_is_ignored(string type, int status)
    {
        Assert.Equal(status, (await Wire.PostAsync(Wire.Make(type, "e1", ("name", "from/theFuture"), ("value", 1)))).Status);
        Assert.Empty(await Wire.ReceivedAsync());
    }

    [Fact]
    public async Task A6000_typing_is_heard_and_not_answered()
    {
        Assert.Equal(200, (await Wire.PostAsync(Wire.Make("typing", "t1"))).Status);
        Assert.Empty(await Wire.ReceivedAsync());
    }

    [Fact]
    public async Task A7100_no_attachment_of_ours_has_both_content_and_an_address()
    {
        await Wire.AskForCardAsync("m1");
        await Wire.AskAsync("m2", "取消");
        await Wire.AskAsync("m3", "有哪些逾期");
        var attachments = Channel.Received.SelectMany(r => JsonNode.Parse(r.Json)!["attachments"]?.AsArray() ?? []).ToList();
        Assert.NotEmpty(attachments);
        Assert.All(attachments, attachment => Assert.False(attachment!["content"] is not null && attachment["contentUrl"] is not null));
    }

    [Theory]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=")]
    [InlineData("DATA:,x")]
    public async Task A7123_an_attachment_that_brings_its_content_in_its_address_is_refused(string address)
    {
        var attachments = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = address });
        Assert.Equal(400, (await Wire.PostAsync(Wire.Say("m1", "我是谁", ("attachments", attachments)))).Status);
    }

    [Fact]
    public async Task A7411_no_button_of_ours_has_an_address_that_is_no_web_page()
    {
        await Wire.AskForCardAsync("m1");
        await Wire.AskAsync("m2", "取消");
        await Wire.AskAsync("m3", "导出Excel");
        Assert.All(Channel.Received, received => Assert.DoesNotContain("data:", received.Json, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("bot", 0)]
    [InlineData("BOT", 1)]
    [InlineData("bot ", 1)]
    public async Task A7510_ids_are_compared_to_the_letter(string added, int greetings)
    {
        await Wire.PostAsync(Wire.Make("conversationUpdate", "u1", ("membersAdded", Wire.Accounts(added))));
        Assert.Equal(greetings, (await Wire.ReceivedAsync()).Count);
    }

    [Fact]
    public async Task A7560_a_stored_reference_says_whether_its_address_was_verified()
    {
        await using var issuer = await FakeIssuer.StartAsync();
        var key = issuer.Publish("k", "emulator");
        using var folder = new TestFolder();
        await using var registered = await Registered.StartAsync(issuer, folder);
        await Registered.PostAsync(registered, Wire.Typing(Forgery.Url), FakeIssuer.Token(key, Forgery.Url));
        await HeardAsync();
        using var verified = new StoreView(folder);
        using var open = new StoreView(Folder);
        Assert.Equal((1L, 0L), (verified.Scalar("SELECT ReferenceVerified FROM Conversations"), open.Scalar("SELECT ReferenceVerified FROM Conversations")));
    }

    private async Task HeardAsync(params (string Name, JsonNode? Value)[] fields)
    {
        Assert.Equal(200, (await Wire.PostAsync(Wire.Say("heard", "我是谁", fields))).Status);
        Assert.Contains("财务处党支部", (await Channel.ReplyAsync("c", "heard", Soon)).Text, StringComparison.Ordinal);
        Assert.Empty(Service.Errors);
    }
}

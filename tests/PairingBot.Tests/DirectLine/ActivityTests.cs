using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Turns;

namespace PairingBot.Tests.DirectLine;

public sealed class ActivityTests
{
    [Fact]
    public async Task What_is_said_comes_back_with_its_id_before_the_reply()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        var answer = await DirectLineClient.GetJsonAsync(await client.SayAsync("你好", "client-1"));
        var (activities, _) = await client.ReadAsync();
        Assert.Equal(["你好，demo-member", "你好", "demo-member/user: 你好"], activities.Select(activity => (string)activity["text"]!));
        var echo = activities[1];
        Assert.Equal((string)answer["id"]!, (string)echo["id"]!);
        Assert.Equal("client-1", (string)echo["channelData"]!["clientActivityID"]!);
        Assert.Equal("demo-member", (string)echo["from"]!["id"]!);
        Assert.NotNull(echo["timestamp"]);
        Assert.Equal((string)echo["id"]!, (string)activities[2]["replyToId"]!);
        Assert.Equal("bot", (string)activities[2]["from"]!["role"]!);
        Assert.Equal(3, activities.Select(activity => (string)activity["id"]!).Distinct().Count());
    }

    [Fact]
    public async Task Nobody_speaks_for_another()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        await client.PostAsync(JsonNode.Parse("""
            {"type":"message","text":"a","From":{"id":"demo-office","role":"bot"},"FROM":{"id":"demo-office"},"Conversation":{"id":"x"},"channelId":"msteams","serviceUrl":"https://evil.example","Type":"invoke"}
            """)!);
        Assert.Equal("demo-member/user: a", (await client.ReadTextsAsync())[^1]);
    }

    [Fact]
    public async Task The_same_message_again_gets_the_first_answer()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        var both = await Task.WhenAll(client.SayAsync("once", "same"), client.SayAsync("once", "same"));
        var ids = await Task.WhenAll(both.Select(DirectLineClient.GetJsonAsync));
        Assert.Equal((string)ids[0]["id"]!, (string)ids[1]["id"]!);
        Assert.Equal(["once", "demo-member/user: once"], (await client.ReadTextsAsync()).Skip(1));
    }

    [Fact]
    public async Task The_watermark_goes_on_where_it_stood()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        await client.SayAsync("one");
        var (_, watermark) = await client.ReadAsync("undefined");
        Assert.Equal((0, watermark), ((await client.ReadAsync(watermark)).Activities.Count, (await client.ReadAsync(watermark)).Watermark));
        await client.SayAsync("two");
        Assert.Equal(["two", "demo-member/user: two"], await client.ReadTextsAsync(watermark));
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.BadRequest, await client.SendAsync(HttpMethod.Get, $"conversations/{client.Conversation}/activities?watermark=-7x"));
    }

    [Fact]
    public async Task A_conversation_begins_once()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(HttpMethod.Post, "conversations")).StatusCode);
        Assert.Single(await client.ReadTextsAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"message\"")]
    [InlineData("{} {}")]
    [InlineData("{\"text\":\"no type\"}")]
    [InlineData("{\"type\":7}")]
    [InlineData("{\"type\":\"message\",\"attachments\":\"none\"}")]
    [InlineData("{\"type\":\"message\",\"localTimestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\",\"entities\":{\"a\":1}}")]
    public async Task A_bad_body_is_refused(string body)
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.BadRequest, await PostRawAsync(client, Encoding.UTF8.GetBytes(body)));
    }

    [Fact]
    public async Task Depth_and_bad_characters_are_refused()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        var deep = "{\"type\":\"message\",\"value\":" + new string('[', 10_000) + new string(']', 10_000) + "}";
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.BadRequest, await PostRawAsync(client, Encoding.UTF8.GetBytes(deep)));
        byte[] latin = [.. "{\"type\":\"message\",\"text\":\""u8, 0xE9, .. "\"}"u8];
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.BadRequest, await PostRawAsync(client, latin));
    }

    [Fact]
    public async Task A_text_of_more_than_64_kilobytes_is_too_long()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.RequestEntityTooLarge, await client.SayAsync(new string('长', 22_000)));
        await DirectLineClient.GetJsonAsync(await client.SayAsync(new string('a', 64_000)));
    }

    [Fact]
    public async Task Other_activities_are_answered_and_ignored()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        foreach (var type in new[] { "typing", "endOfConversation", "invoke", "conversationUpdate", "installationUpdate", "event", "unheard-of" })
            await DirectLineClient.GetJsonAsync(await client.PostAsync(new JsonObject { ["type"] = type, ["name"] = "adaptiveCard/action" }));
        Assert.Single(await client.ReadTextsAsync());
        Assert.Equal(1, host.Count("Inbox")); // that the conversation began
        Assert.Equal(1, host.Count("Outbox"));
    }

    [Fact]
    public async Task Only_what_the_client_shows_comes_back_and_is_kept()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        var ballast = new string('x', 5_000);
        await DirectLineClient.GetJsonAsync(await client.PostAsync(new JsonObject
        {
            ["type"] = "message",
            ["textFormat"] = "plain",
            ["locale"] = "zh-CN",
            ["value"] = new JsonObject { ["verb"] = "confirm" },
            ["ballast"] = ballast,
            ["speak"] = ballast,
            ["entities"] = new JsonArray(new JsonObject { ["type"] = ballast }),
            ["attachments"] = new JsonArray(new JsonObject { ["contentUrl"] = "data:" + ballast }),
            ["channelData"] = new JsonObject { ["clientActivityID"] = "mine", ["postBack"] = true, ["ballast"] = ballast },
        }));
        var echo = (await client.ReadAsync()).Activities[1];
        Assert.DoesNotContain("xxx", echo.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(("message", "plain", "zh-CN", "confirm"), ((string)echo["type"]!, (string)echo["textFormat"]!, (string)echo["locale"]!, (string)echo["value"]!["verb"]!));
        Assert.Equal("""{"clientActivityID":"mine","postBack":true}""", echo["channelData"]!.ToJsonString());
        Assert.NotNull(echo["timestamp"]);
    }

    [Fact]
    public async Task Nothing_of_a_failed_turn_is_seen()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        await client.SayAsync("fail");
        Assert.DoesNotContain("never seen", await client.ReadTextsAsync());
    }

    [Fact]
    public async Task What_can_not_be_saved_is_refused_and_may_be_sent_again()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        host.IsFull = true;
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.ServiceUnavailable, await client.SayAsync("full", "again"));
        host.IsFull = false;
        await DirectLineClient.GetJsonAsync(await client.SayAsync("full", "again"));
        Assert.Equal(["full", "demo-member/user: full"], (await client.ReadTextsAsync()).Skip(1));
    }

    [Fact]
    public async Task A_message_that_nobody_asked_for_is_like_the_others()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        var reminder = MessageFactory.Text("别忘了");
        var messages = host.Services.GetRequiredService<ProactiveMessages>();
        for (var call = 0; call < 2; call++)
            Assert.Equal(ProactiveOutcome.Accepted, await messages.SendAsync("directline", client.Conversation, "reminder-1", reminder, TestContext.Current.CancellationToken));
        Assert.Single(await client.ReadTextsAsync(), "别忘了");
        var last = (await client.ReadAsync()).Activities[^1];
        Assert.Equal("别忘了", (string)last["text"]!);
        Assert.NotEmpty((string)last["id"]!);
        Assert.NotNull(last["timestamp"]);
        Assert.Equal("bot", (string)last["from"]!["role"]!);
    }

    [Fact]
    public async Task Cards_are_fitted_to_web_chat()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        await client.SayAsync("card");
        var card = (await client.ReadAsync()).Activities[^1]["attachments"]![0]!["content"]!;
        var nested = card["body"]![1]!["actions"]![0]!;
        Assert.Equal("""{"type":"Action.Submit","title":"对","data":{"card":"7","verb":"confirm"}}""", nested.ToJsonString(Unescaped));
        Assert.Equal("""{"type":"Action.Submit","title":"取消","data":{"verb":"cancel"}}""", card["actions"]![0]!.ToJsonString(Unescaped));
        Assert.Null(card["refresh"]);
        Assert.Equal("共建：只给看不到卡片的人", (string)card["fallbackText"]!);
        Assert.Null((await client.ReadAsync()).Activities[^1]["text"]);
    }

    [Fact]
    public async Task A_change_bears_the_id_of_what_it_changes()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        await client.SayAsync("change");
        var changed = (await client.ReadAsync()).Activities.TakeLast(3).ToList();
        Assert.Single(changed.Select(activity => (string)activity["id"]!).Distinct());
        Assert.Single(changed.Select(activity => (string)activity["timestamp"]!).Distinct());
        Assert.Equal(["message", "message", "messageDelete"], changed.Select(activity => (string)activity["type"]!));
    }

    [Theory]
    [InlineData("zh-CN", "", "我还不能接收文件，文件没有保存。请用文字告诉我。")]
    [InlineData("en-US", "the minutes", "demo-member/user: the minutes")]
    public async Task A_file_is_not_kept_and_the_user_is_told(string locale, string text, string last)
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["locale"] = locale,
            ["text"] = text,
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["name"] = "a.png" }),
            ["channelData"] = new JsonObject { ["clientActivityID"] = "up" },
        }.ToJsonString();
        using var form = new MultipartFormDataContent
        {
            { new StringContent(activity, Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob" },
            { new ByteArrayContent(new byte[2_000_000]), "file", "a.png" },
        };
        var answer = await DirectLineClient.GetJsonAsync(await client.SendAsync(HttpMethod.Post, $"conversations/{client.Conversation}/upload?userId=x", form));
        var (activities, _) = await client.ReadAsync();
        var echo = activities.Single(found => (string)found["id"]! == (string)answer["id"]!);
        Assert.Equal("up", (string)echo["channelData"]!["clientActivityID"]!);
        Assert.Null(echo["attachments"]);
        Assert.Equal(last, (string)activities[^1]["text"]!);
    }

    [Fact]
    public async Task An_upload_without_an_activity_is_refused()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        var path = $"conversations/{client.Conversation}/upload";
        using var empty = new MultipartFormDataContent { { new ByteArrayContent(new byte[10]), "file", "a.png" } };
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.BadRequest, await client.SendAsync(HttpMethod.Post, path, empty));
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.BadRequest, await client.SendAsync(HttpMethod.Post, path, new JsonObject()));
        using var cut = new StringContent("--b\r\nContent-Dis", Encoding.UTF8);
        cut.Headers.ContentType = new System.Net.Http.Headers.MediaTypeHeaderValue("multipart/form-data") { Parameters = { new("boundary", "b") } };
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.BadRequest, await client.SendAsync(HttpMethod.Post, path, cut));
    }

    private static System.Text.Json.JsonSerializerOptions Unescaped { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static async Task<HttpResponseMessage> PostRawAsync(DirectLineClient client, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        return await client.SendAsync(HttpMethod.Post, $"conversations/{client.Conversation}/activities", content);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PairingBot.Tests.BotBuilder;

public sealed class WireTests
{
    private static readonly JsonSerializerSettings IgnoreNull = new() { NullValueHandling = NullValueHandling.Ignore };

    [Fact]
    public void An_activity_comes_back_as_it_was_with_what_we_do_not_know()
    {
        var json = JObject.Parse("""
            {"type":"message","id":"1","text":"hi","from":{"id":"u","name":"U","email":"u@x"},"conversation":{"id":"c","isGroup":true,"odd":1},
             "entities":[{"type":"mention","mentioned":{"id":"b"},"text":"<at>B</at>"}],"channelData":{"tenant":{"id":"t"}},"value":{"n":1},
             "attachments":[{"contentType":"x","content":{"a":[1,2]}}],"strange":{"deep":true}}
            """);
        var activity = json.ToObject<Activity>()!;
        Assert.IsType<JObject>(activity.Value);
        Assert.IsType<JObject>(activity.ChannelData);
        Assert.True(activity.Properties["strange"]!.Value<bool>("deep"));
        Assert.True(JToken.DeepEquals(json, JObject.Parse(JsonConvert.SerializeObject(activity, IgnoreNull))));
    }

    [Fact]
    public void The_bots_own_mention_is_taken_out_of_the_text()
    {
        var activity = OpenAdapter.Inbound(text: "<at>Bot</at> 12号难题");
        activity.Entities = [new Entity("mention") { Properties = JObject.Parse("""{"mentioned":{"id":"bot-1","name":"Bot"},"text":"<at>Bot</at>"}""") }];
        Assert.Equal("12号难题", activity.RemoveRecipientMention());
    }

    [Fact]
    public void A_reply_to_a_new_web_chat_conversation_names_no_activity()
    {
        var update = OpenAdapter.Inbound(ActivityTypes.ConversationUpdate);
        update.ChannelId = "webchat";
        Assert.Null(update.GetConversationReference().ActivityId);
        Assert.Equal("in-1", OpenAdapter.Inbound().GetConversationReference().ActivityId);
    }

    [Fact]
    public void A_subtype_is_of_its_type_and_a_longer_word_is_not()
    {
        Assert.NotNull(new Activity("Message/card").AsMessageActivity());
        Assert.Null(new Activity("messageDelete").AsMessageActivity());
    }

    [Theory]
    [InlineData("GET", "", null, 405)]
    [InlineData("POST", "", null, 400)]
    [InlineData("POST", "not json", null, 400)]
    [InlineData("POST", """{"text":"no type"}""", null, 400)]
    [InlineData("POST", """{"type":"message"}""", "wrong", 401)]
    [InlineData("POST", """{"type":"message","serviceUrl":"https://x.example"}""", null, 200)]
    [InlineData("POST", """{"type":"invoke","name":"x","serviceUrl":"https://x.example"}""", null, 501)]
    public async Task The_endpoint_answers_with_the_status_of_the_case(string method, string body, string? authorization, int status)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        context.Request.Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(body));
        if (authorization is not null) context.Request.Headers.Authorization = authorization;
        var adapter = new OpenAdapter(new FakeChannel());
        await adapter.ProcessAsync(context.Request, context.Response, new ActivityHandler(), TestContext.Current.CancellationToken);
        Assert.Equal(status, context.Response.StatusCode);
    }

    [Fact]
    public async Task The_endpoint_writes_expected_replies()
    {
        var context = new DefaultHttpContext();
        context.Response.Body = new MemoryStream();
        var replies = new ExpectedReplies([new Activity(ActivityTypes.Message) { Text = "好" }]);
        await HttpHelper.WriteResponseAsync(context.Response, new InvokeResponse { Status = 200, Body = replies });
        context.Response.Body.Position = 0;
        using var reader = new StreamReader(context.Response.Body);
        Assert.Equal("""{"activities":[{"type":"message","text":"好"}]}""", (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Replace("\r", "", StringComparison.Ordinal));
    }
}

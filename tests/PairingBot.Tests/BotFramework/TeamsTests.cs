using System.Text.Json.Nodes;
using PairingBot.Tests.Durability;

namespace PairingBot.Tests.BotFramework;

/// <summary>What Teams sends, and how the bot answers there. The accounts of the sample organisation stand for object ids of the directory.</summary>
public sealed class TeamsTests : ChannelTests
{
    private const string Thread = "19:abc@thread.tacv2;messageid=17";

    [Fact]
    public async Task A_person_is_the_directorys_object_id_and_not_the_channels_account_or_name()
    {
        await SayAsync("m1", "我是谁", "a", from: Person("29:1x", "demo-member"));
        await SayAsync("m2", "我是谁", "b", from: Person("demo-member", "somebody-else"));
        await SayAsync("m3", "我是谁", "d", from: new JsonObject { ["id"] = "demo-member", ["name"] = "demo-member" });
        Assert.Contains("财务处党支部", (await Channel.ReplyAsync("a", "m1", Soon)).Text, StringComparison.Ordinal);
        foreach (var (conversation, id) in new[] { ("b", "m2"), ("d", "m3") })
            Assert.Contains("还没有和花名册里的党员绑定", (await Channel.ReplyAsync(conversation, id, Soon)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_that_names_two_tenants_is_nobodys()
    {
        await SayAsync("m1", "我是谁", "a", more: [("channelData", new JsonObject { ["tenant"] = new JsonObject { ["id"] = "another" } })]);
        Assert.Contains("还没有和花名册里的党员绑定", (await Channel.ReplyAsync("a", "m1", Soon)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("groupChat", "19:meeting@thread.v2")]
    [InlineData("channel", Thread)]
    public async Task In_a_group_the_bot_hears_its_mention_alone_and_answers_in_the_same_thread(string type, string conversation)
    {
        await SayAsync("g0", "难题12怎么样了", conversation, type);
        await SayAsync("g1", "<at>小结</at> 有哪些逾期", conversation, type, mentions: [Mention("bot", "小结")]);
        await SayAsync("g2", "<at>小王</at> 有哪些逾期", conversation, type, mentions: [Mention("29:wang", "小王")]);
        Assert.Contains("逾期", (await Channel.ReplyAsync(conversation, "g1", Soon)).Json, StringComparison.Ordinal);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Empty(Channel.RepliesTo(conversation, "g0").Concat(Channel.RepliesTo(conversation, "g2")));
    }

    [Fact]
    public async Task Only_the_bots_own_mention_is_taken_out_and_others_names_stay()
    {
        await SayAsync("g1", "<at>小结</at> 昨天和<at>教务处</at>共建，主题是<at>小结班</at>", "a", mentions: [Mention("bot", "小结"), Mention("29:jw", "教务处"), Mention("29:xj", "小结班")]);
        var summary = (await Channel.ReplyAsync("a", "g1", Soon)).Json;
        Assert.Contains("""{"title":"共建对象","value":"教务处党支部"}""", summary, StringComparison.Ordinal);
        Assert.Contains("""{"title":"主题","value":"小结班"}""", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("at>", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_on_a_card_is_not_said_above_it_again()
    {
        await SayAsync("m1", Wire.Sentence, "a");
        var summary = JsonNode.Parse((await Channel.ReplyAsync("a", "m1", Soon)).Json)!;
        Assert.Null(summary["text"]);
        Assert.Equal("请核对这次结对共建活动：", (string)summary["summary"]!);
        Assert.Contains("报账培训", (string)summary["attachments"]![0]!["content"]!["fallbackText"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_in_a_group_speaks_for_who_presses_it()
    {
        const string group = "19:meeting@thread.v2";
        await SayAsync("g1", "<at>小结</at> 我要录个活动", group, "groupChat", mentions: [Mention("bot", "小结")]);
        var question = JsonNode.Parse((await Channel.ReplyAsync(group, "g1", Soon)).Json)!;
        Assert.Null(question["suggestedActions"]);
        var button = question["attachments"]![0]!["content"]!["body"]![0]!["actions"]![1]!["data"]!["msteams"]!;

        await SayAsync("g2", (string)button["text"]!, group, "groupChat", more: [("value", button["value"]!.DeepClone()), ("replyToId", "x")]);

        Assert.Contains("和哪个支部", (await Channel.ReplyAsync(group, "g2", Soon)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_is_answered_with_what_to_do_and_changes_nothing()
    {
        await SayAsync("m1", Wire.Sentence, "a");
        await Channel.ReplyAsync("a", "m1", Soon);
        await PostAsync("messageUpdate", "m1", "a", "personal", ("text", "对"), ("channelData", JsonNode.Parse("""{"eventType":"editMessage","tenant":{"id":"t1"}}""")));
        await PostAsync("messageUpdate", "m1", "a", "personal", ("text", "对"), ("channelData", JsonNode.Parse("""{"eventType":"undeleteMessage"}""")));
        await PostAsync("messageDelete", "m1", "a", "personal", ("channelData", JsonNode.Parse("""{"eventType":"softDeleteMessage"}""")));
        await SayAsync("m2", "对", "a");
        Assert.Contains("已保存为活动1", (await Channel.ReplyAsync("a", "m2", Soon)).Text, StringComparison.Ordinal);
        Assert.Contains(Channel.RepliesTo("a", "m1"), reply => reply.Text?.Contains("已经办的不会跟着变", StringComparison.Ordinal) == true);
        Assert.Equal(2, Channel.RepliesTo("a", "m1").Count);
    }

    [Fact]
    public async Task A_groups_reference_belongs_to_no_member()
    {
        await SayAsync("m1", "你好", "a");
        await SayAsync("m2", "<at>小结</at> 你好", "19:meeting@thread.v2", "groupChat", mentions: [Mention("bot", "小结")]);
        using var store = new StoreView(Folder);
        Assert.Equal(1L, store.Scalar("SELECT count(*) FROM Conversations WHERE MemberId IS NOT NULL"));
        Assert.Equal("a", store.Scalar("SELECT Conversation FROM Conversations WHERE MemberId IS NOT NULL"));
    }

    [Fact]
    public async Task A_conversation_whose_tenant_stands_beside_it_is_stored_with_it()
    {
        await SayAsync("m1", "我是谁", "a", more: [("conversation", new JsonObject { ["id"] = "a", ["conversationType"] = "personal" }), ("channelData", new JsonObject { ["tenant"] = new JsonObject { ["id"] = "t1" } })]);
        Assert.Contains("财务处党支部", (await Channel.ReplyAsync("a", "m1", Soon)).Text, StringComparison.Ordinal);
        using var store = new StoreView(Folder);
        Assert.Equal("t1", (string?)JsonNode.Parse((string)store.Scalar("SELECT Reference FROM Conversations WHERE Conversation = 'a'"))!["conversation"]!["tenantId"]);
    }

    private static JsonObject Person(string id, string objectId) => new() { ["id"] = id, ["name"] = "党员", ["aadObjectId"] = objectId };

    private static JsonObject Mention(string id, string name) =>
        new() { ["type"] = "mention", ["text"] = $"<at>{name}</at>", ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name } };

    private Task SayAsync(string id, string text, string conversation, string type = "personal", JsonObject? from = null, JsonObject[]? mentions = null, (string, JsonNode?)[]? more = null) =>
        PostAsync("message", id, conversation, type, [("text", text), ("entities", new JsonArray([.. mentions ?? []])), .. from is null ? [] : new (string, JsonNode?)[] { ("from", from) }, .. more ?? []]);

    private async Task PostAsync(string type, string id, string conversation, string conversationType, params (string, JsonNode?)[] fields)
    {
        var place = new JsonObject { ["id"] = conversation, ["conversationType"] = conversationType, ["tenantId"] = "t1", ["isGroup"] = conversationType != "personal" };
        var activity = Wire.Make(type, id, [("channelId", "msteams"), ("from", Person("29:1x", "demo-member")), ("conversation", place), .. fields]);
        Assert.Equal(200, (await Wire.PostAsync(activity)).Status);
    }
}

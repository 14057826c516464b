using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Domain.Broadcasts;
using PairingBot.Tests.Drivers;
using PairingBot.Tests.Durability;
using PairingBot.Turns;

namespace PairingBot.Tests.BotFramework;

/// <summary>Conversations from which the bot was taken out, that are blocked or gone, or that live elsewhere: they are marked, skipped, and told of in the receipts.</summary>
public sealed class LostConversationTests : ChannelTests
{
    private const string OfSecretary = "s";
    private const string OfOffice = "o";

    [Theory]
    [InlineData("installationUpdate", "action", "\"remove\"")]
    [InlineData("conversationUpdate", "membersRemoved", """[{"id":"bot"}]""")]
    public async Task Taken_out_is_skipped_and_said_in_the_receipts_until_the_bot_is_put_back(string type, string field, string value)
    {
        await AskAsync(OfSecretary, "m1", "我是谁");
        await PostAsync(OfSecretary, type, "u1", (field, JsonNode.Parse(value)));
        Assert.Equal(ConversationLoss.Uninstalled, Loss());
        Assert.Equal(ProactiveOutcome.LostConversation, await SendAsync("k1"));

        Assert.Contains("周明，已卸载机器人", await AskAsync(OfOffice, "m2", "通知财务处：周五前交学习心得"), StringComparison.Ordinal);
        Assert.Contains("送不到1", await AskAsync(OfOffice, "m3", "对"), StringComparison.Ordinal);
        Assert.Contains("送不到（1）：财务处党支部（周明，已卸载机器人）", await AskAsync(OfOffice, "m4", "通知1的回执"), StringComparison.Ordinal);
        Assert.Single(Channel.Received, r => r.Conversation == OfSecretary);

        await PostAsync(OfSecretary, "installationUpdate", "u2", ("action", "add"));
        Assert.Null(Loss());
        Assert.Equal(ProactiveOutcome.Accepted, await SendAsync("k1"));
        await AskAsync(OfOffice, "m5", "通知财务处：周一开会");
        Assert.Contains("发送中1", await AskAsync(OfOffice, "m6", "对"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403, "ConversationBlockedByUser", ConversationLoss.Blocked, "周明，已屏蔽机器人")]
    [InlineData(403, "MessageWritesBlocked", ConversationLoss.Blocked, "周明，已屏蔽机器人")]
    [InlineData(403, "BotDisabledByAdmin", ConversationLoss.SwitchedOff, "周明，管理员停用了机器人")]
    [InlineData(403, "BotNotInConversationRoster", ConversationLoss.Uninstalled, "周明，已卸载机器人")]
    [InlineData(404, "ConversationNotFound", ConversationLoss.Gone, "周明，和机器人的对话已不存在")]
    [InlineData(403, "Forbidden", null, "财务处党支部（周明）")]
    [InlineData(404, "NotFound", null, "财务处党支部（周明）")]
    [InlineData(413, "MessageSizeTooBig", null, "财务处党支部（周明）")]
    public async Task What_the_channel_refuses_is_marked_with_the_reason_and_the_next_message_takes_the_mark_away(int status, string code, ConversationLoss? loss, string told)
    {
        await AskAsync(OfSecretary, "m1", "我是谁");
        Channel.Misbehave = (received, context) => received.Conversation == OfSecretary ? RefuseAsync(context, status, code, "no") : Task.FromResult(false);
        await AskAsync(OfOffice, "m2", "通知财务处：周五前交学习心得");
        await AskAsync(OfOffice, "m3", "对");
        await UntilAsync("SELECT count(*) FROM Outbox WHERE State = 2");

        Assert.Equal(loss, Loss());
        var receipts = await AskAsync(OfOffice, "m4", "通知1的回执");
        Assert.Contains("发送失败（1）", receipts, StringComparison.Ordinal);
        Assert.Contains(told, receipts, StringComparison.Ordinal);

        Channel.Misbehave = null;
        await AskAsync(OfSecretary, "m5", "我是谁");
        Assert.Null(Loss());
    }

    [Fact]
    public async Task A_conversation_that_lives_behind_another_allowed_host_is_written_to_there_and_from_then_on()
    {
        await using var elsewhere = await FakeChannel.StartAsync();
        Channel.Misbehave = (_, context) => RefuseAsync(context, 403, "InvalidBotApiHost", $"Invalid bot api host. For GCC tenants, please call {elsewhere.ServiceUrl.TrimEnd('/')}.");
        await PostAsync(OfSecretary, "message", "m1", ("text", "我是谁"));
        Assert.Contains("财务处党支部", (await elsewhere.ReplyAsync(OfSecretary, "m1", Soon)).Text, StringComparison.Ordinal);
        await UntilAsync($"SELECT count(*) FROM Conversations WHERE Reference LIKE '%{elsewhere.ServiceUrl}%'");

        var asked = 0;
        Channel.Misbehave = (_, _) => Task.FromResult(Interlocked.Increment(ref asked) > 0);
        Assert.Equal(ProactiveOutcome.Accepted, await SendAsync("k"));
        await UntilAsync("SELECT count(*) = 2 FROM Outbox WHERE State = 1");
        Assert.Equal(0, asked);
    }

    [Theory]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com.example.cn")]
    [InlineData("https://u@smba.infra.gcc.teams.microsoft.com")]
    [InlineData("http://smba.infra.gcc.teams.microsoft.com")]
    [InlineData("https://10.0.0.1")]
    [InlineData("nobody")]
    public async Task A_host_that_is_not_allowed_gets_nothing_whoever_names_it(string host)
    {
        Channel.Misbehave = (_, context) => RefuseAsync(context, 403, "InvalidBotApiHost", $"For GCC tenants, please call {host}.");
        await PostAsync(OfSecretary, "message", "m1", ("text", "我是谁"));
        await UntilAsync("SELECT count(*) FROM Outbox WHERE State = 2 AND Reason LIKE '%InvalidBotApiHost%'");
        await UntilAsync($"SELECT count(*) FROM Conversations WHERE Reference LIKE '%{Channel.ServiceUrl}%'");
    }

    private static async Task<bool> RefuseAsync(HttpContext context, int status, string code, string message)
    {
        context.Response.StatusCode = status;
        await context.Response.WriteAsJsonAsync(new { error = new { code, message } }, context.RequestAborted);
        return true;
    }

    private ConversationLoss? Loss()
    {
        using var store = new StoreView(Folder);
        return store.Scalar($"SELECT Loss FROM Conversations WHERE Conversation = '{OfSecretary}' AND Reference IS NOT NULL") is long loss ? (ConversationLoss)loss : null;
    }

    private async Task UntilAsync(string sql)
    {
        using var store = new StoreView(Folder);
        using var limit = new CancellationTokenSource(Soon);
        while ((long)store.Scalar(sql) == 0) await Task.Delay(10, limit.Token);
    }

    private Task<ProactiveOutcome> SendAsync(string key) =>
        Service.Services.GetRequiredService<ProactiveMessages>().SendAsync("msteams", OfSecretary, key, MessageFactory.Text("别忘了"), TestContext.Current.CancellationToken);

    private async Task<string> AskAsync(string conversation, string id, string text)
    {
        await PostAsync(conversation, "message", id, ("text", text));
        return (await Channel.ReplyAsync(conversation, id, Soon)).Json;
    }

    private async Task PostAsync(string conversation, string type, string id, params (string, JsonNode?)[] fields)
    {
        var person = new JsonObject { ["id"] = "29:" + conversation, ["name"] = "党员", ["aadObjectId"] = conversation == OfOffice ? "demo-office" : "demo-secretary" };
        var place = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = "t1" };
        Assert.Equal(200, (await Wire.PostAsync(Wire.Make(type, id, [("channelId", "msteams"), ("from", person), ("conversation", place), .. fields]))).Status);
    }
}

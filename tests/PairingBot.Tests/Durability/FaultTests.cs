using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Durability;

/// <summary>A store that does not save and a channel that does not take.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task A_commit_that_fails_is_never_answered_2xx_and_the_next_one_is_saved()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        using var store = new StoreView(folder);
        store.Execute("CREATE TRIGGER refuse BEFORE INSERT ON Inbox BEGIN SELECT RAISE(ABORT, 'refused by the test'); END");
        var json = channel.Message("fault", "demo-member", "我是谁", "f1");

        using (var refused = await channel.PostAsync(service.Address, json, cancellation)) Assert.True((int)refused.StatusCode >= 500, $"answered {refused.StatusCode}");
        Assert.Empty(channel.RepliesTo("fault", "f1"));

        store.Execute("DROP TRIGGER refuse");
        using (var taken = await channel.PostAsync(service.Address, json, cancellation)) Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        await channel.ReplyAsync("fault", "f1", TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData(429, 1)]
    [InlineData(500, 0)]
    [InlineData(0, 0)]
    public async Task A_reply_that_the_channel_did_not_take_is_sent_again(int status, int retryAfter)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var refusals = new List<DateTimeOffset>();
        channel.Misbehave = (_, context) => RefuseTwiceAsync(context, refusals, status, retryAfter);

        using var answer = await channel.PostAsync(service.Address, channel.Message("later", "demo-member", "我是谁", "l1"), cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await channel.ReplyAsync("later", "l1", TimeSpan.FromSeconds(30));
        Assert.Equal(2, refusals.Count);
        if (retryAfter > 0) Assert.True(refusals[1] - refusals[0] >= TimeSpan.FromSeconds(retryAfter), "The channel's Retry-After was not honoured.");
    }

    [Fact]
    public async Task A_reply_whose_answer_breaks_off_after_its_head_was_taken_and_is_not_sent_again()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        using var store = new StoreView(folder);
        var taken = 0;
        channel.Misbehave = async (_, context) =>
        {
            Interlocked.Increment(ref taken);
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("{\"id\":", cancellation);
            await context.Response.Body.FlushAsync(cancellation);
            await Task.Delay(300, cancellation); // else the reset throws away what was sent
            context.Abort();
            return true;
        };

        using var answer = await channel.PostAsync(service.Address, channel.Message("cut", "demo-member", "我是谁", "c1"), cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        for (var limit = TimeProvider.System.GetUtcNow().AddSeconds(20); store.Count("Outbox WHERE State = 1") == 0 && TimeProvider.System.GetUtcNow() < limit;) await Task.Delay(20, cancellation);
        Assert.Equal(1, store.Count("Outbox WHERE State = 1 AND Attempts = 1"));
        Assert.Equal(1, taken);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_body_gets_a_clear_answer(string name, string body, int expected)
    {
        Assert.NotEmpty(name);
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        using var answer = await channel.PostAsync(service.Address, body.Replace("SERVICE", channel.ServiceUrl, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal(expected, (int)answer.StatusCode);
        if (expected == 200) Assert.False(string.IsNullOrWhiteSpace((await channel.ReplyAsync("h", "h1", TimeSpan.FromSeconds(10))).Text));
        else Assert.Contains("\"message\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    public static TheoryData<string, string, int> Hostile() => new()
    {
        { "empty", "", 400 },
        { "not JSON", "hello", 400 },
        { "null", "null", 400 },
        { "array", "[]", 400 },
        { "cut off", "{\"type\":\"message\"", 400 },
        { "twice", Message("hi") + Message("hi"), 400 },
        { "no type", "{\"id\":\"1\"}", 400 },
        { "no conversation", "{\"type\":\"message\",\"channelId\":\"emulator\",\"serviceUrl\":\"SERVICE\"}", 400 },
        { "no serviceUrl", "{\"type\":\"message\",\"channelId\":\"emulator\",\"conversation\":{\"id\":\"h\"}}", 400 },
        { "file serviceUrl", "{\"type\":\"message\",\"channelId\":\"emulator\",\"serviceUrl\":\"file:///etc/passwd\",\"conversation\":{\"id\":\"h\"}}", 400 },
        { "text is an object", "{\"type\":\"message\",\"channelId\":\"emulator\",\"serviceUrl\":\"SERVICE\",\"conversation\":{\"id\":\"h\"},\"text\":{}}", 400 },
        { "conversation is a number", "{\"type\":\"message\",\"channelId\":\"emulator\",\"serviceUrl\":\"SERVICE\",\"conversation\":7}", 400 },
        { "a date that is none", "{\"type\":\"message\",\"channelId\":\"emulator\",\"serviceUrl\":\"SERVICE\",\"conversation\":{\"id\":\"h\"},\"timestamp\":\"yesterday\"}", 400 },
        { "10,000 deep", "{\"type\":\"message\",\"value\":" + new string('[', 10_000) + new string(']', 10_000) + "}", 400 },
        { "1 MB of text", Message(new StringBuilder().Insert(0, "共建", 175_000).ToString()), 200 },
        { "lone surrogates", Message("\\ud800昨天\\udfff"), 200 },
        { "NUL", Message("\\u0000我是谁\\u0000"), 200 },
        { "5 MB", Message(new string('x', 5_000_000)), 413 },
    };

    private static string Message(string text) =>
        "{\"type\":\"message\",\"id\":\"h1\",\"channelId\":\"emulator\",\"serviceUrl\":\"SERVICE\",\"from\":{\"id\":\"demo-member\"},\"recipient\":{\"id\":\"bot\"},\"conversation\":{\"id\":\"h\"},\"text\":\"" + text + "\"}";

    private static async Task<bool> RefuseTwiceAsync(HttpContext context, List<DateTimeOffset> refusals, int status, int retryAfter)
    {
        if (refusals.Count == 2) return false;
        refusals.Add(TimeProvider.System.GetUtcNow());
        if (status == 0)
        {
            context.Abort();
            return true;
        }

        context.Response.StatusCode = status;
        if (retryAfter > 0) context.Response.Headers.RetryAfter = retryAfter.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await context.Response.WriteAsync("no");
        return true;
    }
}

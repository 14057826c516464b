using System.Globalization;
using PairingBot.Tests.Drivers;
using PairingBot.Tests.Durability;

namespace PairingBot.Tests.BotFramework;

/// <summary>What a channel answers, and whether it is worth another try.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability (status codes and retry guidance)</remarks>
public sealed class RetryAnswerTests
{
    [Theory]
    [InlineData(408)]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task It_is_tried_again(int status)
    {
        var (pending, parked, tries) = await AnswerAsync(status, once: true);
        Assert.Equal((0L, 0L, 2), (pending, parked, tries));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(302)]
    public async Task It_is_given_up_at_once(int status)
    {
        var (pending, parked, tries) = await AnswerAsync(status, once: false);
        Assert.Equal((0L, 1L, 1), (pending, parked, tries));
    }

    private static async Task<(long Pending, long Parked, int Tries)> AnswerAsync(int status, bool once)
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        var tries = 0;
        channel.Misbehave = (_, context) =>
        {
            if (Interlocked.Increment(ref tries) > 1 && once) return Task.FromResult(false);
            (context.Response.StatusCode, context.Response.Headers.RetryAfter) = (status, 1.ToString(CultureInfo.InvariantCulture));
            return Task.FromResult(true);
        };
        var wire = new Wire(channel, service.Address);
        await wire.PostAsync(wire.Say("m1", "我是谁"));
        using var store = new StoreView(folder);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (store.Count("Outbox") == 0 || Pending(store) > 0) await Task.Delay(10, limit.Token);
        return (Pending(store), (long)store.Scalar("SELECT count(*) FROM Outbox WHERE State = 2"), tries);
    }

    private static long Pending(StoreView store) => (long)store.Scalar("SELECT count(*) FROM Outbox WHERE State = 0");
}

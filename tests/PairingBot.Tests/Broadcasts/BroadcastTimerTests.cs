using PairingBot.Tests.Conversations;

namespace PairingBot.Tests.Broadcasts;

/// <summary>The clock that sends what is due; only the clock is not a real one.</summary>
public sealed class BroadcastTimerTests
{
    private const string Chat = "users = 办公室@机关综合, 书记甲@财务处\nnow = 2026-11-23 10:00\n";

    [Fact]
    public async Task Nothing_goes_before_its_minute_and_at_it_goes_once_whoever_looks()
    {
        var world = new ChatFile(Chat).World();
        await using var host = await ChatHosts.StartAsync(world);
        await PutOffAsync(host);

        world.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 24, 8, 59, 59, TimeSpan.FromHours(8)));
        Assert.Empty(await host.PassTimeAsync());

        await host.RestartAsync();
        world.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(8)));
        var came = (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(host.PassTimeAsync)))).SelectMany(m => m).ToList();

        Assert.Equal(["书记甲", "办公室"], came.Select(m => m.Conversation.Id).Order(StringComparer.Ordinal).ToArray());
        Assert.Empty(await host.PassTimeAsync());
    }

    [Fact]
    public async Task What_came_due_while_the_service_stood_still_goes_out_once_afterwards()
    {
        var world = new ChatFile(Chat).World();
        await using var host = await ChatHosts.StartAsync(world);
        await PutOffAsync(host);

        world.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.FromHours(8)));
        await host.RestartAsync();

        Assert.Equal(2, (await host.PassTimeAsync()).Count);
        await host.RestartAsync();
        Assert.Empty(await host.PassTimeAsync());
    }

    private static async Task PutOffAsync(IChatHost host)
    {
        var input = new ChatInput(null, []);
        foreach (var line in (string[])["书记甲 joins", "办公室: 明天上午9点给财务处发通知：周五前交学习心得", "办公室: 对"]) await host.DeliverAsync(input.Read(line)!);
        Assert.Empty(await host.PassTimeAsync());
    }
}

using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Tests.Drivers;
using PairingBot.Tests.Durability;

namespace PairingBot.Tests.BotFramework;

/// <summary>Messages that are changed or removed later: named by the id that sending returned, or by the channel's own.</summary>
public sealed class ChangeTests
{
    [Fact]
    public async Task A_message_is_changed_and_removed_by_the_id_that_sending_it_returned()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await StartAsync(folder);
        var wire = new Wire(channel, service.Address);

        await wire.PostAsync(wire.Say("m1", "send, change and remove"));

        var changes = await ChangesAsync(channel, 2);
        var (update, removal) = (changes[0], changes[1]);
        Assert.Equal(("PUT", "c", "after"), (update.Method, update.Conversation, (string)JsonNode.Parse(update.Json)!["text"]!));
        Assert.Equal(("DELETE", "c", update.Id), (removal.Method, removal.Conversation, removal.Id));
        Assert.StartsWith("c", update.Id, StringComparison.Ordinal); // the channel's ids; ours are hexadecimal with a dash
        Assert.DoesNotContain("-", update.Id, StringComparison.Ordinal);
        AssertNothingParked(folder);
    }

    [Fact]
    public async Task A_later_turn_changes_a_message_by_the_key_of_the_earlier_one()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using (var service = await StartAsync(folder))
        {
            var wire = new Wire(channel, service.Address);
            await wire.PostAsync(wire.Say("m1", "send"));
            await channel.ReplyAsync("c", "m1", TimeSpan.FromSeconds(10));
        }

        using (var store = new StoreView(folder))
        await using (var service = await StartAsync(folder))
        {
            var wire = new Wire(channel, service.Address);
            await wire.PostAsync(wire.Say("m2", "change", ("value", (string)store.Scalar("SELECT \"Key\" FROM Outbox"))));
            var update = Assert.Single(await ChangesAsync(channel, 1));
            Assert.Equal((string)store.Scalar("SELECT ChannelId FROM Outbox WHERE Kind = 0"), update.Id);
        }

        AssertNothingParked(folder);
    }

    [Fact]
    public async Task A_typing_notice_goes_nowhere_and_the_reply_does()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await StartAsync(null);
        var wire = new Wire(channel, service.Address);
        Assert.Equal(200, (await wire.PostAsync(wire.Say("m1", "typing"))).Status);
        Assert.Equal("typed", (await channel.ReplyAsync("c", "m1", TimeSpan.FromSeconds(10))).Text);
        Assert.DoesNotContain(channel.Received, r => r.Type == "typing");
    }

    [Fact]
    public async Task What_happens_to_a_message_later_is_not_that_message_again()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await StartAsync(folder);
        var wire = new Wire(channel, service.Address);
        await wire.PostAsync(wire.Say("m1", "send"));
        foreach (var type in new[] { "messageUpdate", "messageUpdate", "messageDelete" }) await wire.PostAsync(wire.Make(type, "m1", ("text", "send")));
        using var store = new StoreView(folder);
        Assert.Equal(3, store.Count("Inbox"));
        Assert.Equal("m1", store.Scalar("SELECT ActivityId FROM Inbox ORDER BY Id LIMIT 1"));
        Assert.Equal(3, store.Count("Outbox")); // this bot answers them all
    }

    [Theory]
    [InlineData("1:teams-message")]
    [InlineData("1700000000000")]
    [InlineData("3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("ConvId|0000007")]
    [InlineData("a message/with?odd#signs%20")]
    public async Task A_message_is_changed_and_removed_by_the_channels_own_id(string id)
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await StartAsync(folder);
        var wire = new Wire(channel, service.Address);

        await wire.PostAsync(wire.Say("m1", "change", ("value", id)));
        await wire.PostAsync(wire.Say("m2", "remove", ("value", id)));

        var changes = await ChangesAsync(channel, 2);
        Assert.Equal([("PUT", id), ("DELETE", id)], changes.Select(c => (c.Method, c.Id)));
        Assert.Equal(id, (string)JsonNode.Parse(changes[0].Json)!["id"]!);
        AssertNothingParked(folder);
    }

    [Fact]
    public async Task A_change_answers_with_the_id_of_what_it_changes()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await StartAsync(null);
        var wire = new Wire(channel, service.Address);

        await wire.PostAsync(wire.Say("m1", "change twice", ("value", "1:teams-message")));

        Assert.Equal(["1:teams-message", "1:teams-message"], (await ChangesAsync(channel, 2)).Select(c => c.Id));
    }

    private static Task<InProcessService> StartAsync(TestFolder? folder) => InProcessService.StartAsync(folder, builder => builder.Services.AddScoped<IBot, ChangingBot>());

    private static async Task<IReadOnlyList<Changed>> ChangesAsync(FakeChannel channel, int count)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (channel.Changes.Count < count) await Task.Delay(10, limit.Token);
        return [.. channel.Changes];
    }

    private static void AssertNothingParked(TestFolder folder)
    {
        using var store = new StoreView(folder);
        Assert.Equal(0L, store.Scalar("SELECT count(*) FROM Outbox WHERE State = 2"));
    }

    /// <summary>Does with messages what it is told; the value names the message.</summary>
    private sealed class ChangingBot : IBot
    {
        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            var named = turnContext.Activity.Value?.ToString();
            switch (turnContext.Activity.Text)
            {
                case "send":
                    await turnContext.SendActivityAsync("before", cancellationToken: cancellationToken);
                    break;
                case "typing":
                    await turnContext.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
                    await turnContext.SendActivityAsync("typed", cancellationToken: cancellationToken);
                    break;
                case "change":
                    await turnContext.UpdateActivityAsync(After(named), cancellationToken);
                    break;
                case "change twice":
                    var changed = await turnContext.UpdateActivityAsync(After(named), cancellationToken);
                    await turnContext.UpdateActivityAsync(After(changed.Id), cancellationToken);
                    break;
                case "remove":
                    await turnContext.DeleteActivityAsync(named, cancellationToken);
                    break;
                default:
                    var sent = await turnContext.SendActivityAsync("before", cancellationToken: cancellationToken);
                    var again = await turnContext.UpdateActivityAsync(After(sent.Id), cancellationToken);
                    await turnContext.DeleteActivityAsync(again.Id, cancellationToken);
                    break;
            }
        }

        private static Activity After(string? id) => new(ActivityTypes.Message, id, text: "after");
    }
}

using System.Text.Json.Nodes;
using PairingBot.Tests.Drivers;
using PairingBot.Tests.Durability;

namespace PairingBot.Tests.BotFramework;

/// <summary><c>adaptiveCard/action</c>: the buttons of the summary, pressed over HTTP.</summary>
public sealed class CardPressTests
{
    private const string Message = "application/vnd.microsoft.activity.message";

    [Fact]
    public async Task Confirming_saves_once_and_answers_in_the_response_and_the_same_press_again_gets_the_same()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        var wire = new Wire(channel, service.Address);
        var press = wire.Press("p1", (await wire.AskForCardAsync("m1"))["confirm"]);

        var answers = await Task.WhenAll(wire.PostAsync(press), wire.PostAsync(press), wire.PostAsync(press));

        Assert.All(answers, answer => Assert.Equal((200, "application/json"), (answer.Status, answer.Type)));
        Assert.Equal((200, Message), ((int)answers[0].Read()["statusCode"]!, (string)answers[0].Read()["type"]!));
        Assert.Contains("活动1", (string)answers[0].Read()["value"]!, StringComparison.Ordinal);
        Assert.Single(answers.Select(answer => answer.Body).Distinct(StringComparer.Ordinal));
        using var store = new StoreView(folder);
        Assert.Equal((1, 1), (store.Count("Activities"), store.Count("History WHERE Subject = 'PairingActivity'")));
        Assert.Equal(["m1"], (await wire.ReceivedAsync()).Select(r => r.ReplyToId));
    }

    [Theory]
    [InlineData("confirm", "已经保存为活动1", 1)]
    [InlineData("cancel", "已经取消", 0)]
    public async Task A_card_pressed_after_its_end_says_what_became_of_it_and_changes_nothing(string end, string expected, long saved)
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        var wire = new Wire(channel, service.Address);
        var buttons = await wire.AskForCardAsync("m1");
        await wire.PostAsync(wire.Press("p1", buttons[end]));

        foreach (var verb in new[] { "confirm", "change", "cancel" })
        {
            var late = await wire.PostAsync(wire.Press("late-" + verb, buttons[verb]));
            Assert.Equal((200, Message), (late.Status, (string)late.Read()["type"]!));
            Assert.Contains(expected, (string)late.Read()["value"]!, StringComparison.Ordinal);
        }

        using var store = new StoreView(folder);
        Assert.Equal((saved, saved), (store.Count("Activities"), store.Count("History WHERE Subject = 'PairingActivity'")));
        Assert.Equal(["m1"], (await wire.ReceivedAsync()).Select(r => r.ReplyToId));
    }

    [Fact]
    public async Task An_outdated_card_says_so_and_the_latest_comes_again()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        var wire = new Wire(channel, service.Address);
        var buttons = await wire.AskForCardAsync("m1");
        await wire.AskAsync("m2", "改成20人");

        var answer = await wire.PostAsync(wire.Press("p1", buttons["confirm"]));

        Assert.Contains("过时", (string)answer.Read()["value"]!, StringComparison.Ordinal);
        var again = await channel.ReplyAsync("c", "p1", TimeSpan.FromSeconds(10));
        Assert.Contains("20", again.Text, StringComparison.Ordinal);
        Assert.NotEmpty(JsonNode.Parse(again.Json)!["attachments"]!.AsArray());
        using var store = new StoreView(folder);
        Assert.Equal(0, store.Count("Activities"));
    }

    [Fact]
    public async Task What_is_no_press_of_a_card_is_refused_in_the_protocols_form()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var wire = new Wire(channel, service.Address);
        JsonNode?[] values = [null, "text", new JsonObject(), new JsonObject { ["action"] = 7 }, new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Submit" } }];

        for (var i = 0; i < values.Length; i++)
        {
            var answer = await wire.PostAsync(wire.Make("invoke", $"bad-{i}", ("name", "adaptiveCard/action"), ("value", values[i])));
            Assert.Equal((400, 400), (answer.Status, (int)answer.Read()["statusCode"]!));
            Assert.Equal("application/vnd.microsoft.error", (string)answer.Read()["type"]!);
            Assert.NotEmpty((string)answer.Read()["value"]!["message"]!);
        }

        Assert.Equal(501, (await wire.PostAsync(wire.Make("invoke", "unknown", ("name", "task/fetch"), ("value", new JsonObject())))).Status);
        var forged = await wire.PostAsync(wire.Press("forged", new JsonObject { ["verb"] = "confirm", ["token"] = "made-up" }));
        Assert.Contains("没有做任何操作", (string)forged.Read()["value"]!, StringComparison.Ordinal);
        Assert.Empty(await wire.ReceivedAsync());
        Assert.Empty(service.Errors);
    }
}

using System.Net;
using System.Text.Json.Nodes;
using PairingBot.Tests.BotFramework;
using PairingBot.Tests.DirectLine;
using PairingBot.Tests.Drivers;
using PairingBot.Tests.Durability;

namespace PairingBot.Tests.Permissions;

/// <summary>A card's token is good for one person, in one conversation, for the facts that the card shows, once; over HTTP, as an attacker would try it.</summary>
public sealed class StolenCardTests
{
    private static readonly JsonObject Group = new() { ["id"] = "c", ["isGroup"] = true };

    [Theory]
    [InlineData("demo-secretary", "c")] // of the same branch, who might log it himself
    [InlineData("demo-office", "c")]
    [InlineData("nobody", "c")]
    [InlineData("demo-secretary", "other")]
    [InlineData("demo-member", "other")] // the same person elsewhere
    public async Task Another_person_or_another_conversation_saves_nothing_with_it(string who, string conversation)
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        var wire = new Wire(channel, service.Address);
        var button = (await wire.AskForCardAsync("m1"))["confirm"];
        (string, JsonNode?)[] thief = [("from", Wire.Account(who)), ("conversation", Wire.Account(conversation))];

        var executed = await wire.PostAsync(wire.Press("p1", button, thief));
        var submitted = await wire.PostAsync(wire.Make("message", "p2", [("value", button.DeepClone()), .. thief.Select(f => (f.Item1, f.Item2?.DeepClone()))]));

        Assert.Equal((200, 200), (executed.Status, submitted.Status));
        Assert.DoesNotContain("活动1", (string)executed.Read()["value"]!, StringComparison.Ordinal);
        AssertSaved(folder, 0);
    }

    [Fact]
    public async Task In_a_group_only_who_began_it_confirms_and_the_others_leave_it_open()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        var wire = new Wire(channel, service.Address);
        var mention = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>bot</at>", ["mentioned"] = Wire.Account("bot") });
        await wire.PostAsync(wire.Say("m1", "<at>bot</at> " + Wire.Sentence, ("conversation", Group.DeepClone()), ("entities", mention)));
        var card = JsonNode.Parse((await channel.ReplyAsync("c", "m1", TimeSpan.FromSeconds(10))).Json)!["attachments"]![0]!["content"]!;
        var button = card["actions"]!.AsArray().Single(a => (string)a!["verb"]! == "confirm")!["data"]!;

        foreach (var who in new[] { "demo-secretary", "demo-office", "demo-liaison", "nobody" })
        {
            var stolen = await wire.PostAsync(wire.Press("p-" + who, button, ("from", Wire.Account(who)), ("conversation", Group.DeepClone())));
            Assert.DoesNotContain("活动1", stolen.Body, StringComparison.Ordinal);
        }

        AssertSaved(folder, 0);
        var own = await wire.PostAsync(wire.Press("p-own", button, ("conversation", Group.DeepClone())));
        Assert.Contains("活动1", (string)own.Read()["value"]!, StringComparison.Ordinal);
        AssertSaved(folder, 1);
    }

    [Fact]
    public async Task A_guessed_or_damaged_token_saves_nothing_and_the_true_one_still_works()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        var wire = new Wire(channel, service.Address);
        var button = (await wire.AskForCardAsync("m1"))["confirm"];
        var token = (string)button["token"]!;
        JsonNode?[] guesses =
        [
            "", " ", "*", "null", token[..^1], token + "=", token + ";" + token, " " + token, token.ToUpperInvariant() + "_", Swap(token), new string('a', token.Length),
            new JsonArray(token), new JsonObject { ["token"] = token }, 1, true, null,
        ];

        for (var i = 0; i < guesses.Length; i++)
        {
            var data = new JsonObject { ["verb"] = "confirm", ["token"] = guesses[i] };
            Assert.DoesNotContain("活动1", (await wire.PostAsync(wire.Press($"g{i}", data))).Body, StringComparison.Ordinal);
            await wire.PostAsync(wire.Make("message", $"h{i}", ("value", data.DeepClone())));
        }

        AssertSaved(folder, 0);
        Assert.Contains("活动1", (await wire.PostAsync(wire.Press("true", button))).Body, StringComparison.Ordinal);
        AssertSaved(folder, 1);
    }

    [Fact]
    public async Task What_was_never_on_a_card_is_read_from_none()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        var wire = new Wire(channel, service.Address);
        var button = (JsonObject)(await wire.AskForCardAsync("m1"))["confirm"].DeepClone();
        foreach (var (name, value) in new[] { ("branch", "教务处党支部"), ("topic", "别的主题"), ("speaker", "demo-office"), ("participants", "99") }) button[name] = value;

        await wire.PostAsync(wire.Press("p1", button));

        using var store = new StoreView(folder);
        Assert.Equal("报账培训", store.Scalar("SELECT Topic FROM Activities"));
        Assert.Equal((18L, "财务处党支部"), ((long)store.Scalar("SELECT Participants FROM Activities"), store.Scalar("SELECT b.Name FROM Activities a JOIN Branches b ON b.Id = a.BranchId")));
    }

    [Fact]
    public async Task On_the_chat_page_a_token_of_another_is_as_little_use_and_an_old_or_used_one_saves_nothing_more()
    {
        using var folder = new TestFolder();
        await using var service = await InProcessService.StartAsync(folder);
        using var member = new DirectLineClient(service.Address.GetLeftPart(UriPartial.Authority));
        using var thief = new DirectLineClient(service.Address.GetLeftPart(UriPartial.Authority));
        await member.ConnectAsync("demo-member");
        await thief.ConnectAsync("demo-secretary");
        await member.SayAsync(Wire.Sentence);
        var old = await ButtonAsync(member);
        await member.SayAsync("改成20人");
        var button = await ButtonAsync(member);

        await thief.PostAsync(Press(button));
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await thief.SendAsync(HttpMethod.Post, $"conversations/{member.Conversation}/activities", Press(button)));
        await member.PostAsync(Press(old));
        AssertSaved(folder, 0);

        var latest = await ButtonAsync(member); // the outdated one brought the card again
        await Task.WhenAll(member.PostAsync(Press(latest)), member.PostAsync(Press(latest)), member.PostAsync(Press(latest)));
        AssertSaved(folder, 1);
    }

    private static JsonObject Press(JsonNode data) => new() { ["type"] = "message", ["value"] = data.DeepClone(), ["from"] = new JsonObject { ["id"] = "demo-member" } };

    private static async Task<JsonNode> ButtonAsync(DirectLineClient client) => (await client.ReadAsync()).Activities
        .SelectMany(a => a["attachments"]?.AsArray() ?? []).Last()!["content"]!["actions"]!.AsArray().Single(a => (string?)a!["data"]?["verb"] == "confirm")!["data"]!;

    private static string Swap(string token) => (token[0] == 'A' ? "B" : "A") + token[1..];

    private static void AssertSaved(TestFolder folder, long count)
    {
        using var store = new StoreView(folder);
        Assert.Equal((count, count), (store.Count("Activities"), store.Count("History WHERE Subject = 'PairingActivity'")));
    }
}

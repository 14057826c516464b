using System.Text.Json.Nodes;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.BotFramework;

/// <summary>Activities that are no question: heard, marked, not answered.</summary>
public sealed class SilenceTests
{
    [Fact]
    public async Task What_asks_nothing_gets_2xx_and_no_reply_and_the_open_dialog_stays()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var wire = new Wire(channel, service.Address);
        await wire.AskForCardAsync("m1");
        JsonObject[] silent =
        [
            wire.Make("typing", "s1"),
            wire.Make("typing", null),
            wire.Make("messageReaction", "s2", ("reactionsAdded", JsonNode.Parse("""[{"type":"like"}]""")), ("replyToId", "x")),
            wire.Make("messageReaction", "s3", ("reactionsRemoved", JsonNode.Parse("""[{"type":"like"}]"""))),
            wire.Make("endOfConversation", "s4", ("code", "completedSuccessfully")),
            wire.Make("messageUpdate", "s5", ("text", "对")),
            wire.Make("messageDelete", "s6"),
            wire.Make("event", "s7", ("name", "application/vnd.microsoft.readReceipt"), ("value", new JsonObject())),
            wire.Make("command", "s8", ("name", "x")),
            wire.Make("commandResult", "s9", ("name", "x")),
            wire.Make("handoff", "s10"),
            wire.Make("trace", "s11", ("name", "x")),
            wire.Make("contactRelationUpdate", "s12", ("action", "add")),
            wire.Make("somethingNew", "s13", ("text", "对"), ("unknown", new JsonObject { ["deep"] = 1 })),
            wire.Make("Message", "s14", ("text", "对")),
        ];

        foreach (var activity in silent)
        {
            var answer = await wire.PostAsync(activity);
            Assert.True(answer is { Status: 200, Body: "" }, $"{activity["type"]}: {answer}");
        }

        Assert.Equal(["m1"], (await wire.ReceivedAsync()).Select(r => r.ReplyToId));
        Assert.Contains("活动1", (await wire.AskAsync("m2", "对")).Text, StringComparison.Ordinal);
        Assert.Empty(service.Errors);
    }
}

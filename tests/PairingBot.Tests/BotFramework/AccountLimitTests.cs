using System.Text.Json.Nodes;

namespace PairingBot.Tests.BotFramework;

/// <summary>One account that floods is told to wait; everybody else on the same channel goes on.</summary>
public sealed class AccountLimitTests
{
    private const string Service = "https://smba.trafficmanager.net/";

    [Fact]
    public async Task An_account_that_floods_is_answered_429_and_others_from_the_same_address_are_not()
    {
        await using var issuer = await FakeIssuer.StartAsync();
        var key = issuer.Publish("k1", "msteams");
        await using var service = await Registered.StartAsync(issuer, settings: ("Limits:MessagesPerMinute", "10"));
        var token = FakeIssuer.Token(key, Service);

        var flood = new List<int>();
        for (var n = 0; n < 12; n++) flood.Add(await Registered.PostAsync(service, Message("flooder", n), token));
        Assert.Equal([200, 200, 200, 200, 200], flood.Take(5));
        Assert.Contains(429, flood.Skip(5));
        for (var n = 0; n < 12; n++) Assert.Equal(200, await Registered.PostAsync(service, Message($"person-{n}", n), token));
        Assert.Empty(service.Errors);
    }

    [Fact]
    public async Task What_another_channels_token_sends_in_an_accounts_name_counts_against_nobody()
    {
        await using var issuer = await FakeIssuer.StartAsync();
        var (own, others) = (issuer.Publish("k1", "msteams"), issuer.Publish("k2", "webchat"));
        await using var service = await Registered.StartAsync(issuer, settings: ("Limits:MessagesPerMinute", "10"));

        for (var n = 0; n < 12; n++) Assert.Equal(401, await Registered.PostAsync(service, Message("member", n), FakeIssuer.Token(others, Service)));
        Assert.Equal(200, await Registered.PostAsync(service, Message("member", 12), FakeIssuer.Token(own, Service)));
    }

    private static JsonObject Message(string person, int n) => new()
    {
        ["type"] = "message",
        ["id"] = $"{person}-{n}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = Service,
        ["from"] = new JsonObject { ["id"] = "29:" + person, ["aadObjectId"] = person },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = person, ["tenantId"] = "tenant" },
        ["text"] = "我是谁",
    };
}

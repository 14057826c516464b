using System.Net;
using System.Text.Json.Nodes;

namespace PairingBot.Tests.DirectLine;

public sealed class TokenTests
{
    private const string Secret = "a secret of the portal";

    [Fact]
    public async Task A_token_says_who_and_for_how_long()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = new DirectLineClient(host.Address);
        var answer = await DirectLineClient.GetJsonAsync(await client.SendAsync(HttpMethod.Post, "tokens/generate", User("demo-secretary")));
        Assert.Equal(1800, (int)answer["expires_in"]!);
        var claims = new Microsoft.IdentityModel.JsonWebTokens.JsonWebToken((string)answer["token"]!);
        Assert.Equal("demo-secretary", claims.GetClaim("user").Value);
        Assert.Equal((string)answer["conversationId"]!, claims.GetClaim("conv").Value);
    }

    [Fact]
    public async Task In_production_only_the_secret_opens()
    {
        await using var host = await DirectLineHost.StartAsync("Production", Secret);
        using var client = new DirectLineClient(host.Address);
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await client.SendAsync(HttpMethod.Post, "tokens/generate", User("u")));
        client.Token = "a secret of another";
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await client.SendAsync(HttpMethod.Post, "tokens/generate", User("u")));
        client.Token = Secret;
        await DirectLineClient.GetJsonAsync(await client.SendAsync(HttpMethod.Post, "tokens/generate", User("u")));
        var started = await client.SendAsync(HttpMethod.Post, "conversations", User("u"));
        Assert.Equal(HttpStatusCode.Created, started.StatusCode);
    }

    [Fact]
    public async Task In_production_without_a_secret_nobody_gets_a_token()
    {
        await using var host = await DirectLineHost.StartAsync("Production");
        using var client = new DirectLineClient(host.Address);
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await client.SendAsync(HttpMethod.Post, "tokens/generate", User("u")));
        client.Token = "x";
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await client.SendAsync(HttpMethod.Post, "tokens/generate", User("u")));
    }

    [Fact]
    public async Task Pages_of_other_origins_get_no_token()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = new DirectLineClient(host.Address) { Origin = "https://evil.example" };
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await client.SendAsync(HttpMethod.Post, "tokens/generate", User("u")));
        client.Origin = host.Address;
        await DirectLineClient.GetJsonAsync(await client.SendAsync(HttpMethod.Post, "tokens/generate", User("u")));
    }

    [Fact]
    public async Task Settings_with_a_blank_or_a_slash_at_the_end_mean_what_is_before_it()
    {
        await using var host = await DirectLineHost.StartAsync("Production", Secret + " \n", settings: "--DirectLine:TrustedOrigins:0=https://portal.example.edu.cn/");
        using var client = new DirectLineClient(host.Address) { Origin = "https://portal.example.edu.cn", Token = Secret };
        var answer = await client.SendAsync(HttpMethod.Post, "tokens/generate", User("u"));
        Assert.Equal(["https://portal.example.edu.cn"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        await DirectLineClient.GetJsonAsync(answer);
    }

    [Fact]
    public async Task A_foreign_name_of_this_machine_gets_no_token()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Address + "/v3/directline/tokens/generate") { Headers = { Host = "evil.example" } };
#pragma warning disable RS0030 // tests talk to this machine alone
        using var http = new HttpClient();
#pragma warning restore RS0030
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await http.SendAsync(request, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Without_a_token_nothing_is_said()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        client.Token = null;
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Unauthorized, await client.SayAsync("hello"));
        client.Token = "nonsense";
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await client.SayAsync("hello"));
    }

    [Fact]
    public async Task A_token_is_refreshed_until_it_has_expired()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        host.Time.Ahead = TimeSpan.FromMinutes(20);
        var fresh = await DirectLineClient.GetJsonAsync(await client.SendAsync(HttpMethod.Post, "tokens/refresh"));
        Assert.Equal(client.Conversation, (string)fresh["conversationId"]!);
        host.Time.Ahead = TimeSpan.FromMinutes(31);
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await client.SayAsync("too late"));
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await client.SendAsync(HttpMethod.Post, "tokens/refresh"));
        client.Token = (string)fresh["token"]!;
        await DirectLineClient.GetJsonAsync(await client.SayAsync("in time"));
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_only()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var one = await DirectLineClient.StartAsync(host);
        using var other = await DirectLineClient.StartAsync(host, "demo-office");
        var own = one.Conversation;
        one.Conversation = other.Conversation;
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await one.SayAsync("hello"));
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await one.SendAsync(HttpMethod.Get, $"conversations/{other.Conversation}/activities"));
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await one.SendAsync(HttpMethod.Get, $"conversations/{other.Conversation}"));
        one.Conversation = own[..^1] + (own[^1] == 'A' ? 'B' : 'A');
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.NotFound, await one.SayAsync("hello"));
        one.Conversation = "nobody";
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.NotFound, await one.SayAsync("hello"));
    }

    [Fact]
    public async Task Tokens_and_conversations_outlive_a_restart()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var before = await DirectLineClient.StartAsync(host);
        await before.SayAsync("before");
        await host.RestartAsync();
        using var after = new DirectLineClient(host.Address) { Token = before.Token, Conversation = before.Conversation };
        await DirectLineClient.GetJsonAsync(await after.SayAsync("after"));
        Assert.Equal(["你好，demo-member", "before", "demo-member/user: before", "after", "demo-member/user: after"], await after.ReadTextsAsync());
    }

    [Fact]
    public async Task A_stream_token_opens_nothing_but_the_stream()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        client.Token = client.StreamUrl[(client.StreamUrl.IndexOf("t=", StringComparison.Ordinal) + 2)..];
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await client.SayAsync("hello"));
    }

    private static JsonObject User(string id) => new() { ["user"] = new JsonObject { ["id"] = id } };
}

using System.Net;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace PairingBot.Tests.DirectLine;

/// <summary>A token that names the pages that it is for.</summary>
public sealed class TrustedOriginTests
{
    private const string Secret = "a secret of the portal";
    private const string Portal = "https://portal.example.edu.cn";
    private const string Library = "https://library.example.edu.cn";
    private static readonly string[] Listed = ["--DirectLine:TrustedOrigins:0=" + Portal, "--DirectLine:TrustedOrigins:1=" + Library];

    [Fact]
    public async Task A_token_that_names_origins_is_for_their_pages_alone_also_once_refreshed()
    {
        await using var host = await DirectLineHost.StartAsync("Production", Secret, settings: Listed);
        using var client = new DirectLineClient(host.Address) { Token = Secret };
        client.Token = (string)(await DirectLineClient.GetJsonAsync(await AskAsync(client, Portal + "/")))["token"]!;
        client.Origin = Portal;
        client.Token = (string)(await DirectLineClient.GetJsonAsync(await client.SendAsync(HttpMethod.Post, "tokens/refresh")))["token"]!;
        var started = await client.SendAsync(HttpMethod.Post, "conversations");
        Assert.Equal([Portal], started.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(["Retry-After"], started.Headers.GetValues("Access-Control-Expose-Headers"));
        client.StreamUrl = (string)(await DirectLineClient.GetJsonAsync(started))["streamUrl"]!;

        using var socket = await client.OpenAsync(Portal);
        await Assert.ThrowsAsync<WebSocketException>(() => client.OpenAsync(Library));
        foreach (var other in new[] { Library, host.Address, "https://evil.example" })
        {
            client.Origin = other;
            await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await client.SendAsync(HttpMethod.Post, "tokens/refresh"));
        }

        client.Origin = "";
        await DirectLineClient.GetJsonAsync(await client.SendAsync(HttpMethod.Post, "tokens/refresh")); // no page
    }

    [Fact]
    public async Task A_token_that_names_none_is_for_the_pages_of_all_trusted_origins()
    {
        await using var host = await DirectLineHost.StartAsync("Production", Secret, settings: Listed);
        using var client = new DirectLineClient(host.Address) { Token = Secret };
        client.Token = (string)(await DirectLineClient.GetJsonAsync(await AskAsync(client)))["token"]!;
        foreach (var page in new[] { Portal, Library, host.Address })
        {
            client.Origin = page;
            await DirectLineClient.GetJsonAsync(await client.SendAsync(HttpMethod.Post, "tokens/refresh"));
        }
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://portal.example.edu.cn")]
    [InlineData("https://portal.example.edu.cn.evil.example")]
    public async Task An_origin_that_the_configuration_does_not_list_can_not_be_named(string origin)
    {
        await using var host = await DirectLineHost.StartAsync("Production", Secret, settings: Listed);
        using var client = new DirectLineClient(host.Address) { Token = Secret };
        var refused = await AskAsync(client, Portal, origin);
        Assert.Contains("DirectLine:TrustedOrigins", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.BadRequest, refused);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("HOST")]
    [InlineData("ftp://HOST")]
    [InlineData("ws://HOST")]
    [InlineData("javascript://HOST")]
    [InlineData("http://user@HOST")]
    [InlineData("http://HOST/page")]
    [InlineData("http://HOST//")]
    [InlineData("http://HOST?x")]
    [InlineData("http://HOST#x")]
    [InlineData(" http://HOST")]
    [InlineData("https://portal.example.edu.cn/page")]
    [InlineData("https://user:word@portal.example.edu.cn")]
    public async Task What_is_no_origin_is_named_by_nobody(string? origin)
    {
        await using var host = await DirectLineHost.StartAsync("Production", Secret, settings: Listed);
        using var client = new DirectLineClient(host.Address) { Token = Secret };
        var own = new Uri(host.Address).Authority;
        await DirectLineClient.GetJsonAsync(await AskAsync(client, Portal, "http://" + own + "/"));

        var refused = await AskAsync(client, Portal, origin?.Replace("HOST", own, StringComparison.Ordinal));
        Assert.Contains("a list of origins such as https://portal.example.edu.cn", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.BadRequest, refused);
        refused = await client.SendAsync(HttpMethod.Post, "tokens/generate", new JsonObject { ["trustedOrigins"] = origin });
        if (origin is not null) await DirectLineClient.AssertRefusedAsync(HttpStatusCode.BadRequest, refused); // no list
    }

    private static Task<HttpResponseMessage> AskAsync(DirectLineClient client, params string?[] origins) => client.SendAsync(
        HttpMethod.Post, "tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = "u" }, ["trustedOrigins"] = new JsonArray([.. origins.Select(origin => (JsonNode?)origin)]) });
}

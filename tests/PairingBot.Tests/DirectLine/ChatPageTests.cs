using System.Net;

namespace PairingBot.Tests.DirectLine;

public sealed class ChatPageTests
{
    [Fact]
    public async Task The_page_is_there_in_development_and_strict()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = new DirectLineClient(host.Address);
        using var page = await client.SendAsync(HttpMethod.Get, "/");
        Assert.Equal("/chat", page.RequestMessage!.RequestUri!.AbsolutePath);
        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var nonce = policy.Split("'nonce-")[1].Split('\'')[0];
        Assert.Contains($"nonce=\"{nonce}\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{nonce}", html, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(page.Headers.GetValues("Referrer-Policy")));
        foreach (var path in new[] { "/chat/chat.css", "/chat/chat.js", "/chat/people" })
            Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(HttpMethod.Get, path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(HttpMethod.Get, "/chat/chat.html")).StatusCode);
    }

    [Fact]
    public async Task Each_page_has_a_nonce_of_its_own()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = new DirectLineClient(host.Address);
        var policies = new HashSet<string>(StringComparer.Ordinal);
        for (var n = 0; n < 3; n++)
            policies.Add(Assert.Single((await client.SendAsync(HttpMethod.Get, "/chat")).Headers.GetValues("Content-Security-Policy")));
        Assert.Equal(3, policies.Count);
    }

    [Fact]
    public async Task There_is_no_page_in_production()
    {
        await using var host = await DirectLineHost.StartAsync("Production");
        using var client = new DirectLineClient(host.Address);
        foreach (var path in new[] { "/", "/chat", "/chat/chat.js", "/chat/people", "/chat/webchat.js" })
            Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(HttpMethod.Get, path)).StatusCode);
    }
}

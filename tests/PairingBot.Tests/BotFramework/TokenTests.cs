using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.BotFramework;

/// <summary>Tokens to <c>/api/messages</c>, against an issuer on this machine and the whole service.</summary>
public sealed class TokenTests
{
    private const string Url = "https://smba.trafficmanager.net/emea/";

    [Fact]
    public async Task Without_the_issuers_keys_the_answer_is_503_and_not_500()
    {
        await using var service = await StartAsync("http://127.0.0.1:9/metadata");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(service, "Bearer " + FakeIssuer.Token(FakeIssuer.NewKey("k"), Url)));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(service, "Bearer x"));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(service, "Bearer " + FakeIssuer.Token(FakeIssuer.NewKey("k"), Url, audience: "somebody-else")));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(service, "Bearer " + FakeIssuer.Token(FakeIssuer.NewKey("k"), Url, issuer: "https://sts.windows.net/x/")));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(service, "Bearer " + Unsigned()));
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-00000000000A")]
    [InlineData(" 00000000-0000-0000-0000-00000000000a ")]
    public async Task However_the_app_id_is_written_in_the_settings_its_tokens_are_heard(string appId)
    {
        await using var issuer = await FakeIssuer.StartAsync();
        var key = issuer.Publish("k", "emulator");
        await using var service = await Registered.StartAsync(issuer, settings: ("MicrosoftAppId", appId));
        Assert.Equal(200, await Registered.PostAsync(service, Wire.Typing(Url), FakeIssuer.Token(key, Url)));
        Assert.Equal(401, await Registered.PostAsync(service, Wire.Typing(Url), FakeIssuer.Token(key, Url, audience: "00000000-0000-0000-0000-00000000000b")));
    }

    [Fact]
    public async Task Without_a_token_no_body_is_read()
    {
        await using var service = await StartAsync("http://127.0.0.1:9/metadata");
        using var connection = new TcpClient();
        await connection.ConnectAsync(service.Address.Host, service.Address.Port, TestContext.Current.CancellationToken);
        var stream = connection.GetStream();
        await stream.WriteAsync("POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 4000000\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10)); // the body never comes
        using var answer = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 401 Unauthorized", await answer.ReadLineAsync(limit.Token));
    }

    [Fact]
    public async Task Without_an_app_id_only_this_machine_is_heard_and_no_page_of_a_browser()
    {
        await using var service = await InProcessService.StartAsync();
        using var http = TestHttp.Client();
        using var rebound = Request(service, null);
        rebound.Headers.Host = "evil.example";
        using var page = Request(service, null);
        page.Headers.Add("Origin", "http://evil.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await http.SendAsync(rebound, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.SendAsync(page, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, await PostAsync(service, null));
    }

    [Theory]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("x-forwarded-host", "bot.example")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Real-IP", "203.0.113.7")]
    [InlineData("Via", "1.1 tunnel")]
    [InlineData("CF-Connecting-IP", "203.0.113.7")]
    [InlineData("True-Client-IP", "203.0.113.7")]
    [InlineData("X-Original-Host", "bot.example")]
    public async Task What_a_proxy_or_tunnel_on_this_machine_passes_on_is_not_of_this_machine(string header, string value)
    {
        await using var service = await InProcessService.StartAsync();
        using var http = TestHttp.Client();
        using var passedOn = Request(service, null);
        passedOn.Headers.TryAddWithoutValidation(header, value);
        using var token = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, "/v3/directline/tokens/generate"));
        token.Headers.TryAddWithoutValidation(header, value);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.SendAsync(passedOn, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.SendAsync(token, TestContext.Current.CancellationToken)).StatusCode);
    }

    private static Task<InProcessService> StartAsync(string metadata) => InProcessService.StartAsync(settings:
    [
        ("MicrosoftAppId", FakeIssuer.AppId), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", "tenant"), ("ToBotFromChannelOpenIdMetadataUrl", metadata),
    ]);

    private static async Task<HttpStatusCode> PostAsync(InProcessService service, string? authorization)
    {
        using var http = TestHttp.Client();
        using var request = Request(service, authorization);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    // typing: heard, and nothing is sent back to the address that is not ours
    private static HttpRequestMessage Request(InProcessService service, string? authorization)
    {
        var json = $$$"""{"type":"typing","channelId":"emulator","serviceUrl":"{{{Url}}}","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"}}""";
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, "/api/messages")) { Content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return request;
    }

    private static string Unsigned() =>
        Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""") + "." + Base64UrlEncoder.Encode($$"""{"iss":"{{FakeIssuer.Issuer}}","aud":"{{FakeIssuer.AppId}}","serviceurl":"{{Url}}","exp":4102444800}""") + ".";
}

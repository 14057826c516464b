using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Web;

/// <summary>What a service in Production opens, and what it keeps shut.</summary>
public sealed class ProductionTests
{
    private const string Secret = "a secret of the portal";

    [Fact]
    public async Task Only_the_secret_gets_tokens_and_there_is_no_chat_page_and_no_open_endpoint()
    {
        using var folder = new TestFolder();
        await using var service = ServiceProcess.Start(
            folder.ConnectionString,
            null,
            ("ASPNETCORE_ENVIRONMENT", "Production"),
            ("MicrosoftAppId", Guid.Empty.ToString()),
            ("MicrosoftAppPassword", "password"),
            ("MicrosoftAppTenantId", "tenant"),
            ("DirectLine__Secret", Secret));
        await service.ReadyAsync(TimeSpan.FromSeconds(60));

        foreach (var path in new[] { "/", "/chat", "/chat/chat.js", "/chat/people", "/chat/webchat.js" })
            Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(service, HttpMethod.Get, path)).Status);
        foreach (var shown in new[] { null, "Bearer", "Bearer a secret of another one", "Basic " + Secret })
        {
            var (status, body) = await SendAsync(service, HttpMethod.Post, "/v3/directline/tokens/generate", shown);
            Assert.Equal(HttpStatusCode.Forbidden, status);
            Assert.NotEmpty((string)JsonNode.Parse(body)!["error"]!["message"]!);
        }

        var given = await SendAsync(service, HttpMethod.Post, "/v3/directline/tokens/generate", "Bearer " + Secret, """{"user":{"id":"u1"}}""");
        Assert.Equal(HttpStatusCode.OK, given.Status);
        Assert.NotEmpty((string)JsonNode.Parse(given.Body)!["token"]!);

        var unsigned = await SendAsync(service, HttpMethod.Post, "/api/messages", null, """{"type":"message","channelId":"emulator","serviceUrl":"http://127.0.0.1:1/","conversation":{"id":"c"}}""");
        Assert.Equal(HttpStatusCode.Unauthorized, unsigned.Status);
        Assert.NotEmpty((string)JsonNode.Parse(unsigned.Body)!["error"]!["message"]!);
    }

    [Fact]
    public async Task Without_a_secret_nobody_gets_a_token()
    {
        using var folder = new TestFolder();
        await using var service = ServiceProcess.Start(
            folder.ConnectionString, null, ("ASPNETCORE_ENVIRONMENT", "Production"), ("MicrosoftAppId", Guid.Empty.ToString()), ("MicrosoftAppPassword", "password"), ("MicrosoftAppTenantId", "tenant"));
        await service.ReadyAsync(TimeSpan.FromSeconds(60));

        foreach (var shown in new[] { null, "Bearer", "Bearer ", "Bearer x" })
            Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(service, HttpMethod.Post, "/v3/directline/tokens/generate", shown)).Status);
    }

    [Fact]
    public async Task The_log_of_a_start_and_a_stop_has_no_line_that_is_for_developers()
    {
        using var folder = new TestFolder();
        await using var service = ServiceProcess.Start(
            folder.ConnectionString, null, ("ASPNETCORE_ENVIRONMENT", "Production"), ("MicrosoftAppId", Guid.Empty.ToString()), ("MicrosoftAppPassword", "password"), ("MicrosoftAppTenantId", "tenant"));
        await service.ReadyAsync(TimeSpan.FromSeconds(60));
        await service.StopAsync(TimeSpan.FromSeconds(30));

        Assert.Contains("info: ", service.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("dbug: ", service.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("trce: ", service.Output, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Body)> SendAsync(ServiceProcess service, HttpMethod method, string path, string? authorization = null, string? json = null)
    {
        using var http = TestHttp.Client();
        using var request = new HttpRequestMessage(method, new Uri(service.Address, path));
        if (json is not null) request.Content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}

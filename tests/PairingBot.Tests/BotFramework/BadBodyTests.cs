using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PairingBot.Tests.Drivers;
using PairingBot.Tests.Durability;

namespace PairingBot.Tests.BotFramework;

/// <summary>Bodies that are no activity get an error in the protocol's form: <c>{"error":{"code","message"}}</c>, never 500, and leave no trace.</summary>
public sealed class BadBodyTests
{
    [Fact]
    public async Task A_bad_body_is_400()
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        var wire = new Wire(channel, service.Address);

        foreach (var body in Bad(wire))
        {
            var answer = await wire.PostAsync(body, "application/json; charset=utf-8");
            Assert.True(answer is { Status: 400, Type: "application/json" }, $"{body}: {answer}");
            AssertError(answer);
        }

        using var store = new StoreView(folder);
        Assert.Equal((0, 0), (store.Count("Inbox"), store.Count("Conversations")));
        Assert.Empty(service.Errors);
    }

    [Theory]
    [InlineData("text/plain", 400)]
    [InlineData("application/x-www-form-urlencoded", 400)]
    [InlineData("multipart/form-data; boundary=x", 400)]
    [InlineData("application/xml", 400)]
    [InlineData("application/json", 200)]
    [InlineData("application/JSON; charset=UTF-8", 200)]
    [InlineData("application/vnd.microsoft.activity+json", 200)]
    [InlineData(null, 200)]
    public async Task Only_JSON_is_read(string? contentType, int expected)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var wire = new Wire(channel, service.Address);

        var answer = await wire.PostAsync(wire.Make("typing", "t").ToJsonString(), contentType);

        Assert.Equal(expected, answer.Status);
        if (expected != 200) AssertError(answer);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_megabytes_are_read_and_a_byte_more_is_413(bool chunked)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var wire = new Wire(channel, service.Address);
        var start = wire.Make("typing", "t").ToJsonString();
        var most = start + new string(' ', (2 * 1024 * 1024) - start.Length);

        Assert.Equal(200, (await SendAsync(service, most, chunked)).Status);
        var refused = await SendAsync(service, most + " ", chunked);

        Assert.Equal(413, refused.Status);
        AssertError(refused);
    }

    [Fact]
    public async Task A_body_of_very_many_small_values_is_413()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var activity = new Wire(channel, service.Address).Make("typing", "t");
        activity["lists"] = new JsonArray([.. Enumerable.Range(0, 9_000).Select(_ => new JsonArray())]);
        Assert.Equal(200, (await SendAsync(service, activity.ToJsonString(), chunked: false)).Status);
        activity["more"] = new JsonArray([.. Enumerable.Range(0, 9_000).Select(_ => new JsonArray())]);

        var refused = await SendAsync(service, activity.ToJsonString(), chunked: false);

        Assert.Equal(413, refused.Status);
        AssertError(refused);
    }

    [Fact]
    public async Task A_body_that_is_not_there_when_the_service_stops_is_503()
    {
        await using var service = await InProcessService.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(service.Address.Host, service.Address.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync("POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"u8.ToArray(), TestContext.Current.CancellationToken);
        await Task.Delay(300, TestContext.Current.CancellationToken); // until it is being read

        service.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        using var reader = new StreamReader(stream, Encoding.UTF8);
        Assert.StartsWith("HTTP/1.1 503", await reader.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain(service.Errors, e => e.Contains("unhandled", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Other_methods_are_405_and_a_body_that_ends_too_early_harms_nobody()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var wire = new Wire(channel, service.Address);
        using var http = TestHttp.Client();
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Put, HttpMethod.Delete })
        {
            using var request = new HttpRequestMessage(method, new Uri(service.Address, "/api/messages"));
            using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        }

        using (var cut = new TcpClient())
        {
            await cut.ConnectAsync(service.Address.Host, service.Address.Port, TestContext.Current.CancellationToken);
            await cut.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /api/messages HTTP/1.1\r\nHost: {service.Address.Authority}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{{\"type\""), TestContext.Current.CancellationToken);
        }

        await wire.AskAsync("m1", "我是谁");
        Assert.Empty(service.Errors);
    }

    private static IEnumerable<string> Bad(Wire wire)
    {
        string[] texts = ["", " ", "hello", "null", "7", "\"text\"", "[]", "[{}]", "{", "{}", "{}{}", "{\"type\":\"message\"", "\ufeff", "<xml/>", "{\"type\":\"message\",}x"];
        foreach (var text in texts) yield return text;
        foreach (var field in new[] { "type", "channelId", "conversation", "serviceUrl" })
            foreach (var value in new JsonNode?[] { null, "", new JsonObject(), new JsonArray() })
                yield return wire.Make("message", "b", (field, value)).ToJsonString();
        foreach (var field in new[] { "from", "recipient", "conversation", "membersAdded", "entities", "attachments", "suggestedActions", "timestamp", "textHighlights" })
            yield return wire.Make("message", "b", (field, "text")).ToJsonString();
        foreach (var field in new[] { "text", "locale", "id", "name", "replyToId", "deliveryMode" })
            yield return wire.Make("message", "b", (field, new JsonObject())).ToJsonString();
        foreach (var field in new[] { "membersAdded", "membersRemoved", "reactionsAdded", "reactionsRemoved", "entities", "attachments" })
            yield return wire.Make("conversationUpdate", "b", (field, new JsonArray((JsonNode?)null))).ToJsonString();
        yield return wire.Make("message", "proactive:reminder-1").ToJsonString();
        yield return wire.Make("message", "b", ("channelId", "directline")).ToJsonString();
        yield return wire.Make("message", "b", ("channelId", "DirectLine")).ToJsonString();
        yield return wire.Make("message", "b", ("conversation", Wire.Account(""))).ToJsonString();
        yield return wire.Make("message", "b", ("conversation", Wire.Account(new string('c', 2000)))).ToJsonString();
        yield return wire.Make("invoke", "b", ("name", null)).ToJsonString();
        yield return wire.Make("message", "half").ToJsonString().Replace("\"half\"", "\"\\ud800\"", StringComparison.Ordinal);
        yield return wire.Make("message", "b", ("conversation", Wire.Account("half"))).ToJsonString().Replace("\"half\"", "\"c\\udfff\"", StringComparison.Ordinal);
    }

    private static async Task<Answered> SendAsync(InProcessService service, string body, bool chunked)
    {
        using var http = TestHttp.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, "/api/messages")) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = chunked;
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return new Answered((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), answer.Content.Headers.ContentType?.MediaType);
    }

    private static void AssertError(Answered answer)
    {
        Assert.NotEmpty((string)answer.Read()["error"]!["code"]!);
        Assert.NotEmpty((string)answer.Read()["error"]!["message"]!);
    }
}

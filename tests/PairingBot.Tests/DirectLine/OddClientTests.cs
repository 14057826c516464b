using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using PairingBot.Channels.DirectLine;

namespace PairingBot.Tests.DirectLine;

/// <summary>Clients that do what the official one does not.</summary>
public sealed class OddClientTests
{
    [Fact]
    public async Task An_upload_is_no_way_around_what_is_for_the_bot()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        foreach (var type in new[] { "conversationUpdate", "invoke", "typing", "installationUpdate", "endOfConversation" })
        {
            var activity = new JsonObject { ["type"] = type, ["name"] = "adaptiveCard/action", ["text"] = "x" }.ToJsonString();
            using var form = new MultipartFormDataContent { { new StringContent(activity, Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob" } };
            await DirectLineClient.GetJsonAsync(await client.SendAsync(HttpMethod.Post, $"conversations/{client.Conversation}/upload", form));
        }

        Assert.Equal(["你好，demo-member"], await client.ReadTextsAsync());
    }

    [Theory]
    [InlineData("activities", "Content-Length: 50000000", "{", 413)]
    [InlineData("activities", "Transfer-Encoding: chunked", "ZZ\r\n", 400)]
    [InlineData("upload", "Transfer-Encoding: chunked", "ZZ\r\n", 400)]
    [InlineData(null, "Content-Length: 50000000", "{", 413)]
    [InlineData(null, "Transfer-Encoding: chunked", "ZZ\r\n", 400)]
    public async Task A_body_that_the_server_itself_refuses_is_answered_in_the_protocols_form(string? call, string header, string body, int expected)
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        var address = new Uri(host.Address);
        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        var path = call is null ? "tokens/generate" : $"conversations/{client.Conversation}/{call}";
        var proof = call is null ? "" : $"Authorization: Bearer {client.Token}\r\n";
        var request = $"POST /v3/directline/{path} HTTP/1.1\r\nHost: {address.Authority}\r\n{proof}Content-Type: {(call == "upload" ? "multipart/form-data; boundary=b" : "application/json")}\r\n{header}\r\n\r\n{body}";
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        using var answer = new StreamReader(connection.GetStream());
        Assert.StartsWith($"HTTP/1.1 {expected} ", await answer.ReadLineAsync(limit.Token), StringComparison.Ordinal);
        var said = new char[2000];
        var read = await answer.ReadAsync(said, limit.Token);
        for (; read < said.Length && !new string(said, 0, read).Contains("\"message\"", StringComparison.Ordinal); read++)
            if (await answer.ReadAsync(said.AsMemory(read, 1), limit.Token) == 0) break;
        Assert.Contains("{\"error\":{\"code\":", new string(said, 0, read), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", new string(said, 0, read), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"u\"")]
    [InlineData("5")]
    public async Task A_user_that_is_no_object_gets_no_token(string user)
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = new DirectLineClient(host.Address);
        using var answer = await client.SendAsync(HttpMethod.Post, "tokens/generate", new JsonObject { ["user"] = JsonNode.Parse(user) });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public void What_is_kept_for_a_client_is_no_longer_than_what_the_bot_reads()
    {
        var echo = ClientEcho.Of(new() { ["type"] = "message", ["text"] = new string('a', 60_000), ["value"] = new string('v', 60_000) });
        Assert.Equal(new string('a', 4000) + "…", (string?)echo["text"]);
        Assert.False(echo.ContainsKey("value"));
    }

    [Fact]
    public void Ids_that_differ_in_half_a_surrogate_pair_are_different_messages()
    {
        var sender = new TokenClaims("u", null, "c", []);
        string Key(string id)
        {
            var json = new Newtonsoft.Json.Linq.JObject { ["type"] = "message", ["channelData"] = new Newtonsoft.Json.Linq.JObject { ["clientActivityID"] = id } };
            return InboundMessage.Read(json, sender, default, "bot")!.Key.ActivityId;
        }

        Assert.Equal(3, new[] { Key("\ud800"), Key("\ud801"), Key("\ufffd") }.Distinct().Count());
        Assert.Equal(Key("\ud800"), Key("\ud800"));
    }

    [Theory]
    [InlineData("""{"text":"a"}""", "no type")]
    [InlineData("""{"type":"message","entities":"x"}""", "another type")]
    [InlineData("""[]""", "no JSON object")]
    public async Task A_refusal_names_the_true_reason(string body, string reason)
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        var answer = await client.SendAsync(HttpMethod.Post, $"conversations/{client.Conversation}/activities", new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(reason, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://portal.example.edu.cn", true)]
    [InlineData("https://evil.example", false)]
    public async Task Pages_of_trusted_origins_may_ask_before_they_call(string origin, bool trusted)
    {
        await using var host = await DirectLineHost.StartAsync(settings: "--DirectLine:TrustedOrigins:0=https://portal.example.edu.cn");
        using var client = new DirectLineClient(host.Address) { Origin = origin };
        using var ask = new HttpRequestMessage(HttpMethod.Options, new Uri(host.Address + "/v3/directline/conversations"));
        ask.Headers.Add("Origin", origin);
        ask.Headers.Add("Access-Control-Request-Method", "POST");
        ask.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");
        using var http = Drivers.TestHttp.Client();
        using var answer = await http.SendAsync(ask, TestContext.Current.CancellationToken);
        Assert.Equal(trusted ? origin : null, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? allowed.Single() : null);
        if (!trusted) return;
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var made = await client.SendAsync(HttpMethod.Post, "tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = "u" } });
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        Assert.Equal(origin, made.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }
}

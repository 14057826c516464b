using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace PairingBot.Tests.DirectLine;

/// <summary>Calls the endpoints as the official client does.</summary>
internal sealed class DirectLineClient(string address) : IDisposable
{
#pragma warning disable RS0030 // tests talk to this machine alone
    private readonly HttpClient _http = new() { BaseAddress = new Uri(address + "/v3/directline/") };
#pragma warning restore RS0030

    public string? Token { get; set; }

    public string Conversation { get; set; } = "";

    public string StreamUrl { get; set; } = "";

    public string Origin { get; set; } = "";

    public static async Task<DirectLineClient> StartAsync(DirectLineHost host, string user = "demo-member")
    {
        var client = new DirectLineClient(host.Address);
        await client.ConnectAsync(user);
        return client;
    }

    public async Task ConnectAsync(string user)
    {
        var token = await GetJsonAsync(await SendAsync(HttpMethod.Post, "tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = user } }));
        Token = (string)token["token"]!;
        var started = await GetJsonAsync(await SendAsync(HttpMethod.Post, "conversations", new JsonObject { ["locale"] = "zh-CN" }));
        (Conversation, Token, StreamUrl) = ((string)started["conversationId"]!, (string)started["token"]!, (string)started["streamUrl"]!);
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, JsonNode? body = null)
        => SendAsync(method, path, body is null ? null : JsonContent.Create(body));

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        if (Token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        if (Origin.Length > 0)
            request.Headers.Add("Origin", Origin);
        return await _http.SendAsync(request);
    }

    public Task<HttpResponseMessage> SayAsync(string text, string? clientActivityId = null)
        => PostAsync(new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["from"] = new JsonObject { ["id"] = "demo-office", ["role"] = "bot" },
            ["channelData"] = new JsonObject { ["clientActivityID"] = clientActivityId ?? Guid.NewGuid().ToString() },
        });

    public Task<HttpResponseMessage> PostAsync(JsonNode activity) => SendAsync(HttpMethod.Post, $"conversations/{Conversation}/activities", activity);

    public async Task<(List<JsonNode> Activities, string Watermark)> ReadAsync(string watermark = "")
    {
        var set = await GetJsonAsync(await SendAsync(HttpMethod.Get, $"conversations/{Conversation}/activities?watermark={watermark}"));
        return ([.. set["activities"]!.AsArray().Select(activity => activity!)], (string)set["watermark"]!);
    }

    public async Task<List<string>> ReadTextsAsync(string watermark = "")
        => [.. (await ReadAsync(watermark)).Activities.Select(activity => (string?)activity["text"] ?? "")];

    public async Task ReconnectAsync(string watermark)
        => StreamUrl = (string)(await GetJsonAsync(await SendAsync(HttpMethod.Get, $"conversations/{Conversation}?watermark={watermark}")))["streamUrl"]!;

    public async Task<ClientWebSocket> OpenAsync(string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        await socket.ConnectAsync(new Uri(StreamUrl), CancellationToken.None);
        return socket;
    }

    /// <summary>The next frame; null when the server closes.</summary>
    public static async Task<string?> ReceiveAsync(ClientWebSocket socket)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var frame = new MemoryStream();
        var buffer = new byte[4096];
        WebSocketReceiveResult result;
        do
        {
            result = await socket.ReceiveAsync(buffer, timeout.Token);
            if (result.MessageType == WebSocketMessageType.Close)
                return null;
            await frame.WriteAsync(buffer.AsMemory(0, result.Count), timeout.Token);
        }
        while (!result.EndOfMessage);
        return Encoding.UTF8.GetString(frame.ToArray());
    }

    public static async Task<JsonNode> GetJsonAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {text}");
        return JsonNode.Parse(text)!;
    }

    public static async Task AssertRefusedAsync(HttpStatusCode status, HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(status == response.StatusCode, $"{response.StatusCode}: {text}");
        var error = JsonNode.Parse(text)!["error"]!;
        Assert.NotEmpty((string)error["code"]!);
        Assert.NotEmpty((string)error["message"]!);
    }

    public void Dispose() => _http.Dispose();
}

using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace PairingBot.Tests.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task What_was_said_before_the_socket_comes_first_and_the_rest_is_pushed()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        await client.SayAsync("one");
        using var socket = await client.OpenAsync();
        Assert.Equal(["你好，demo-member", "one", "demo-member/user: one"], await ReadTextsAsync(socket));
        await client.SayAsync("two");
        Assert.Equal(["two", "demo-member/user: two"], await ReadTextsAsync(socket));
    }

    [Fact]
    public async Task A_reconnected_socket_goes_on_from_its_watermark()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        string watermark;
        using (var socket = await client.OpenAsync())
        {
            watermark = (string)JsonNode.Parse((await DirectLineClient.ReceiveAsync(socket))!)!["watermark"]!;
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }

        await client.SayAsync("meanwhile");
        await client.ReconnectAsync(watermark);
        using var again = await client.OpenAsync();
        Assert.Equal(["meanwhile", "demo-member/user: meanwhile"], await ReadTextsAsync(again));
    }

    [Fact]
    public async Task A_second_socket_closes_the_first()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var first = await client.OpenAsync();
        await ReadTextsAsync(first);
        using var second = await client.OpenAsync();
        Assert.Null(await DirectLineClient.ReceiveAsync(first));
        Assert.Equal("collision", first.CloseStatusDescription);
        await ReadTextsAsync(second);
        await client.SayAsync("hello");
        Assert.Equal(["hello", "demo-member/user: hello"], await ReadTextsAsync(second));
    }

    [Fact]
    public async Task Typing_is_shown_at_once_and_kept_nowhere()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var socket = await client.OpenAsync();
        await ReadTextsAsync(socket);
        await client.SayAsync("typing");
        var typing = JsonNode.Parse((await DirectLineClient.ReceiveAsync(socket))!)!;
        Assert.Equal("typing", (string)typing["activities"]![0]!["type"]!);
        Assert.Null(typing["watermark"]);
        Assert.Equal(["typing", "typed"], await ReadTextsAsync(socket));
        Assert.DoesNotContain((await client.ReadAsync()).Activities, activity => (string)activity["type"]! is "typing" or "trace");
    }

    [Fact]
    public async Task A_stream_url_is_good_for_a_minute()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        host.Time.Ahead = TimeSpan.FromSeconds(61);
        await Assert.ThrowsAsync<WebSocketException>(() => client.OpenAsync());
    }

    [Fact]
    public async Task A_stream_url_is_good_for_its_conversation_only()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var other = await DirectLineClient.StartAsync(host, "demo-office");
        client.StreamUrl = client.StreamUrl.Replace(client.Conversation, other.Conversation, StringComparison.Ordinal);
        await Assert.ThrowsAsync<WebSocketException>(() => client.OpenAsync());
    }

    [Fact]
    public async Task Pages_of_other_origins_get_no_stream()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        await Assert.ThrowsAsync<WebSocketException>(() => client.OpenAsync("https://evil.example"));
        await Assert.ThrowsAsync<WebSocketException>(() => client.OpenAsync("null"));
        using var own = await client.OpenAsync(host.Address);
        Assert.Equal(["你好，demo-member"], await ReadTextsAsync(own));
    }

    [Fact]
    public async Task A_restart_closes_the_socket_so_that_the_client_comes_back()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var socket = await client.OpenAsync();
        await ReadTextsAsync(socket);
        var closed = DirectLineClient.ReceiveAsync(socket);
        await host.RestartAsync();
        Assert.Null(await closed);
        Assert.Equal("restart", socket.CloseStatusDescription);
    }

    [Fact]
    public async Task No_token_is_logged()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var socket = await client.OpenAsync();
        await ReadTextsAsync(socket);
        var token = client.StreamUrl[(client.StreamUrl.IndexOf("t=", StringComparison.Ordinal) + 2)..];
        Assert.NotEmpty(host.Logs.Lines);
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains(token, StringComparison.Ordinal) || line.Contains(client.Token!, StringComparison.Ordinal));
    }

    private static async Task<List<string>> ReadTextsAsync(ClientWebSocket socket)
    {
        var frame = await DirectLineClient.ReceiveAsync(socket);
        return [.. JsonNode.Parse(frame!)!["activities"]!.AsArray().Select(activity => (string)activity!["text"]!)];
    }
}

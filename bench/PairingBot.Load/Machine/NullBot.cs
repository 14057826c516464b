using System.Net;
using System.Text;
using System.Text.Json;
using PairingBot.Load.Wire;

namespace PairingBot.Load.Machine;

/// <summary>A bot that only answers: what the driver reaches against it is the most that the driver can measure.</summary>
internal static class NullBot
{
    public static async Task<int> RunAsync(Arguments arguments)
    {
        var port = arguments.Whole("port", 0);
        var text = arguments.Text("text") ?? "";
        arguments.AllRead();
        await using var server = new HttpServer(port, () => new Handler(text));
        await Task.Delay(Timeout.Infinite);
        return 0;
    }

    private sealed class Handler(string text) : IHttpHandler, IDisposable
    {
        private static readonly byte[] _taken = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"u8.ToArray();
        private HttpConnection? _channel;

        public async ValueTask<ReadOnlyMemory<byte>> AnswerAsync(HttpMessage request)
        {
            var (serviceUrl, id, conversation) = Read(request.Body);
            _channel ??= await HttpConnection.OpenAsync(new IPEndPoint(IPAddress.Loopback, new Uri(serviceUrl).Port), CancellationToken.None);
            var body = $$"""{"type":"message","text":"{{text}}","replyToId":"{{id}}"}""";
            var head = $"POST /v3/conversations/{conversation}/activities/{id} HTTP/1.1\r\nHost: channel\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n";
            await _channel.SendAsync(Encoding.UTF8.GetBytes(head + body), CancellationToken.None);
            await _channel.ReadAsync(CancellationToken.None);
            return _taken;
        }

        public void Dispose() => _channel?.Dispose();

        private static (string ServiceUrl, string Id, string Conversation) Read(ReadOnlyMemory<byte> body)
        {
            using var activity = JsonDocument.Parse(body);
            var root = activity.RootElement;
            return (root.GetProperty("serviceUrl").GetString()!, root.GetProperty("id").GetString()!, root.GetProperty("conversation").GetProperty("id").GetString()!);
        }
    }
}

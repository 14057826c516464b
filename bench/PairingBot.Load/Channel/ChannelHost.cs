using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using PairingBot.Load.Wire;

namespace PairingBot.Load.Channel;

/// <summary>The channel's own address (<c>serviceUrl</c>): takes the replies and hands them to their conversations.</summary>
internal sealed class ChannelHost : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Conversation> _conversations = new(StringComparer.Ordinal);
    private readonly HttpServer _server;
    private long _extra;
    private long _unknown;

    public ChannelHost(int port) => _server = new HttpServer(port, () => new Handler(this));

    public string ServiceUrl => $"http://127.0.0.1:{_server.Port}/";

    /// <summary>Connections that the bot opened.</summary>
    public int Connections => _server.Accepted;

    /// <summary>Replies beyond the first to an activity, or to an earlier one.</summary>
    public long Extra => Interlocked.Read(ref _extra);

    /// <summary>Requests that are no reply, or to no conversation of ours.</summary>
    public long Unknown => Interlocked.Read(ref _unknown);

    public void Add(Conversation conversation) => _conversations[conversation.Id] = conversation;

    /// <summary>Begins a phase: earlier conversations are forgotten and the counts are nought.</summary>
    public void Forget()
    {
        _conversations.Clear();
        _extra = _unknown = 0;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private void Take(HttpMessage request, long timestamp)
    {
        try
        {
            if (Reply.Read(request) is not { } reply || !_conversations.TryGetValue(reply.Conversation, out var conversation)) Interlocked.Increment(ref _unknown);
            else if (!reply.IsAside && !conversation.TryTake(reply, timestamp)) Interlocked.Increment(ref _extra);
        }
        catch (JsonException)
        {
            Interlocked.Increment(ref _unknown);
        }
    }

    private sealed class Handler(ChannelHost host) : IHttpHandler
    {
        private static readonly byte[] _taken = "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 10\r\n\r\n{\"id\":\"1\"}"u8.ToArray();

        public ValueTask<ReadOnlyMemory<byte>> AnswerAsync(HttpMessage request)
        {
            host.Take(request, Stopwatch.GetTimestamp());
            return new(_taken);
        }
    }
}

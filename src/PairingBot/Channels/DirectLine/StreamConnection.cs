using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;

namespace PairingBot.Channels.DirectLine;

/// <summary>One client's socket. It alone sends on it, so a slow client holds up nobody else.</summary>
internal sealed class StreamConnection(WebSocket socket, string conversation, long watermark, Transcript transcript, TimeProvider time)
{
    private static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(5);

    // Null asks to read the mailbox. What is dropped from a full queue is made good by what is still in it.
    private readonly Channel<string?> _queue = Channel.CreateBounded<string?>(
        new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    private long _watermark = watermark;
    private volatile string _reason = "closed";

    public string Conversation => conversation;

    public void Wake() => _queue.Writer.TryWrite(null);

    public void Show(string activity) => _queue.Writer.TryWrite(activity);

    /// <summary>Ends the socket, saying why.</summary>
    public void Close(string why)
    {
        _reason = why;
        _queue.Writer.TryComplete();
    }

    /// <summary>Serves the socket until one side closes it.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        await using var stop = stopping.Register(() => Close("restart"));
        var receiving = ReceiveAsync();
        try
        {
            await PushAsync();
            using var timeout = new CancellationTokenSource(CloseTimeout, time);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, _reason, timeout.Token);
            await receiving.WaitAsync(timeout.Token);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            // The client is gone or reads nothing: there is nobody to tell.
        }
        finally
        {
            socket.Abort();
        }
    }

    private async Task PushAsync()
    {
        await PushRowsAsync();
        while (true)
        {
            using var idle = new CancellationTokenSource(DirectLineChannel.KeepAlive, time);
            try
            {
                if (!await _queue.Reader.WaitToReadAsync(idle.Token))
                    return;
            }
            catch (OperationCanceledException)
            {
                await SendAsync(string.Empty);
            }

            while (_queue.Reader.TryRead(out var typing))
            {
                if (typing is not null)
                    await SendAsync($"{{\"activities\":[{typing}]}}");
            }

            await PushRowsAsync();
        }
    }

    private async Task PushRowsAsync()
    {
        ActivitySet set;
        do
        {
            set = transcript.Read(conversation, _watermark);
            if (set.Count == 0)
                return;
            await SendAsync(set.Json);
            _watermark = set.Watermark;
        }
        while (set.Count == DirectLineChannel.PageSize);
    }

    private async Task SendAsync(string frame)
    {
        using var timeout = new CancellationTokenSource(SendTimeout, time);
        await socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage: true, timeout.Token);
    }

    // Clients send empty frames to keep the connection; whatever else they send is passed over.
    private async Task ReceiveAsync()
    {
        var buffer = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            // Ends as a close frame does.
        }
        finally
        {
            _queue.Writer.TryComplete();
        }
    }
}

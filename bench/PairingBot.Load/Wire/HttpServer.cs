using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace PairingBot.Load.Wire;

/// <summary>Accepts connections on a loopback port and answers their messages one after the other.</summary>
internal sealed class HttpServer : IAsyncDisposable
{
    private readonly Socket _socket = HttpConnection.NewSocket();
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<HttpConnection, bool> _open = new();
    private readonly Func<IHttpHandler> _handler;
    private readonly Task _accepting;
    private int _accepted;

    /// <param name="port">0 for any free one.</param>
    /// <param name="handler">Makes the handler of one connection.</param>
    public HttpServer(int port, Func<IHttpHandler> handler)
    {
        _handler = handler;
        _socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
        _socket.Listen(1024);
        Port = ((IPEndPoint)_socket.LocalEndPoint!).Port;
        _accepting = AcceptAsync();
    }

    public int Port { get; }

    /// <summary>Connections accepted so far.</summary>
    public int Accepted => Volatile.Read(ref _accepted);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _socket.Dispose();
        foreach (var connection in _open.Keys) connection.Dispose();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var socket = await _socket.AcceptAsync(_stop.Token);
                socket.NoDelay = true;
                Interlocked.Increment(ref _accepted);
                _ = Task.Run(() => ServeAsync(new HttpConnection(socket)));
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or ObjectDisposedException or SocketException)
        {
        }
    }

    private async Task ServeAsync(HttpConnection connection)
    {
        _open[connection] = true;
        var handler = _handler();
        try
        {
            while (await connection.ReadAsync(CancellationToken.None) is { } request)
            {
                await connection.SendAsync(await handler.AnswerAsync(request), CancellationToken.None);
                if (request.Closes) return;
            }
        }
        catch (Exception gone) when (gone is IOException or SocketException or ObjectDisposedException)
        {
        }
        finally
        {
            (handler as IDisposable)?.Dispose();
            _open.TryRemove(connection, out _);
            connection.Dispose();
        }
    }
}

/// <summary>Answers the requests of one connection.</summary>
internal interface IHttpHandler
{
    /// <summary>The whole response to a request.</summary>
    ValueTask<ReadOnlyMemory<byte>> AnswerAsync(HttpMessage request);
}

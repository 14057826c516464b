using System.Net;
using System.Net.Sockets;

namespace PairingBot.Load.Wire;

/// <summary>One keep-alive connection; one reader and one writer at a time.</summary>
internal sealed class HttpConnection(Socket socket) : IDisposable
{
    private byte[] _buffer = new byte[8192];
    private int _start;
    private int _end;

    public static Socket NewSocket() => new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    public static async Task<HttpConnection> OpenAsync(EndPoint peer, CancellationToken cancellationToken)
    {
        var socket = NewSocket();
        try
        {
            await socket.ConnectAsync(peer, cancellationToken);
            return new HttpConnection(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>The next message; null when the peer closed the connection between two messages.</summary>
    public async ValueTask<HttpMessage?> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var taken = HttpMessage.TryRead(_buffer.AsMemory(_start, _end - _start), out var message);
            if (taken > 0)
            {
                _start += taken;
                return message;
            }

            MakeRoom();
            var received = await socket.ReceiveAsync(_buffer.AsMemory(_end), SocketFlags.None, cancellationToken);
            if (received == 0) return _start == _end ? null : throw new IOException("The connection ended within a message.");
            _end += received;
        }
    }

    public async ValueTask SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        while (message.Length > 0) message = message[await socket.SendAsync(message, SocketFlags.None, cancellationToken)..];
    }

    public void Dispose() => socket.Dispose();

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
    }
}

using System.Buffers.Text;
using System.Text;

namespace PairingBot.Load.Wire;

/// <summary>One HTTP/1.1 message; the memory is valid until the connection reads its next one.</summary>
/// <param name="StartLine">Request or status line, without its line end.</param>
/// <param name="Body">The decoded body.</param>
/// <param name="Closes">True when the sender closes the connection after it.</param>
internal readonly record struct HttpMessage(ReadOnlyMemory<byte> StartLine, ReadOnlyMemory<byte> Body, bool Closes)
{
    /// <summary>The status of a response; 0 when the line is not one.</summary>
    public int Status => StartLine.Length >= 12 && Utf8Parser.TryParse(StartLine.Span[9..12], out int status, out _) ? status : 0;

    /// <summary>Takes one whole message from the beginning of <paramref name="received"/>; chunks are joined in place.</summary>
    /// <returns>How many bytes the message took; 0 when more must be received.</returns>
    public static int TryRead(Memory<byte> received, out HttpMessage message)
    {
        message = default;
        var head = received.Span.IndexOf("\r\n\r\n"u8);
        if (head < 0) return 0;
        var startLine = received.Span[..head].IndexOf("\r\n"u8) is >= 0 and var end ? end : head;
        var framing = Framing.Of(received.Span[startLine..head]);
        var rest = received[(head + 4)..];
        var taken = framing.Chunked ? Chunks.Join(rest.Span, out var length) : length = framing.Length;
        if (taken < 0 || taken > rest.Length) return 0;
        message = new HttpMessage(received[..startLine], rest[..length], framing.Closes);
        return head + 4 + taken;
    }

    private record struct Framing(int Length, bool Chunked, bool Closes)
    {
        public static Framing Of(ReadOnlySpan<byte> headers)
        {
            var framing = new Framing(0, false, false);
            foreach (var range in headers.Split("\r\n"u8))
            {
                var line = headers[range];
                var colon = line.IndexOf((byte)':');
                if (colon > 0) framing.Read(line[..colon], line[(colon + 1)..].Trim((byte)' '));
            }

            return framing;
        }

        private void Read(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
        {
            if (Ascii.EqualsIgnoreCase(name, "content-length"u8)) Length = Utf8Parser.TryParse(value, out int length, out _) ? length : 0;
            else if (Ascii.EqualsIgnoreCase(name, "transfer-encoding"u8)) Chunked = Ascii.EqualsIgnoreCase(value, "chunked"u8);
            else if (Ascii.EqualsIgnoreCase(name, "connection"u8)) Closes = Ascii.EqualsIgnoreCase(value, "close"u8);
        }
    }
}

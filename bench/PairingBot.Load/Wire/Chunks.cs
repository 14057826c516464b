using System.Buffers.Text;

namespace PairingBot.Load.Wire;

/// <summary>The chunked transfer coding (RFC 9112, section 7.1), without trailers.</summary>
internal static class Chunks
{
    /// <summary>Moves the chunks' data together at the beginning of <paramref name="data"/>, once the last chunk is there.</summary>
    /// <returns>The length of the coded body; -1 when some of it is still to come.</returns>
    public static int Join(Span<byte> data, out int length)
    {
        length = 0;
        var coded = Walk(data, join: false, out _);
        return coded < 0 ? -1 : Walk(data, join: true, out length);
    }

    private static int Walk(Span<byte> data, bool join, out int length)
    {
        length = 0;
        var at = 0;
        while (true)
        {
            var lineEnd = data[at..].IndexOf("\r\n"u8);
            if (lineEnd < 0) return -1;
            if (!Utf8Parser.TryParse(data.Slice(at, lineEnd), out int size, out _, 'X')) throw new IOException("A chunk's size is not a number.");
            var begin = at + lineEnd + 2;
            var end = begin + size;
            if (end + 2 > data.Length) return -1;
            if (join) data[begin..end].CopyTo(data[length..]);
            length += size;
            at = end + 2;
            if (size == 0) return at;
        }
    }
}

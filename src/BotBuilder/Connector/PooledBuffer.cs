using System.Buffers;

namespace Microsoft.Bot.Connector;

/// <summary>A stream to write into, on rented memory that grows; disposing gives the memory back.</summary>
internal sealed class PooledBuffer(int capacity) : Stream
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(capacity);
    private int length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => length;

    public override long Position { get => length; set => throw new NotSupportedException(); }

    internal ReadOnlySpan<byte> WrittenSpan => bytes.AsSpan(0, length);

    internal ReadOnlyMemory<byte> WrittenMemory => bytes.AsMemory(0, length);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        buffer.CopyTo(Reserve(buffer.Length));
        length += buffer.Length;
    }

    /// <summary>Room for so many bytes behind what is written.</summary>
    internal Span<byte> Reserve(int count)
    {
        if (bytes.Length - length < count) Grow(length + count);
        return bytes.AsSpan(length);
    }

    /// <summary>Counts bytes of the reserved room as written.</summary>
    internal void Advance(int count) => length += count;

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    /// <summary>What was written, as a stream to read; valid until this is disposed.</summary>
    internal MemoryStream OpenRead() => new(bytes, 0, length, writable: false);

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Leaves the memory to the garbage collector: somebody may still read it.</summary>
    internal void Abandon() => bytes = [];

    protected override void Dispose(bool disposing)
    {
        var rented = bytes;
        bytes = [];
        length = 0;
        if (disposing && rented.Length > 0) ArrayPool<byte>.Shared.Return(rented);
        base.Dispose(disposing);
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, bytes.Length * 2));
        WrittenSpan.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}

using System.Net;
using System.Net.Http.Headers;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>A request body of JSON on rented memory, which is given back when the content is disposed.</summary>
internal sealed class PooledJsonContent : HttpContent
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    private readonly PooledBuffer buffer = new(2048);
    private int readers;

    internal PooledJsonContent(object? value, JsonSerializer serializer)
    {
        BotJson.Write(buffer, value, serializer);
        Headers.ContentType = Json;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref readers);
        await stream.WriteAsync(buffer.WrittenMemory, cancellationToken);
        Interlocked.Decrement(ref readers);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = buffer.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        // A server may answer before it has read the request: memory that is still being sent must not go to the next writer.
        if (Volatile.Read(ref readers) != 0) buffer.Abandon();
        buffer.Dispose();
        base.Dispose(disposing);
    }
}

using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace PairingBot.Channels;

/// <summary>Reads a request's raw bytes, up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>The bytes, or null when there are more than <paramref name="limit"/>. What has not come yet costs no memory.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit) return null;
        Allow(request);
        var reader = request.BodyReader;

        // Kestrel logs an error for each read that is cancelled by its token, and a sender could fill the log with them.
        await using var cancelling = cancellationToken.UnsafeRegister(static reader => ((PipeReader)reader!).CancelPendingRead(), reader);
        using var all = new MemoryStream();
        while (true)
        {
            var read = await reader.ReadAsync(CancellationToken.None);
            var isTooMuch = all.Length + read.Buffer.Length > limit;
            if (!isTooMuch && !read.IsCanceled) foreach (var part in read.Buffer) all.Write(part.Span);
            reader.AdvanceTo(read.IsCanceled ? read.Buffer.Start : read.Buffer.End);
            cancellationToken.ThrowIfCancellationRequested();
            if (isTooMuch) return null;
            if (read.IsCompleted) return all.ToArray();
        }
    }

    // Without a length Kestrel would count the chunks' own bytes too, so the body is counted here.
    private static void Allow(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = request.ContentLength;
    }
}

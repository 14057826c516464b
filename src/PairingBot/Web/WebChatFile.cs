using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace PairingBot.Web;

/// <summary>Web Chat's script beside the program, compressed once and kept in memory. It is missing when the build could not fetch it.</summary>
internal static class WebChatFile
{
    /// <summary>The version that the build fetches; a part of the script's address, so that browsers may keep it.</summary>
    public const string Version = "4.18.1";

    private const string KeepForAYear = "public, max-age=31536000, immutable";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "webchat");
    private static readonly Lazy<byte[]> Gzipped = new(() => Compress(stream => new GZipStream(stream, CompressionLevel.Optimal)));
    private static readonly Lazy<byte[]> Brotlied = new(() => Compress(stream => new BrotliStream(stream, CompressionLevel.Optimal)));

    public static IResult Send(HttpContext context)
    {
        if (!File.Exists(ScriptPath))
            return Results.NotFound();
        var headers = ChatPage.Protect(context);
        headers.CacheControl = KeepForAYear;
        headers.Vary = "Accept-Encoding";
        const string type = "text/javascript; charset=utf-8";
        var accepted = context.Request.Headers.AcceptEncoding.ToString();
        foreach (var (encoding, content) in new[] { ("br", Brotlied), ("gzip", Gzipped) })
        {
            if (!accepted.Contains(encoding, StringComparison.OrdinalIgnoreCase))
                continue;
            headers.ContentEncoding = encoding;
            return Results.Bytes(content.Value, type, entityTag: new EntityTagHeaderValue($"\"{Version}-{encoding}\""));
        }

        return Results.File(ScriptPath, type, entityTag: new EntityTagHeaderValue($"\"{Version}\""));
    }

    public static IResult SendLicence(HttpContext context)
    {
        ChatPage.Protect(context).CacheControl = KeepForAYear;
        var path = ScriptPath + ".LICENSE.txt";
        return File.Exists(path) ? Results.File(path, "text/plain; charset=utf-8") : Results.NotFound();
    }

    private static string ScriptPath => Path.Combine(Folder, "webchat.js");

    private static byte[] Compress(Func<Stream, Stream> open)
    {
        using var compressed = new MemoryStream();
        using (var compressor = open(compressed))
            compressor.Write(File.ReadAllBytes(ScriptPath));
        return compressed.ToArray();
    }
}

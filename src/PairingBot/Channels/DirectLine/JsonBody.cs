using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PairingBot.Channels.DirectLine;

/// <summary>Reads JSON of limited size and depth from requests.</summary>
internal static class JsonBody
{
    private const int MaxDepth = 64;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The stream's bytes; null when there are more than <paramref name="limit"/>.</summary>
    public static async Task<byte[]?> ReadAsync(Stream body, int limit, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (bytes.Length + read > limit)
                return null;
            await bytes.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return bytes.ToArray();
    }

    /// <summary>The object in these bytes; null when they are no JSON object, too deep or no UTF-8.</summary>
    public static JObject? ParseObject(byte[] json)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(Utf8.GetString(json).TrimStart('\uFEFF')))
            {
                DateParseHandling = DateParseHandling.None,
                MaxDepth = MaxDepth,
            };
            var parsed = JToken.ReadFrom(reader) as JObject;
            while (reader.Read())
            {
                if (reader.TokenType != JsonToken.Comment)
                    return null;
            }

            return parsed;
        }
        catch (Exception problem) when (problem is JsonException or DecoderFallbackException or ArgumentException or OverflowException)
        {
            return null;
        }
    }
}

#nullable disable
using System.Buffers;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Makes an exception of a channel's refusal, whatever the answer's body is.</summary>
internal static class ConnectorRefusal
{
    private const int LongestBody = 64 * 1024;

    internal static async Task<ErrorResponseException> ReadAsync(
        HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using (response)
        {
            var content = await ReadStartAsync(response.Content, cancellationToken);

            // The exception may be logged whole; the token must not be.
            request.Headers.Authorization = null;
            return new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
            {
                Request = new HttpRequestMessageWrapper(request, null),
                Response = new HttpResponseMessageWrapper(response, content),
                Body = Parse(content),
            };
        }
    }

    private static ErrorResponse Parse(string content)
    {
        if (!content.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal)) return null;
        try
        {
            return JsonConvert.DeserializeObject<ErrorResponse>(content, BotJson.Settings);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<string> ReadStartAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(LongestBody);
        try
        {
            await using var stream = await content.ReadAsStreamAsync(cancellationToken);
            var length = await stream.ReadAtLeastAsync(bytes.AsMemory(0, LongestBody), LongestBody, throwOnEndOfStream: false, cancellationToken);
            return Encoding.UTF8.GetString(bytes, 0, length);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            // The status says enough when the connection breaks within the body.
            return string.Empty;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}

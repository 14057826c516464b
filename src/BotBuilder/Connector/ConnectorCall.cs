#nullable disable
using System.Globalization;
using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>One call of a channel's service: sends it, reads the answer, and makes an exception of a refusal.</summary>
internal static class ConnectorCall
{
    internal static async Task<HttpOperationResponse<T>> SendAsync<T>(
        ConnectorClient client, HttpMethod method, string path, object body, Dictionary<string, List<string>> headers, CancellationToken cancellationToken)
    {
        var (request, response) = await ExchangeAsync(client, method, path, body, headers, cancellationToken);
        try
        {
            var value = await ReadBodyAsync<T>(request, response, cancellationToken);
            return new HttpOperationResponse<T> { Request = request, Response = response, Body = value };
        }
        catch
        {
            response.Dispose();
            throw;
        }
        finally
        {
            request.Content?.Dispose();
        }
    }

    internal static async Task<HttpOperationResponse> SendAsync(
        ConnectorClient client, HttpMethod method, string path, Dictionary<string, List<string>> headers, CancellationToken cancellationToken)
    {
        var (request, response) = await ExchangeAsync(client, method, path, null, headers, cancellationToken);
        return new HttpOperationResponse { Request = request, Response = response };
    }

    /// <summary>Sends, and answers once the headers of a success are there.</summary>
    internal static async Task<(HttpRequestMessage Request, HttpResponseMessage Response)> ExchangeAsync(
        ConnectorClient client, HttpMethod method, string path, object body, Dictionary<string, List<string>> headers, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, Address(client.BaseUri, path));
        try
        {
            if (body is not null) request.Content = new PooledJsonContent(body, BotJson.Serializer);
            foreach (var (name, values) in headers ?? [])
            {
                request.Headers.Remove(name);
                request.Headers.TryAddWithoutValidation(name, values);
            }

            if (client.Credentials is { } credentials) await credentials.ProcessHttpRequestAsync(request, cancellationToken);
            var response = await client.HttpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!response.IsSuccessStatusCode) throw await ConnectorRefusal.ReadAsync(request, response, cancellationToken);
            return (request, response);
        }
        catch
        {
            request.Dispose();
            throw;
        }
    }

    // "." and ".." are the two ids that escaping cannot keep from changing the path.
    internal static string Escape(string id, string parameter)
        => id is null || id is "." or ".." ? throw new ValidationException($"'{parameter}' is missing or no id.") : Uri.EscapeDataString(id);

    private static Uri Address(Uri baseUri, string path)
    {
        var root = baseUri.AbsoluteUri;
        return new Uri(root.EndsWith('/') ? root + path : root + "/" + path);
    }

    private static async Task<T> ReadBodyAsync<T>(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.StatusCode == HttpStatusCode.NoContent || response.Content.Headers.ContentLength == 0) return default;
        using var buffer = new PooledBuffer(1024);
        await response.Content.CopyToAsync(buffer, cancellationToken);
        try
        {
            using var stream = buffer.OpenRead();
            return BotJson.Read<T>(stream);
        }
        catch (JsonException e)
        {
            // What was sent has been sent: an odd answer must not make the caller send it again.
            if (typeof(T) == typeof(ResourceResponse)) return default;
            var text = string.Create(CultureInfo.InvariantCulture, $"Unable to deserialize the response of {request.Method} {(int)response.StatusCode}.");
            throw new SerializationException(text, System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan), e);
        }
    }
}

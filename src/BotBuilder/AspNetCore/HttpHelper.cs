#nullable disable
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads and writes the wire's JSON on HTTP requests and responses.</summary>
/// <remarks>The settings are shared by the process: do not change them.</remarks>
public static class HttpHelper
{
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = BotJson.Settings;

    public static readonly JsonSerializer BotMessageSerializer = BotJson.Serializer;

    /// <summary>The object in the request's body; the default when there is none, or it is no JSON of its shape.</summary>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var buffer = new PooledBuffer(4096);
        await request.Body.CopyToAsync(buffer, request.HttpContext.RequestAborted);
        try
        {
            using var stream = buffer.OpenRead();
            return BotJson.Read<T>(stream);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>Writes a turn's result: 200 without a body when there is none.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body is null) return;
        using var buffer = new PooledBuffer(2048);
        BotJson.Write(buffer, invokeResponse.Body, BotMessageSerializer);
        response.ContentType = "application/json";
        response.ContentLength = buffer.Length;
        await response.Body.WriteAsync(buffer.WrittenMemory, response.HttpContext.RequestAborted);
    }
}

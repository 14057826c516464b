#nullable disable
using System.Security.Cryptography;
using Microsoft.Bot.Connector;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Tells whether a state's JSON changed, without keeping the JSON.</summary>
internal static class StateHash
{
    private static readonly JsonSerializer Json = JsonSerializer.Create(new() { MaxDepth = null });

    internal static string Of(IDictionary<string, object> state)
    {
        using var buffer = new PooledBuffer(512);
        BotJson.Write(buffer, state, Json);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.WrittenSpan, hash);
        return Convert.ToBase64String(hash);
    }
}

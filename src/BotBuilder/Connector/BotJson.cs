using System.Buffers;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Connector;

/// <summary>The wire's JSON: one contract cache for the whole process, so that no turn rebuilds contracts.</summary>
internal static class BotJson
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    internal static JsonSerializerSettings Settings { get; } = new()
    {
        ContractResolver = new DefaultContractResolver(),
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        MaxDepth = null,
    };

    internal static JsonSerializer Serializer { get; } = JsonSerializer.Create(Settings);

    /// <summary>A copy for a caller to look at, or to make its own of.</summary>
    internal static JsonSerializerSettings NewSettings() => new(Settings);

    internal static void Write(PooledBuffer buffer, object? value, JsonSerializer serializer)
    {
        using var text = new Utf8Writer(buffer);
        using var json = new JsonTextWriter(text) { ArrayPool = Characters.Shared, CloseOutput = false };
        serializer.Serialize(json, value);
    }

    /// <summary>The value in the JSON; the default when the stream is empty.</summary>
    internal static T? Read<T>(Stream stream)
    {
        using var text = new StreamReader(stream, Utf8, detectEncodingFromByteOrderMarks: false, 1024, leaveOpen: true);
        using var json = new JsonTextReader(text) { ArrayPool = Characters.Shared, CloseInput = false };
        return Serializer.Deserialize<T>(json);
    }

    private sealed class Characters : IArrayPool<char>
    {
        internal static readonly Characters Shared = new();

        public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

        public void Return(char[]? array)
        {
            if (array is not null) ArrayPool<char>.Shared.Return(array);
        }
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace PairingBot.Turns;

/// <summary>Activities to and from JSON, with one serializer for all so that its contracts are built once.</summary>
internal static class ActivityJson
{
    private const int MaxDepth = 64;

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new DefaultContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateParseHandling = DateParseHandling.None,
        TypeNameHandling = TypeNameHandling.None,
        MaxDepth = MaxDepth,
        Culture = CultureInfo.InvariantCulture,
    });

    /// <summary>Reads UTF-8 JSON.</summary>
    /// <exception cref="JsonException">It is not JSON, is nested deeper than 64, or a field has another type than an Activity's.</exception>
    public static T Read<T>(byte[] utf8)
        where T : class
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(utf8), Encoding.UTF8)) { ArrayPool = CharPool.Shared };
        return Read<T>(reader);
    }

    /// <summary>Reads JSON.</summary>
    /// <exception cref="JsonException">As above.</exception>
    public static T Read<T>(string json)
        where T : class
    {
        using var reader = new JsonTextReader(new StringReader(json)) { ArrayPool = CharPool.Shared };
        return Read<T>(reader);
    }

    /// <summary>Writes JSON without nulls.</summary>
    public static string Write(object value)
    {
        var text = new StringWriter(new StringBuilder(1024), CultureInfo.InvariantCulture);
        using (var writer = new JsonTextWriter(text) { ArrayPool = CharPool.Shared }) Serializer.Serialize(writer, value);
        return text.ToString();
    }

    private static T Read<T>(JsonTextReader reader)
        where T : class
    {
        reader.MaxDepth = MaxDepth;
        var value = Serializer.Deserialize<T>(reader) ?? throw new JsonSerializationException("The body is empty.");
        if (reader.Read()) throw new JsonSerializationException("The body goes on after its JSON.");
        return value;
    }

    private sealed class CharPool : IArrayPool<char>
    {
        public static CharPool Shared { get; } = new();

        public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

        public void Return(char[]? array)
        {
            if (array is not null) ArrayPool<char>.Shared.Return(array);
        }
    }
}

using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PairingBot.Channels.DirectLine;

/// <summary>How activities of this channel are written and read.</summary>
internal static class DirectLineJson
{
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 128,
        NullValueHandling = NullValueHandling.Ignore,
        TypeNameHandling = TypeNameHandling.None,
    });

    public static string Write(JToken json) => json.ToString(Formatting.None);

    public static JObject Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = 128 };
        return JObject.Load(reader);
    }
}

#nullable disable
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A fact about an activity, such as a mention or a place.</summary>
/// <remarks>Unknown types are ignored; what they hold is kept in <see cref="Properties"/>.</remarks>
public class Entity
{
    private static readonly JsonSerializer Json = JsonSerializer.Create(new() { NullValueHandling = NullValueHandling.Ignore });

    public Entity()
    {
    }

    public Entity(string type = default) => Type = type;

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>What the wire has beyond the named members; it is written back as it came.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => field ??= []; set; }

    /// <summary>The entity read as another type, by way of its JSON.</summary>
    public T GetAs<T>() => JObject.FromObject(this, Json).ToObject<T>();

    /// <summary>Takes the type and everything else from the JSON of the given object.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JObject.FromObject(obj, Json).ToObject<Entity>();
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <summary>Whether both have the same JSON.</summary>
    public bool Equals(Entity other)
        => other is not null && JToken.DeepEquals(JObject.FromObject(this, Json), JObject.FromObject(other, Json));

    public override bool Equals(object obj) => ReferenceEquals(this, obj) || Equals(obj as Entity);

    public override int GetHashCode() => Type is null ? 0 : StringComparer.Ordinal.GetHashCode(Type);
}

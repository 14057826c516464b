#nullable disable
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps state in memory, as JSON: what is read is never the object that was written.</summary>
/// <remarks>For development and tests. It notes type names, so its dictionary must not come from outside.</remarks>
public class MemoryStorage : IStorage
{
#pragma warning disable CA2326, CA2327 // type names come only from objects that this process stored
    private static readonly JsonSerializer WithTypes = new() { TypeNameHandling = TypeNameHandling.All, ReferenceLoopHandling = ReferenceLoopHandling.Error };
#pragma warning restore CA2326, CA2327
    private readonly Lock gate = new();
    private readonly Dictionary<string, JObject> memory;
    private readonly JsonSerializer serializer;
    private int lastETag;

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = default)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        serializer = jsonSerializer;
        memory = dictionary ?? [];
    }

    public MemoryStorage(Dictionary<string, JObject> dictionary = default)
        : this(WithTypes, dictionary)
    {
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (gate)
        {
            foreach (var key in keys) memory.Remove(key);
        }

        return Task.CompletedTask;
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length);
        lock (gate)
        {
            foreach (var key in keys)
            {
                if (memory.TryGetValue(key, out var json) && json is not null) items[key] = json.ToObject<object>(serializer);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    /// <exception cref="ArgumentException">An item's version is not the stored one.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (gate)
        {
            foreach (var (key, value) in changes) memory[key] = value is null ? null : ToJson(key, value);
        }

        return Task.CompletedTask;
    }

    private JObject ToJson(string key, object value)
    {
        var json = JObject.FromObject(value, serializer);
        if (value is not IStoreItem item) return json;
        var stored = memory.TryGetValue(key, out var old) && old is not null ? old.Value<string>("eTag") : null;
        if (stored is not null && item.ETag != "*" && item.ETag != stored)
        {
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {stored}", nameof(value));
        }

        json["eTag"] = (++lastETag).ToString(CultureInfo.InvariantCulture);
        return json;
    }
}

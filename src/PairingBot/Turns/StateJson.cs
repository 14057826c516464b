using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;

namespace PairingBot.Turns;

/// <summary>
/// Conversation state to and from JSON: strings, whole numbers, numbers, booleans, lists of strings, and the dialog stack. Nothing else,
/// and no type names, so that what stands in the store can never make the program build a type of its choosing.
/// </summary>
internal static class StateJson
{
    private const string Stack = "$stack";

    /// <summary>Writes a state.</summary>
    /// <exception cref="NotSupportedException">A value is of another type than those above.</exception>
    public static string Write(IDictionary<string, object> state)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            WriteObject(writer, state);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads a state that <see cref="Write"/> wrote.</summary>
    public static Dictionary<string, object> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ReadObject(document.RootElement);
    }

    private static void WriteObject(Utf8JsonWriter writer, IDictionary<string, object> values)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in values)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, name, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case DialogState dialogs: WriteStack(writer, dialogs); break;
            case IEnumerable<string> list: WriteList(writer, list); break;
            default: throw new NotSupportedException($"State '{name}' is a {value.GetType().Name}; keep it to strings, numbers, lists of strings and the dialog stack.");
        }
    }

    private static void WriteList(Utf8JsonWriter writer, IEnumerable<string> list)
    {
        writer.WriteStartArray();
        foreach (var item in list) writer.WriteStringValue(item);
        writer.WriteEndArray();
    }

    private static void WriteStack(Utf8JsonWriter writer, DialogState dialogs)
    {
        writer.WriteStartObject();
        writer.WriteStartArray(Stack);
        foreach (var instance in dialogs.DialogStack)
        {
            writer.WriteStartObject();
            writer.WriteString("id", instance.Id);
            writer.WritePropertyName("state");
            WriteObject(writer, instance.State);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static Dictionary<string, object> ReadObject(JsonElement element)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
            if (ReadValue(property.Value) is { } value) values[property.Name] = value;
        return values;
    }

    private static object? ReadValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.GetDouble(),
        JsonValueKind.Array => element.EnumerateArray().Select(item => item.GetString() ?? "").ToList(),
        JsonValueKind.Object when element.TryGetProperty(Stack, out var stack) => ReadStack(stack),
        _ => null,
    };

    private static DialogState ReadStack(JsonElement stack) => new(
        [.. stack.EnumerateArray().Select(instance => new DialogInstance
        {
            Id = instance.GetProperty("id").GetString(),
            State = ReadObject(instance.GetProperty("state")),
        })]);
}

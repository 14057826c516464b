using System.Text.Json;
using System.Text.Json.Nodes;

namespace PairingBot.Commands.LanguageChecks.Input;

/// <summary>A value of JSON with its place, whose form can be checked.</summary>
internal sealed record InputNode(JsonNode? Json, InputPlace Place)
{
    /// <summary>A field that must be there; its form is still to be checked.</summary>
    public InputNode Field(string name) => new(Json?[name], Place.Of(name));

    /// <summary>A field that may be missing.</summary>
    public InputNode? Optional(string name) => Json?[name] is { } value ? new(value, Place.Of(name)) : null;

    /// <summary>This, which must be an object.</summary>
    public InputNode Object() => Json is JsonObject ? this : throw Place.Wants("一个JSON对象 {…}", "a JSON object {…}");

    /// <summary>The elements of this, which must be a list.</summary>
    public IReadOnlyList<InputNode> List() => Json is JsonArray list
        ? [.. list.Select((element, i) => new InputNode(element, Place.Of(i)))]
        : throw Place.Wants("一个列表 […]", "a list […]");

    /// <summary>The values of this, which must be an object, by their names.</summary>
    public IReadOnlyList<InputNode> Values() => [.. ((JsonObject)Object().Json!).Select(value => new InputNode(value.Value, Place.Of(value.Key)))];

    /// <summary>This, which must be a text.</summary>
    public string Text()
    {
        try
        {
            if (Json?.GetValueKind() == JsonValueKind.String) return Json.GetValue<string>();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, which is no text either.
        }

        throw Place.Wants("一段文字", "a text");
    }

    /// <summary>This, which must be a text that can be read as something.</summary>
    public void Text(Func<string, bool> canBeRead, string chinese, string english)
    {
        if (!canBeRead(Text())) throw Place.Wants(chinese, english);
    }

    /// <summary>This, which must be a whole number.</summary>
    public void Number()
    {
        if (Json is not JsonValue value || !value.TryGetValue<int>(out _)) throw Place.Wants("一个整数", "a whole number");
    }

    /// <summary>This, which must be true or false.</summary>
    public void Flag()
    {
        if (Json?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False)) throw Place.Wants("true 或 false", "true or false");
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PairingBot.Commands.LanguageChecks;

/// <summary>Files of JSON, an object a line; Chinese is written as it is read.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonNode? node) => node?.ToJsonString(Readable) ?? "null";

    public static async IAsyncEnumerable<JsonNode> ReadAsync(TextReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
            if (!string.IsNullOrWhiteSpace(line) && JsonNode.Parse(line) is { } node) yield return node;
    }
}

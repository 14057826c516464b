using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PairingBot.Commands.LanguageChecks;

/// <summary>Writes JSON, an object a line; Chinese is written as it is read.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonNode? node) => node?.ToJsonString(Readable) ?? "null";
}

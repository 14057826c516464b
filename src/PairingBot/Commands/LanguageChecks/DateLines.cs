using System.Text.Json.Nodes;
using PairingBot.Language.Dates;

namespace PairingBot.Commands.LanguageChecks;

/// <summary>Reads dates with the model of the service: a line of JSON with <c>id</c>, <c>text</c>, <c>expr</c>, <c>type</c> and <c>tense</c> in, one with <c>value</c> out.</summary>
internal static class DateLines
{
    private static readonly DateRecognition Dates = new(new DateModel());

    public static JsonObject Answer(JsonNode line, DateTime now) => new()
    {
        ["id"] = line["id"]?.DeepClone(),
        ["value"] = Json(Dates.Recognize((string?)line["text"] ?? "", (string?)line["expr"], (string?)line["type"], TenseOf((string?)line["tense"]), now)),
    };

    private static JsonNode? Json(DateValue? value) => value switch
    {
        null => null,
        { End: { } end } => new JsonObject { ["start"] = value.Start, ["end"] = end },
        _ => value.Start,
    };

    private static Tense TenseOf(string? tense) => tense switch
    {
        "past" => Tense.Past,
        "query" => Tense.Query,
        _ => Tense.Future,
    };
}

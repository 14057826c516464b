using System.Text.Json.Nodes;
using PairingBot.Language.Dates;

namespace PairingBot.Commands.LanguageChecks;

/// <summary>Reads dates with the model of the service: a line of JSON with <c>id</c>, <c>text</c>, <c>expr</c> and <c>tense</c> in, one with <c>value</c> out.</summary>
internal static class DateLines
{
    private static readonly DateModel Dates = new();

    public static JsonObject Answer(JsonNode line, DateTime now) => new()
    {
        ["id"] = line["id"]?.DeepClone(),
        ["value"] = Value(Best((string?)line["text"] ?? "", (string?)line["expr"] ?? "", now, TenseOf((string?)line["tense"]))),
    };

    /// <summary>The match that covers most of the expression.</summary>
    private static DateMatch? Best(string text, string expression, DateTime now, Tense tense)
    {
        var at = expression.Length == 0 ? 0 : Math.Max(0, text.IndexOf(expression, StringComparison.Ordinal));
        var end = expression.Length == 0 ? text.Length : at + expression.Length;
        return Dates.Find(text, now, tense).MaxBy(match => Math.Min(end, match.Start + match.Length) - Math.Max(at, match.Start));
    }

    private static JsonNode? Value(DateMatch? match)
    {
        if (match is null) return null;
        if (match.Kind != DateKind.Range) return match.Value;
        var ends = match.Value.Split('/');
        return new JsonObject { ["start"] = ends[0], ["end"] = ends[1] };
    }

    private static Tense TenseOf(string? tense) => tense switch
    {
        "past" => Tense.Past,
        "query" => Tense.Query,
        _ => Tense.Future,
    };
}

using System.Globalization;
using System.Text.Json.Nodes;

namespace PairingBot.Commands.LanguageChecks.Scoring;

/// <summary>Counts the dates of a labelled file that were read exactly; what its writer calls ambiguous does not count.</summary>
internal sealed class DateScore
{
    private readonly SortedDictionary<string, (int Right, int All, int Silent)> _kinds = new(StringComparer.Ordinal);

    public List<string> Errors { get; } = [];

    public void Add(JsonNode gold, JsonNode? value)
    {
        if ((bool?)gold["ambiguous"] == true) return;
        var right = Normal(value) == Normal(gold["value"]);
        var language = (string?)gold["lang"] == "en" ? "en" : "zh";
        foreach (var kind in new[] { $"{language} {gold["type"]}", $"{language} ALL", $"{gold["type"]}", "ALL" })
        {
            var (rights, all, silent) = _kinds.GetValueOrDefault(kind);
            _kinds[kind] = (rights + (right ? 1 : 0), all + 1, silent + (value is null ? 1 : 0));
        }

        if (!right) Errors.Add($"DATE {gold["id"]} {gold["text"]} gold {JsonLines.Write(gold["value"])} pred {JsonLines.Write(value)}");
    }

    public IEnumerable<string> Lines() => _kinds.Select(kind => string.Create(
        CultureInfo.InvariantCulture, $"{kind.Key,-14} {kind.Value.Right,4}/{kind.Value.All,-4} {(double)kind.Value.Right / kind.Value.All:0.0000}   no answer {kind.Value.Silent}"));

    private static string? Normal(JsonNode? value) => value switch
    {
        null => null,
        JsonObject range => Cut(range["start"]) + "/" + Cut(range["end"]),
        _ => Cut(value),
    };

    private static string Cut(JsonNode? moment)
    {
        var text = (moment?.ToString() ?? "").Trim().Replace(' ', 'T');
        return text[..Math.Min(16, text.Length)];
    }
}

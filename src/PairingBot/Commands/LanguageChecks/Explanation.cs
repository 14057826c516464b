using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Recognizers.Text;
using PairingBot.Language;

namespace PairingBot.Commands.LanguageChecks;

/// <summary>Says in plain lines why a text was understood as it was.</summary>
internal static class Explanation
{
    /// <summary>The entities that the text holds, whatever it is for.</summary>
    public static IEnumerable<string> Lines(IEnumerable<ModelResult> entities) =>
        entities.Select(entity => $"实体 entity: {entity.TypeName} “{entity.Text}” [{entity.Start}..{entity.End + 1}) {JsonLines.Write(JsonSerializer.SerializeToNode(entity.Resolution))}");

    /// <param name="slots">Writes a recognition's slots as JSON.</param>
    public static IEnumerable<string> Lines(Recognition recognition, Func<Recognition, JsonObject> slots)
    {
        yield return $"文本 text: {recognition.Text}";
        foreach (var line in Frame(recognition, slots)) yield return line;
        foreach (var (also, i) in recognition.Also.Select((also, i) => (also, i + 2)))
        {
            yield return $"第{i}件事 request {i}:";
            foreach (var line in Frame(also, slots)) yield return "  " + line;
        }
    }

    private static IEnumerable<string> Frame(Recognition recognition, Func<Recognition, JsonObject> slots)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"意图 intent: {recognition.Intent} ({recognition.Score:0.00})");
        if (recognition.Alternatives.Count > 0) yield return "拿不准，还可能是 unsure, or else: " + string.Join(", ", recognition.Alternatives);
        foreach (var reason in recognition.Evidence) yield return $"  依据 because: {reason.Rule}{Span(recognition.Text, reason)}";
        foreach (var (name, value) in slots(recognition))
        {
            var slot = recognition.Slots[name]!;
            yield return $"  {name} = {JsonLines.Write(value)} ← “{recognition.Text.Substring(slot.Start, slot.Length)}” [{slot.Start}..{slot.Start + slot.Length})";
        }

        if (recognition.Disputed.Count > 0) yield return "  有误待问 called wrong: " + string.Join(", ", recognition.Disputed);
    }

    private static string Span(string text, Evidence reason)
    {
        var words = reason.Length > 0 && reason.Length < text.Length ? $" “{text.Substring(reason.Start, reason.Length)}”" : "";
        return reason.Value.Length > 0 && words.Length == 0 ? $" {reason.Value}" : words;
    }
}

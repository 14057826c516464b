using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace PairingBot.Channels.DirectLine.Terminal;

/// <summary>Writes what the bot says as lines of text: cards as their facts, buttons as <c>[对] [取消]</c>.</summary>
internal static partial class ChatLines
{
    public static IEnumerable<string> Write(JObject activity)
    {
        if ((string?)activity["type"] == "messageDelete")
            yield break;
        if (activity["text"]?.ToString() is { Length: > 0 } text)
            yield return text;
        foreach (var line in Objects(activity["attachments"]).SelectMany(WriteAttachment))
            yield return line;
        if (WriteButtons(Objects(activity["suggestedActions"]?["actions"])) is { } buttons)
            yield return buttons;
    }

    private static IEnumerable<string> WriteAttachment(JObject attachment)
    {
        if (attachment["content"] is not JObject card)
            return [attachment["name"]?.ToString() ?? attachment["contentUrl"]?.ToString() ?? ""];
        string?[] lines =
        [
            card["title"]?.ToString(),
            card["subtitle"]?.ToString(),
            card["text"]?.ToString(),
            .. Objects(card["body"]).SelectMany(WriteElement),
            WriteButtons(Objects(card["actions"]).Concat(Objects(card["buttons"]))),
        ];
        return lines.OfType<string>().Where(line => line.Length > 0);
    }

    private static IEnumerable<string> WriteElement(JObject element) => element["type"]?.ToString() switch
    {
        "TextBlock" => [Plain(element["text"])],
        "RichTextBlock" => [string.Concat((element["inlines"] as JArray ?? []).Select(inline => inline is JObject run ? run["text"] : inline))],
        "FactSet" => Objects(element["facts"]).Select(fact => $"  {Plain(fact["title"])}：{Plain(fact["value"])}"),
        "Container" or "Column" or "TableCell" => Objects(element["items"]).SelectMany(WriteElement),
        "ColumnSet" => [string.Join("  ", Objects(element["columns"]).SelectMany(WriteElement))],
        "Table" => Objects(element["rows"]).Select(row => string.Join("  ", Objects(row["cells"]).SelectMany(WriteElement))),
        "ActionSet" => WriteButtons(Objects(element["actions"])) is { } buttons ? [buttons] : [],
        { } input when input.StartsWith("Input.", StringComparison.Ordinal) => [$"  {element["label"] ?? element["placeholder"]}：{element["value"]}"],
        _ => [],
    };

    private static string? WriteButtons(IEnumerable<JObject> actions)
    {
        var titles = actions.Select(action => action["title"]?.ToString()).Where(title => title is { Length: > 0 }).ToList();
        return titles.Count == 0 ? null : string.Join(' ', titles.Select(title => $"[{title}]"));
    }

    // A card's texts are markdown: a backslash before a mark shows the mark.
    private static string Plain(JToken? markdown) => Escaped().Replace(markdown?.ToString() ?? "", "${mark}");

    [GeneratedRegex(@"\\(?<mark>[!-/:-@\[-`{-~])", RegexOptions.None, 1000)]
    private static partial Regex Escaped();

    private static IEnumerable<JObject> Objects(JToken? list) => (list as JArray ?? []).OfType<JObject>();
}

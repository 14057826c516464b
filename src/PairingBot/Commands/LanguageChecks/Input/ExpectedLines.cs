using System.Text.Json.Nodes;

namespace PairingBot.Commands.LanguageChecks.Input;

/// <summary>How lines of utterances and dates have to be, labelled or not.</summary>
internal static class ExpectedLines
{
    private static readonly string[] DateFields = ["expr", "type", "tense", "lang"];

    /// <summary>An utterance to be understood.</summary>
    public static void CheckUtterance(InputNode line)
    {
        line.Object().Field("text").Text();
        line.Optional("context")?.Text();
    }

    /// <summary>A date to be read.</summary>
    public static void CheckDate(InputNode line)
    {
        line.Object().Field("text").Text();
        foreach (var field in DateFields) line.Optional(field)?.Text();
    }

    /// <summary>True for a line that <c>evaluate</c> scores.</summary>
    public static bool IsLabelled(JsonNode line) => line["intent"] is not null || line["expr"] is not null;

    /// <summary>An utterance or a date with its label; anything else is passed over.</summary>
    public static void CheckLabelled(InputNode line)
    {
        if (line.Object().Optional("intent") is { } intent) CheckIntent(line, intent);
        if (line.Optional("expr") is null) return;
        CheckDate(line);
        line.Optional("ambiguous")?.Flag();
    }

    private static void CheckIntent(InputNode line, InputNode intent)
    {
        CheckUtterance(line);
        intent.Text();
        line.Optional("slots")?.Object();
        foreach (var other in line.Optional("alt_intents")?.List() ?? []) other.Text();
        foreach (var also in line.Optional("also")?.List() ?? []) also.Object().Optional("intent")?.Text();
    }
}

using System.Text.Json.Nodes;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Commands.Conversing;

/// <summary>A played turn as a line of the output.</summary>
internal static class TurnJson
{
    public static JsonObject Of(JsonNode? conversation, int turn, CollectingChannel channel)
    {
        var report = channel.Report;
        return new JsonObject
        {
            ["id"] = conversation?.DeepClone(),
            ["turn"] = turn,
            ["act"] = Acts.Of(report),
            ["intent"] = report.InProgress?.Intent,
            ["slots"] = Slots(report.InProgress),
            ["replies"] = new JsonArray([.. channel.Replies.Select(r => (JsonNode)r)]),
            ["committed"] = new JsonArray([.. report.Written.Select(f => (JsonNode)new JsonObject { ["intent"] = f.Intent, ["slots"] = Slots(f) })]),
            ["answered"] = new JsonArray([.. report.Answered.Select(n => (JsonNode)n)]),
        };
    }

    private static JsonObject Slots(ReportedFrame? frame) => new((frame?.Slots ?? new Dictionary<string, object>()).Select(s => KeyValuePair.Create(s.Key, (JsonNode?)Value(s.Value))));

    private static JsonNode Value(object value) => value switch
    {
        int number => number,
        bool flag => flag,
        IEnumerable<int> numbers => new JsonArray([.. numbers.Select(n => (JsonNode)n)]),
        IEnumerable<string> texts => new JsonArray([.. texts.Select(t => (JsonNode)t)]),
        _ => (string)value,
    };
}

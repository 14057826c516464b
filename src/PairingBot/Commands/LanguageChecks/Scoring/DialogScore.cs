using System.Globalization;
using System.Text.Json.Nodes;

namespace PairingBot.Commands.LanguageChecks.Scoring;

/// <summary>Scores played conversations: one is right when in each of its turns the act, the frame in progress, what was written and the problems answered are as labelled.</summary>
internal sealed class DialogScore(SlotUnits units)
{
    private readonly List<string> _errors = [];
    private int _conversations;
    private int _right;
    private int _turns;
    private int _rightTurns;

    /// <summary>A line for each turn that went otherwise.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Counts one conversation.</summary>
    /// <param name="labelled">The conversation with what each turn expects.</param>
    /// <param name="played">What the bot did in each turn.</param>
    public void Add(JsonNode labelled, IReadOnlyList<JsonNode> played)
    {
        var turns = (JsonArray)labelled["turns"]!;
        List<string> otherwise = [.. turns.Select((turn, i) => Otherwise(turn!, played[i])).OfType<string>()];
        _errors.AddRange(otherwise);
        _conversations++;
        _turns += turns.Count;
        _rightTurns += turns.Count - otherwise.Count;
        if (otherwise.Count == 0) _right++;
    }

    /// <summary>The figures; none when no conversation was counted.</summary>
    public IEnumerable<string> Lines()
    {
        if (_conversations == 0) yield break;
        yield return string.Create(CultureInfo.InvariantCulture, $"conversations n={_conversations}   right from first to last turn {_right} ({(double)_right / _conversations:F4})   turns right {_rightTurns}/{_turns}");
    }

    private string? Otherwise(JsonNode turn, JsonNode played)
    {
        var expected = turn["expect"]!;
        var acts = (expected["act_any"] as JsonArray ?? [expected["act"]!.DeepClone()]).Select(act => (string)act!);
        var same = acts.Contains((string)played["act"]!)
            && Frame(expected["state"]) == Frame(played)
            && Frames(expected["committed"]) == Frames(played["committed"])
            && (expected["answer_problem_ids"] is not JsonArray answered || Numbers(answered) == Numbers((JsonArray)played["answered"]!));
        return same ? null : $"DIALOG {played["id"]} {played["turn"]} {turn["user"]}\n  expected {JsonLines.Write(expected)}\n  played {JsonLines.Write(played)}";
    }

    private string Frames(JsonNode? frames) => string.Join('\n', (frames as JsonArray ?? []).Select(frame => Frame(frame!)).Order(StringComparer.Ordinal));

    private string Frame(JsonNode? frame) => (string?)frame?["intent"] + ": " + string.Join(", ", units.Of(frame?["slots"], all: false).Select(unit => $"{unit.Slot}={unit.Value}×{unit.Count}").Order(StringComparer.Ordinal));

    private static string Numbers(JsonArray numbers) => string.Join(',', numbers.Select(n => (int)n!).Order());
}

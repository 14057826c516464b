using System.Text.Json.Nodes;
using PairingBot.Commands.Conversing;
using PairingBot.Commands.LanguageChecks;
using PairingBot.Commands.LanguageChecks.Scoring;

namespace PairingBot.Tests.Commands;

/// <summary>Labelled conversations, played by the command, with where they went otherwise.</summary>
internal sealed class PlayedConversations(SlotUnits units)
{
    /// <summary>Plays a file and returns a line for each turn that went otherwise, by conversation.</summary>
    public static async Task<(int Conversations, IReadOnlyList<string> Errors)> PlayAsync(string fixture, IReadOnlyList<string> lines)
    {
        using var input = new StringReader(string.Join('\n', lines));
        await using var output = new StringWriter();
        Assert.Equal(0, await ConverseCommand.RunAsync(["--fixture", fixture], input, output, TextWriter.Null, TestContext.Current.CancellationToken));
        var played = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToDictionary(turn => ((string)turn["id"]!, (int)turn["turn"]!));
        var check = new PlayedConversations(new SlotUnits(await KnownBranches.ReadAsync(null, TestContext.Current.CancellationToken)));
        var conversations = lines.Select(line => JsonNode.Parse(line)!).ToList();
        return (conversations.Count, [.. conversations.SelectMany(c => ((JsonArray)c["turns"]!).Select((turn, i) => check.Otherwise(turn!, played[((string)c["id"]!, i)])).OfType<string>())]);
    }

    private string? Otherwise(JsonNode turn, JsonNode played)
    {
        var expected = turn["expect"]!;
        var acts = (expected["act_any"] as JsonArray ?? [expected["act"]!.DeepClone()]).Select(act => (string)act!);
        var same = acts.Contains((string)played["act"]!)
            && Frame(expected["state"]!) == Frame(played)
            && Frames(expected["committed"]) == Frames(played["committed"])
            && (expected["answer_problem_ids"] is not JsonArray answered || Numbers(answered) == Numbers((JsonArray)played["answered"]!));
        return same ? null : $"{played["id"]} {turn["user"]}\n  expected {expected.ToJsonString()}\n  played {played.ToJsonString()}";
    }

    private string Frames(JsonNode? frames) => string.Join('\n', (frames as JsonArray ?? []).Select(frame => Frame(frame!)).Order(StringComparer.Ordinal));

    private string Frame(JsonNode frame) => (string?)frame["intent"] + ": " + string.Join(", ", units.Of(frame["slots"], all: false).Select(unit => $"{unit.Slot}={unit.Value}×{unit.Count}").Order(StringComparer.Ordinal));

    private static string Numbers(JsonArray numbers) => string.Join(',', numbers.Select(n => (int)n!).Order());
}

using System.Text.Json.Nodes;
using PairingBot.Commands.LanguageChecks;
using PairingBot.Language.Intents;
using PairingBot.Tests.Architecture;

namespace PairingBot.Tests.Language.Training;

/// <summary>Keeps the level that the labelled lines of <c>Corpus/dev</c> have reached; how well text is understood that nobody has seen, they cannot say (docs/language.md).</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private const double Level = 0.975;
    private const double LevelOfAlso = 0.8;

    [Fact]
    public async Task The_intents_of_the_labelled_lines_are_known()
    {
        var lines = new UtteranceLines(await KnownBranches.ReadAsync(null, TestContext.Current.CancellationToken), new DateTime(2026, 11, 23, 10, 0, 0));
        var (all, wrong, also, found) = (0, new List<string>(), 0, 0);
        foreach (var gold in Lines())
        {
            var answer = lines.Answer(gold);
            all++;
            if (!IsRight(gold, (string)answer["intent"]!)) wrong.Add($"{gold["context"]} {gold["text"]}: {gold["intent"]}, not {answer["intent"]}");
            var others = (answer["also"] as JsonArray ?? []).Select(other => (string)other!["intent"]!).ToList();
            foreach (var other in gold["also"] as JsonArray ?? [])
            {
                also++;
                if (others.Remove((string)other!["intent"]!)) found++;
            }
        }

        foreach (var error in wrong) output.WriteLine(error);
        Assert.InRange(1 - ((double)wrong.Count / all), Level, 1);
        Assert.InRange((double)found / also, LevelOfAlso, 1);
    }

    private static IEnumerable<JsonNode> Lines() =>
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/PairingBot.Tests/Language/Corpus/dev"), "*.jsonl").Order(StringComparer.Ordinal)
        where !Path.GetFileName(path).StartsWith("dialogues", StringComparison.Ordinal) && !path.EndsWith("steering.jsonl", StringComparison.Ordinal)
        from line in File.ReadLines(path)
        where line.Length > 0
        let gold = JsonNode.Parse(line)!
        where gold["intent"] is not null && gold["expr"] is null
        select gold;

    private static bool IsRight(JsonNode gold, string given)
    {
        var expected = (string)gold["intent"]!;
        return given == expected || (IsTalk(given) && IsTalk(expected)) || (gold["alt_intents"] as JsonArray ?? []).Any(other => (string?)other == given);
    }

    private static bool IsTalk(string intent) => intent is IntentNames.OutOfScope or IntentNames.SmallTalk;
}

using System.Text.Json.Nodes;
using PairingBot.Commands.LanguageChecks;
using PairingBot.Commands.LanguageChecks.Scoring;
using PairingBot.Tests.Architecture;

namespace PairingBot.Tests.Language;

/// <summary>Lines as few would write them: three characters, slips of the keyboard, emoji, dialect, padding, denials, other business close to ours.</summary>
public sealed class OddLinesTests(ITestOutputHelper output)
{
    private const string Corpus = "tests/PairingBot.Tests/Language/Corpus/dev";

    private static readonly DateTime Now = new(2026, 11, 23, 10, 0, 0);

    // Those that are known to fail stand in docs/language.md.
    [Theory]
    [InlineData("odd-lines.jsonl", 6)]
    [InlineData("round-h1.jsonl", 2)]
    public async Task Odd_lines_are_understood_with_their_values(string file, int mostErrors)
    {
        var branches = await KnownBranches.ReadAsync(null, TestContext.Current.CancellationToken);
        var (lines, score) = (new UtteranceLines(branches, Now), new IntentScore(new SlotUnits(branches), strict: false));
        await foreach (var line in File.ReadLinesAsync(Path.Combine(Repository.Root, Corpus, file), TestContext.Current.CancellationToken))
            if (JsonNode.Parse(line) is { } gold) score.Add(gold, lines.Answer(gold));
        foreach (var line in score.Errors.Concat(score.Lines())) output.WriteLine(line);
        Assert.InRange(score.Errors.Count, 0, mostErrors);
    }
}

using PairingBot.Tests.Architecture;

namespace PairingBot.Tests.Language.Slots;

public sealed class LabelledTests(ITestOutputHelper output)
{
    private static readonly string Corpus = Path.Combine(Repository.Root, "tests/PairingBot.Tests/Language/Corpus/dev/utterances.jsonl");
    private static readonly string Branches = Path.Combine(Repository.Root, "samples/branches.json");

    [Fact]
    public void The_slots_of_labelled_lines_are_read()
    {
        var score = SlotScore.Of(Corpus, Branches);
        output.WriteLine(score.ToString());
        foreach (var error in score.Errors) output.WriteLine(error);
        Assert.InRange(score.F1, 0.95, 1);
    }
}

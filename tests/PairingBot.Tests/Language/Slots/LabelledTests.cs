using PairingBot.Tests.Architecture;

namespace PairingBot.Tests.Language.Slots;

public sealed class LabelledTests(ITestOutputHelper output)
{
    private static readonly string[] Places = ["../shared/examples", "../../shared/examples"];

    // Beside the repository, or beside the folder of its worktrees.
    private static string Examples => Places.Select(folder => Path.Combine(Repository.Root, folder)).FirstOrDefault(Directory.Exists) ?? "";

    /// <summary>The labelled files at hand: the examples beside the repository, and its own corpus.</summary>
    public static TheoryData<string> Files() =>
        [.. new[] { Path.Combine(Examples, "utterances.jsonl"), Path.Combine(Repository.Root, "tests/PairingBot.Tests/Language/Corpus/dev/utterances.jsonl") }
            .Where(path => File.Exists(path) && File.Exists(Path.Combine(Examples, "branches.json")))];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Files))]
    public void The_slots_of_labelled_lines_are_read(string path)
    {
        var score = SlotScore.Of(path, Path.Combine(Examples, "branches.json"));
        output.WriteLine(score.ToString());
        foreach (var error in score.Errors) output.WriteLine(error);
        Assert.InRange(score.F1, 0.95, 1);
    }
}

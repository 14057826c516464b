using System.Text.Json.Nodes;
using PairingBot.Commands.Conversing;
using PairingBot.Commands.LanguageChecks;
using PairingBot.Tests.Architecture;

namespace PairingBot.Tests.Commands;

public sealed class ConverseCommandTests(ITestOutputHelper output)
{
    private static readonly string Own = Path.Combine(Repository.Root, "tests/PairingBot.Tests/Language/Corpus/dev");

    /// <param name="known">What goes otherwise still (docs/language.md).</param>
    [Theory]
    [InlineData("dialogues.jsonl", "fixture.json", 8)]
    [InlineData("dialogues-6.jsonl", "fixture.json", 40)]
    [InlineData("dialogues-own.jsonl", "fixture.json", 20)]
    [InlineData("dialogues-7.jsonl", "fixture.json", 45)]
    [InlineData("dialogues-8.jsonl", "fixture-2.json", 45, "d8-18", "d8-20", "d8-21")]
    [InlineData("dialogues-9.jsonl", "fixture-2.json", 50, "d9-06", "d9-13", "d9-21")]
    [InlineData("dialogues-10.jsonl", "fixture.json", 50)]
    [InlineData("dialogues-11.jsonl", "fixture-2.json", 50, "d11-022")]
    [InlineData("dialogues-12.jsonl", "fixture-2.json", 50, "h14-029")]
    [InlineData("dialogues-13.jsonl", "fixture-2.json", 50)]
    [InlineData("steering.jsonl", "fixture.json", 150)]
    public async Task Labelled_conversations_go_as_they_should(string file, string fixture, int least, params string[] known)
    {
        var lines = (await File.ReadAllLinesAsync(Path.Combine(Own, file), TestContext.Current.CancellationToken)).Where(line => line.Length > 0).ToList();
        var (conversations, errors) = await PlayedConversations.PlayAsync(Path.Combine(Own, fixture), lines);
        foreach (var error in errors) output.WriteLine(error);
        Assert.True(conversations >= least);
        Assert.DoesNotContain(errors, error => !known.Any(id => error.Contains($" {id} ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_wrong_expectation_is_told()
    {
        var lines = (await File.ReadAllLinesAsync(Path.Combine(Own, "dialogues.jsonl"), TestContext.Current.CancellationToken)).Take(1).Select(line => line.Replace("\"participants\": 20", "\"participants\": 19", StringComparison.Ordinal)).ToList();
        var (_, errors) = await PlayedConversations.PlayAsync(Path.Combine(Own, "fixture.json"), lines);
        Assert.Equal(2, errors.Count);
    }

    [Fact]
    public async Task The_figure_is_of_whole_conversations()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "two.jsonl");
        var two = (await File.ReadAllLinesAsync(Path.Combine(Own, "dialogues.jsonl"), TestContext.Current.CancellationToken)).Take(2).ToList();
        await File.WriteAllLinesAsync(file, [two[0].Replace("\"participants\": 20", "\"participants\": 19", StringComparison.Ordinal), two[1]], TestContext.Current.CancellationToken);
        await using var report = new StringWriter();
        Assert.Equal(0, await EvaluateCommand.RunAsync([file, "--fixture", Path.Combine(Own, "fixture.json")], report, TextWriter.Null, TestContext.Current.CancellationToken));
        Assert.StartsWith("conversations n=2   right from first to last turn 1 (0.5000)", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_is_a_line_with_what_was_said_and_done()
    {
        var turns = await PlayAsync("""{"id":"a","speaker":"李明","turns":[{"user":"难题15延到12月18日"},{"user":"好"}]}""");
        Assert.Equal(["id", "turn", "act", "intent", "slots", "replies", "committed", "answered"], ((JsonObject)turns[0]).Select(p => p.Key));
        Assert.Equal(("confirm", "SetDueDate", """{"problemRef":15,"due":"2026-12-18"}"""), ((string)turns[0]["act"]!, (string)turns[0]["intent"]!, turns[0]["slots"]!.ToJsonString()));
        Assert.Equal(("commit", null, 1), ((string)turns[1]["act"]!, (string?)turns[1]["intent"], ((JsonArray)turns[1]["committed"]!).Count));
    }

    [Fact]
    public async Task In_a_group_only_who_began_goes_on_and_what_is_not_for_the_bot_passes()
    {
        var turns = await PlayAsync("""{"id":"a","speaker":"李明","channel":"group","turns":[{"user":"@小结 难题15延到12月18日"},{"user":"对"},{"user":"@小结 对","speaker":"孙伟"},{"user":"@小结 对"}]}""");
        Assert.Equal(["confirm", "ignore", "refuse:permission", "commit"], turns.Select(t => (string)t["act"]!));
        Assert.Equal(["SetDueDate", "SetDueDate", "SetDueDate", null], turns.Select(t => (string?)t["intent"]));
    }

    [Fact]
    public async Task Nobody_is_told_how_to_be_bound() =>
        Assert.Equal("ask:identity", (string)(await PlayAsync("""{"id":"a","speaker":{"name":"生人","role":"unbound","branch":null},"turns":[{"user":"有哪些逾期"}]}"""))[0]["act"]!);

    [Theory]
    [InlineData("--fixture")]
    [InlineData("--fixture", "nowhere.json")]
    public async Task Wrong_usage_is_refused(params string[] args) =>
        Assert.Equal(2, await ConverseCommand.RunAsync(args, Stream.Null, TextWriter.Null, TextWriter.Null, TestContext.Current.CancellationToken));

    private static async Task<List<JsonNode>> PlayAsync(string line)
    {
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(line));
        await using var played = new StringWriter();
        Assert.Equal(0, await ConverseCommand.RunAsync(["--fixture", Path.Combine(Own, "fixture.json")], input, played, TextWriter.Null, TestContext.Current.CancellationToken));
        return [.. played.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!)];
    }
}

using System.Text.Json.Nodes;
using PairingBot.Commands.LanguageChecks;
using PairingBot.Commands.LanguageChecks.Scoring;

namespace PairingBot.Tests.Language.Checks;

/// <summary>The figures of <c>evaluate</c> on frames whose score is known.</summary>
public sealed class ScoringTests
{
    private const string Log = """{"id":"1","intent":"LogActivity","slots":{"date":"2026-11-22","partners":["教务处党支部","财务处党支部"],"participants":12,"topic":"“选课”优化"}}""";
    private const string Given = """{"id":"1","intent":"LogActivity","slots":{"date":"2026-11-22","partners":["财务处","保卫处"],"participants":"12","topic":"选课优化"}}""";

    [Fact]
    public async Task Slots_are_compared_value_by_value()
    {
        var score = await ScoreAsync(false, (Log, Given));
        Assert.Contains("slots core      P 0.8000 R 0.8000 F1 0.8000", score, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "intent accuracy 1.0000")]
    [InlineData(true, "intent accuracy 0.0000")]
    public async Task Small_talk_counts_as_out_of_scope_unless_strict(bool strict, string expected) =>
        Assert.Contains(expected, await ScoreAsync(strict, ("""{"id":"2","intent":"SmallTalk","slots":{}}""", """{"id":"2","intent":"OutOfScope","slots":{}}""")), StringComparison.Ordinal);

    [Fact]
    public async Task A_reference_is_the_same_however_it_is_written() =>
        Assert.Contains("exact 1.0000", await ScoreAsync(false, ("""{"id":"3","intent":"Reopen","slots":{"problemRef":12}}""", """{"id":"3","intent":"Reopen","slots":{"problemRef":"难题12"}}""")), StringComparison.Ordinal);

    [Fact]
    public void An_ambiguous_date_does_not_count()
    {
        var score = new DateScore();
        score.Add(JsonNode.Parse("""{"id":"a","lang":"zh","type":"range","value":{"start":"2026-11-01","end":"2026-11-30"}}""")!, JsonNode.Parse("""{"end":"2026-11-30","start":"2026-11-01"}"""));
        score.Add(JsonNode.Parse("""{"id":"b","lang":"en","type":"datetime","value":"2026-11-23T15:15"}""")!, "2026-11-23 15:15:00");
        score.Add(JsonNode.Parse("""{"id":"c","lang":"zh","type":"date","value":"2026-01-01","ambiguous":true}""")!, null);
        Assert.Contains("ALL               2/2    1.0000   no answer 0", score.Lines());
    }

    [Fact]
    public async Task Two_lines_of_an_input_give_two_lines_of_answers()
    {
        using var input = new MemoryStream("""
            {"id":"x","text":"难题12进展怎么样了"}
            {"id":"y","text":"那教务处呢","context":"QueryStatus"}
            """u8.ToArray());
        await using var output = new StringWriter();
        var code = await RecognizeCommand.RunAsync(["--now", "2026-11-23T10:00:00+08:00"], input, output, TextWriter.Null, TestContext.Current.CancellationToken);
        var answers = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(0, code);
        Assert.Equal([("x", "QueryStatus"), ("y", "QueryStatus")], answers.Select(answer => ((string)answer["id"]!, (string)answer["intent"]!)));
    }

    [Fact]
    public async Task An_explanation_names_the_intent_and_its_reasons()
    {
        await using var output = new StringWriter();
        await RecognizeCommand.RunAsync(["--explain", "难题12还得再延期到下周五才行"], Stream.Null, output, TextWriter.Null, TestContext.Current.CancellationToken);
        Assert.Contains("SetDueDate", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("put off or brought forward", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--bad")]
    [InlineData("--now")]
    public async Task A_wrong_argument_is_refused(string argument) =>
        Assert.Equal(2, await RecognizeCommand.RunAsync([argument], Stream.Null, TextWriter.Null, TextWriter.Null, TestContext.Current.CancellationToken));

    private static async Task<string> ScoreAsync(bool strict, params (string Gold, string Answer)[] lines)
    {
        var score = new IntentScore(new SlotUnits(await KnownBranches.ReadAsync(null, TestContext.Current.CancellationToken)), strict);
        foreach (var (gold, answer) in lines) score.Add(JsonNode.Parse(gold)!, JsonNode.Parse(answer)!);
        return string.Join('\n', score.Lines());
    }
}

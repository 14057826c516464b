using System.Text;
using PairingBot.Commands.Conversing;
using PairingBot.Commands.LanguageChecks;
using PairingBot.Tests.Architecture;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Commands;

/// <summary>Files and lines that are not as <c>recognize</c>, <c>evaluate</c> and <c>converse</c> need them: said in both languages, with the place and what was expected.</summary>
public sealed class InputTests : IDisposable
{
    private const string Turn = "\"turns\":[{\"user\":\"好\"}]";
    private static readonly string Fixture = Path.Combine(Repository.Root, "tests/PairingBot.Tests/Language/Corpus/dev/fixture.json");
    private readonly TestFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Folder => Path.GetDirectoryName(_folder.Database)!;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{"text":"好"}\n{"text":""", "读不了标准输入第2行：不是JSON，从第9个字节起读不懂。 / The standard input, line 2 can't be read: it is no JSON from byte 9 on.")]
    [InlineData("""[1]""", "读不了标准输入第1行：应该是一个JSON对象 {…}。 / The standard input, line 1 can't be read: a JSON object {…} was expected.")]
    [InlineData("""\n\n{"id":1}""", "读不了标准输入第3行的 text：应该是一段文字。 / The standard input, line 3, text can't be read: a text was expected.")]
    [InlineData("""{"text":12}""", "读不了标准输入第1行的 text：应该是一段文字。")]
    [InlineData("""{"text":"好","context":["a"]}""", "读不了标准输入第1行的 context：应该是一段文字。")]
    [InlineData("""{"text":"\ud800"}""", "读不了标准输入第1行的 text：应该是一段文字。")]
    [InlineData("""{"text":"好","text":"不好"}""", "读不了标准输入第1行：不是JSON，从第")]
    [InlineData("null", "读不了标准输入第1行：应该是一个JSON对象 {…}。")]
    public async Task A_line_that_is_no_utterance_is_named(string lines, string sentence) =>
        await RefusesAsync(sentence, errors => RecognizeCommand.RunAsync([], Of(lines), TextWriter.Null, errors, Token));

    [Fact]
    public async Task A_line_that_is_not_UTF_8_is_named_and_a_mark_at_the_beginning_is_none()
    {
        byte[] lines = [0xEF, 0xBB, 0xBF, .. """{"text":"好"}"""u8, (byte)'\r', (byte)'\n', .. "{\"text\":\""u8, 0xBA, 0xC3, .. "\"}"u8];
        await using var output = new StringWriter();
        await RefusesAsync("读不了标准输入第2行：不是UTF-8文字，请存成UTF-8再试。 / The standard input, line 2 can't be read: it is not UTF-8; save it as UTF-8.", errors => RecognizeCommand.RunAsync([], new MemoryStream(lines), output, errors, Token));
        Assert.Single(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)); // the line before it was answered
    }

    [Fact]
    public async Task A_line_that_is_no_date_is_named() =>
        await RefusesAsync("读不了标准输入第1行的 tense：应该是一段文字。", errors => RecognizeCommand.RunAsync(["--dates"], Of("""{"text":"明天","expr":"明天","tense":1}"""), TextWriter.Null, errors, Token));

    [Theory]
    [InlineData("""{"intent":"Help","text":"帮助","alt_intents":"Help"}""", "第1行的 alt_intents：应该是一个列表 […]。")]
    [InlineData("""{"intent":"Help","text":"帮助","also":[{"intent":[]}]}""", "第1行的 also[0].intent：应该是一段文字。")]
    [InlineData("""{"intent":"Help","text":"帮助","slots":[]}""", "第1行的 slots：应该是一个JSON对象 {…}。")]
    [InlineData("""{"expr":"明天","text":"明天","ambiguous":"no"}""", "第1行的 ambiguous：应该是true 或 false。")]
    [InlineData("""{"text":"没有标注"}""", "：没有一行带 intent 或 expr，没有可评的；评对话要加 --fixture。")]
    [InlineData("", "：没有一行带 intent 或 expr，没有可评的；评对话要加 --fixture。")]
    public async Task A_labelled_line_that_can_not_be_scored_is_named(string lines, string sentence)
    {
        var file = await WriteAsync(Encoding.UTF8.GetBytes(lines.Replace("\\n", "\n", StringComparison.Ordinal)));
        await RefusesAsync($"读不了文件“{file}”{sentence}", errors => EvaluateCommand.RunAsync([file], TextWriter.Null, errors, Token));
    }

    [Theory]
    [InlineData("{folder}/none", "读不了文件“{folder}/none”：没有这个文件。 / {folder}/none can't be read: There is no such file.")]
    [InlineData("{folder}/none/at/all", "读不了文件“{folder}/none/at/all”：没有这个文件夹。 / {folder}/none/at/all can't be read: There is no such folder.")]
    [InlineData("{folder}", "读不了文件“{folder}”：这是文件夹，不是文件。 / {folder} can't be read: it is a folder and no file.")]
    public async Task A_file_that_is_not_there_is_named_wherever_it_is_given(string file, string sentence)
    {
        var (at, said) = (file.Replace("{folder}", Folder, StringComparison.Ordinal), sentence.Replace("{folder}", Folder, StringComparison.Ordinal));
        await RefusesAsync(said, errors => EvaluateCommand.RunAsync([at], TextWriter.Null, errors, Token));
        await RefusesAsync(said, errors => EvaluateCommand.RunAsync([at, "--fixture", Fixture], TextWriter.Null, errors, Token));
        await RefusesAsync(said, errors => RecognizeCommand.RunAsync(["--branches", at], Stream.Null, TextWriter.Null, errors, Token));
        await RefusesAsync(said, errors => ConverseCommand.RunAsync(["--fixture", at], Stream.Null, TextWriter.Null, errors, Token));
    }

    [Theory]
    [InlineData("{\n \"reference_time\": 12 }", "的 reference_time：应该是一段文字。")]
    [InlineData("{ \"reference_time\": \"soon\" }", "的 reference_time：应该是一个时间，例如 2026-11-23T10:00:00+08:00。")]
    [InlineData("{\n \"reference_time\": }", "第2行：不是JSON，从第20个字节起读不懂。")]
    [InlineData("[]", "：应该是一个JSON对象 {…}。")]
    [InlineData("", "第1行：不是JSON，从第1个字节起读不懂。")]
    [InlineData("""{"reference_time":"2026-11-23","problems":[{"id":1,"title":"a","branch":"财务处党支部","status":"已完成"}]}""", "的 problems[0].status：应该是难题的状态（已提出、已立项、推进中、销号待审、已销号）。")]
    [InlineData("""{"reference_time":"2026-11-23","problems":[{"id":1,"title":"a","branch":"火星党支部","status":"推进中"}]}""", "的 problems[0].branch：应该是样例组织里的党支部（samples/branches.json）。")]
    [InlineData("""{"reference_time":"2026-11-23","problems":[{"id":1,"title":"a","branch":"财务处党支部","status":"推进中","due":"明天"}]}""", "的 problems[0].due：应该是一个日期，例如 2026-12-31。")]
    [InlineData("""{"reference_time":"2026-11-23","problems":[{"id":"1"}]}""", "的 problems[0].id：应该是一个整数。")]
    [InlineData("""{"reference_time":"2026-11-23","speakers":{"李明":"书记"}}""", "的 speakers.李明：应该是一个JSON对象 {…}。")]
    public async Task A_fixture_that_is_wrong_is_named(string content, string sentence)
    {
        var file = await WriteAsync(Encoding.UTF8.GetBytes(content));
        await RefusesAsync($"读不了文件“{file}”{sentence}", errors => ConverseCommand.RunAsync(["--fixture", file], Stream.Null, TextWriter.Null, errors, Token));
    }

    [Fact]
    public async Task Branches_that_are_wrong_are_named()
    {
        var file = await WriteAsync(Encoding.UTF8.GetBytes("""[{"name":"财务处党支部"},{"aliases":["教务"]}]"""));
        await RefusesAsync($"读不了文件“{file}”的 [1].name：应该是一段文字。", errors => RecognizeCommand.RunAsync(["--branches", file], Stream.Null, TextWriter.Null, errors, Token));
    }

    [Theory]
    [InlineData($"{{\"speaker\":\"李明\",{Turn}}}\\n{{\"speaker\":\"李明\"}}", "第2行的 turns：应该是一个列表 […]。")]
    [InlineData($"{{{Turn}}}", "第1行的 speaker：应该是一个JSON对象 {…}。")]
    [InlineData("""{"speaker":"李明","turns":[{"user":"好"},{"user":null}]}""", "第1行的 turns[1].user：应该是一段文字。")]
    [InlineData("""{"speaker":{"name":"甲","role":"member","branch":"火星党支部"},"turns":[]}""", "第1行的 speaker.branch：应该是样例组织里的党支部（samples/branches.json）。")]
    [InlineData("""{"speaker":{"name":"甲","role":"committee_member","branch":"财务处党支部","liaison":["火星党支部"]},"turns":[]}""", "第1行的 speaker.liaison[0]：应该是样例组织里的党支部（samples/branches.json）。")]
    public async Task A_conversation_that_can_not_be_played_is_named(string lines, string sentence) =>
        await RefusesAsync($"读不了标准输入{sentence}", errors => ConverseCommand.RunAsync(["--fixture", Fixture], Of(lines), TextWriter.Null, errors, Token));

    [Theory]
    [InlineData("""{"speaker":"李明","turns":[{"user":"好","expect":{"act":"ack"}}]}""", "第1行的 id：应该是对话的编号。")]
    [InlineData("""{"id":"a","speaker":"李明","turns":[{"user":"好"}]}""", "第1行的 turns[0].expect：应该是一个JSON对象 {…}。")]
    [InlineData("""{"id":"a","speaker":"李明","turns":[{"user":"好","expect":{"act_any":["ack",1]}}]}""", "第1行的 turns[0].expect.act_any[1]：应该是一段文字。")]
    [InlineData("""{"id":"a","speaker":"李明","turns":[{"user":"好","expect":{"act":"answer","answer_problem_ids":["12"]}}]}""", "第1行的 turns[0].expect.answer_problem_ids[0]：应该是一个整数。")]
    public async Task A_conversation_that_can_not_be_scored_is_named(string lines, string sentence)
    {
        var file = await WriteAsync(Encoding.UTF8.GetBytes(lines));
        await RefusesAsync($"读不了文件“{file}”{sentence}", errors => EvaluateCommand.RunAsync([file, "--fixture", Fixture], TextWriter.Null, errors, Token));
    }

    private static MemoryStream Of(string lines) => new(Encoding.UTF8.GetBytes(lines.Replace("\\n", "\n", StringComparison.Ordinal)));

    private static async Task RefusesAsync(string sentence, Func<TextWriter, Task<int>> run)
    {
        await using var errors = new StringWriter();
        Assert.Equal(2, await run(errors));
        var line = Assert.Single(errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith(sentence, line, StringComparison.Ordinal);
        Assert.Contains(" / ", line, StringComparison.Ordinal);
    }

    private async Task<string> WriteAsync(byte[] content)
    {
        var file = Path.Combine(Folder, "given.json");
        await File.WriteAllBytesAsync(file, content, Token);
        return file;
    }
}

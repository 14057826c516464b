using Microsoft.AspNetCore.Builder;
using Newtonsoft.Json.Linq;
using PairingBot.Channels.DirectLine.Terminal;

namespace PairingBot.Tests.DirectLine;

public sealed class TerminalChatTests
{
    [Fact]
    public async Task A_script_is_answered_line_by_line()
    {
        await using var host = await DirectLineHost.StartAsync();
        var (code, output, _) = await RunAsync("你好\n\ncard\n再见\n", ["--as", "demo-secretary", "--service", host.Address]);
        Assert.Equal(0, code);
        Assert.Equal(
            ["你好，demo-secretary", "demo-secretary/user: 你好", "共建", "[对]", "[取消]", "demo-secretary/user: 再见"],
            output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_said_so_and_the_chat_goes_on()
    {
        await using var host = await DirectLineHost.StartAsync();
        var (code, output, errors) = await RunAsync(new string('x', 300_000) + "\n再见\n", ["--as", "demo-secretary", "--service", host.Address]);
        Assert.Equal(1, code);
        Assert.Contains("消息太长", errors, StringComparison.Ordinal);
        Assert.EndsWith("demo-secretary/user: 再见", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_shows_marks_as_they_were_written()
    {
        var activity = JObject.Parse("""{"attachments":[{"content":{"body":[{"type":"FactSet","facts":[{"title":"主题","value":"\\*\\*报账\\*\\* C:\\报"}]}]}}]}""");
        Assert.Equal([@"  主题：**报账** C:\报"], ChatLines.Write(activity));
    }

    [Fact]
    public async Task In_production_it_says_why_it_does_not_start()
    {
        var (code, _, errors) = await RunAsync("", [], "Production");
        Assert.Equal(2, code);
        Assert.Contains("ASPNETCORE_ENVIRONMENT=Development", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_does_not_understand_is_answered_with_its_usage()
    {
        var (code, _, errors) = await RunAsync("", ["--who"]);
        Assert.Equal(2, code);
        Assert.Contains(ChatOptions.Usage, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_is_written_as_its_facts_and_buttons()
    {
        var activity = JObject.Parse("""
            {"type":"message","text":"请核对","suggestedActions":{"actions":[{"title":"帮助"}]},"attachments":[{"content":{"body":[
              {"type":"Container","items":[{"type":"TextBlock","text":"活动"},{"type":"FactSet","facts":[{"title":"人数","value":"18"}]}]},
              {"type":"ColumnSet","columns":[{"type":"Column","items":[{"type":"TextBlock","text":"左"}]},{"type":"Column","items":[{"type":"TextBlock","text":"右"}]}]},
              {"type":"Image","url":"x"}],"actions":[{"title":"对"},{"title":"取消"}]}}]}
            """);
        Assert.Equal(["请核对", "活动", "  人数：18", "左  右", "[对] [取消]", "[帮助]"], ChatLines.Write(activity));
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(string input, string[] arguments, string environment = "Development")
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        string[] settings = ["--environment=" + environment, .. arguments];
        var code = await ChatCommand.RunAsync(settings, Build, new ChatTerminal(new StringReader(input), output, errors), CancellationToken.None);
        return (code, output.ToString(), errors.ToString());
    }

    private static WebApplication Build(string[] arguments) => throw new InvalidOperationException("The running service is to be used.");
}

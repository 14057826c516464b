using System.Text.Json.Nodes;
using PairingBot.Commands.Conversing;
using PairingBot.Commands.LanguageChecks.Input;
using PairingBot.Commands.LanguageChecks.Scoring;

namespace PairingBot.Commands.LanguageChecks;

/// <summary>
/// <c>PairingBot -- evaluate FILE [--errors] [--strict] [--now T] [--branches FILE]</c>: how well a labelled file of utterances and dates is understood;
/// with <c>--fixture FILE</c>, how many of its labelled conversations go right from the first to the last turn.
/// </summary>
internal static class EvaluateCommand
{
    public const string Name = "evaluate";

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (!LanguageArguments.TryParse(args, out var arguments) || arguments.File is null)
        {
            await errors.WriteLineAsync("用法 usage: evaluate FILE.jsonl [--fixture FILE.json] [--errors] [--strict] [--now T] [--branches FILE]");
            return 2;
        }

        try
        {
            var branches = await KnownBranches.ReadAsync(arguments.Branches, cancellationToken);
            var gold = await ReadAsync(arguments, cancellationToken);
            var report = arguments.Fixture is { } fixture ? await ReportAsync(gold, fixture, branches, arguments, cancellationToken) : Report(gold, branches, arguments);
            foreach (var line in report) await output.WriteLineAsync(line);
            return 0;
        }
        catch (InputRefusedException refused)
        {
            await errors.WriteLineAsync(refused.Sentence.ToString());
            return 2;
        }
    }

    private static async Task<List<JsonNode>> ReadAsync(LanguageArguments arguments, CancellationToken cancellationToken)
    {
        var gold = new List<JsonNode>();
        await using var file = InputLines.Open(arguments.File!);
        await foreach (var line in InputLines.ReadAsync(file, InputLines.File(arguments.File!), cancellationToken))
        {
            if (arguments.Fixture is null) ExpectedLines.CheckLabelled(line);
            else ExpectedConversations.CheckLabelled(line);
            gold.Add(line.Json!);
        }

        if (arguments.Fixture is null && !gold.Exists(ExpectedLines.IsLabelled)) throw new InputPlace(InputLines.File(arguments.File!)).Refuses("没有一行带 intent 或 expr，没有可评的；评对话要加 --fixture", "no line has an intent or expr to be scored; conversations want --fixture");
        return gold;
    }

    private static async Task<IEnumerable<string>> ReportAsync(List<JsonNode> gold, string fixture, KnownBranches branches, LanguageArguments arguments, CancellationToken cancellationToken)
    {
        var dialogs = new DialogScore(new SlotUnits(branches));
        await ConverseCommand.ScoreAsync(fixture, gold, dialogs, cancellationToken);
        return arguments.Errors ? dialogs.Errors.Concat(dialogs.Lines()) : dialogs.Lines();
    }

    private static IEnumerable<string> Report(List<JsonNode> gold, KnownBranches branches, LanguageArguments arguments)
    {
        var lines = new UtteranceLines(branches, arguments.Now);
        var units = new SlotUnits(branches);
        var intents = new IntentScore(units, arguments.Strict);
        var dates = new DateScore();
        foreach (var line in gold)
        {
            if (line["intent"] is not null) intents.Add(line, lines.Answer(line));
            if (line["expr"] is not null) dates.Add(line, DateLines.Answer(line, arguments.Now)["value"]);
        }

        var report = intents.Lines().Concat(dates.Lines());
        return arguments.Errors ? intents.Errors.Concat(dates.Errors).Concat(report) : report;
    }
}

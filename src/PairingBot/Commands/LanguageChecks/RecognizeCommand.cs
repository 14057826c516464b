using PairingBot.Commands.LanguageChecks.Input;

namespace PairingBot.Commands.LanguageChecks;

/// <summary>
/// <c>PairingBot -- recognize [--dates] [--now T] [--branches FILE]</c> reads lines of JSON from standard input;
/// <c>recognize --explain TEXT [--context INTENT [--asked SLOT] | --saved]</c> says why a text is understood as it is. Exit codes: 0 done, 2 wrong usage or unreadable input.
/// </summary>
internal static class RecognizeCommand
{
    public const string Name = "recognize";

    private const string Usage = "用法 usage: recognize [--dates] [--now 2026-11-23T10:00:00+08:00] [--branches FILE] < in.jsonl\n"
        + "          recognize --explain TEXT [--context INTENT [--asked SLOT] | --saved] [--now T] [--branches FILE]";

    public static async Task<int> RunAsync(string[] args, Stream input, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (!LanguageArguments.TryParse(args, out var arguments) || arguments.File is not null)
        {
            await errors.WriteLineAsync(Usage);
            return 2;
        }

        try
        {
            if (arguments.Dates) await DatesAsync(arguments, input, output, cancellationToken);
            else await UtterancesAsync(arguments, input, output, cancellationToken);
            return 0;
        }
        catch (InputRefusedException refused)
        {
            await errors.WriteLineAsync(refused.Sentence.ToString());
            return 2;
        }
    }

    private static async Task DatesAsync(LanguageArguments arguments, Stream input, TextWriter output, CancellationToken cancellationToken)
    {
        await foreach (var line in InputLines.ReadAsync(input, InputLines.StandardInput, cancellationToken))
        {
            ExpectedLines.CheckDate(line);
            await output.WriteLineAsync(JsonLines.Write(DateLines.Answer(line.Json!, arguments.Now)));
        }
    }

    private static async Task UtterancesAsync(LanguageArguments arguments, Stream input, TextWriter output, CancellationToken cancellationToken)
    {
        var lines = new UtteranceLines(await KnownBranches.ReadAsync(arguments.Branches, cancellationToken), arguments.Now);
        if (arguments.Explain is not null)
        {
            var recognition = lines.Recognize(arguments);
            foreach (var line in Explanation.Lines(recognition, lines.Slots).Concat(Explanation.Lines(lines.Entities(recognition)))) await output.WriteLineAsync(line);
            return;
        }

        await foreach (var line in InputLines.ReadAsync(input, InputLines.StandardInput, cancellationToken))
        {
            ExpectedLines.CheckUtterance(line);
            await output.WriteLineAsync(JsonLines.Write(lines.Answer(line.Json!)));
        }
    }
}

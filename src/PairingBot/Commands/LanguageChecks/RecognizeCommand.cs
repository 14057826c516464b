using System.Text.Json;

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

    public static async Task<int> RunAsync(string[] args, TextReader input, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (!LanguageArguments.TryParse(args, out var arguments) || arguments.File is not null)
        {
            await errors.WriteLineAsync(Usage);
            return 2;
        }

        try
        {
            if (arguments.Dates) await DatesAsync(arguments, input, output);
            else await UtterancesAsync(arguments, input, output, cancellationToken);
            return 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            await errors.WriteLineAsync($"读不了输入 The input cannot be read: {error.Message}");
            return 2;
        }
    }

    private static async Task DatesAsync(LanguageArguments arguments, TextReader input, TextWriter output)
    {
        await foreach (var line in JsonLines.ReadAsync(input))
            await output.WriteLineAsync(JsonLines.Write(DateLines.Answer(line, arguments.Now)));
    }

    private static async Task UtterancesAsync(LanguageArguments arguments, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var lines = new UtteranceLines(await KnownBranches.ReadAsync(arguments.Branches, cancellationToken), arguments.Now);
        if (arguments.Explain is not null)
        {
            foreach (var line in Explanation.Lines(lines.Recognize(arguments), lines.Slots)) await output.WriteLineAsync(line);
            return;
        }

        await foreach (var line in JsonLines.ReadAsync(input))
            await output.WriteLineAsync(JsonLines.Write(lines.Answer(line)));
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using PairingBot.Commands.LanguageChecks;
using PairingBot.Dialogs;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Benchmarks.Language;

/// <summary>
/// <c>lines FILE-OR-DIRECTORY… [--branches FILE] [--runs N]</c>: how long each line of labelled files takes, each in its context. Printed are percentiles over the lines, of each line's
/// quickest and of its median run; what other programs take from the machine is in the second and hardly in the first.
/// </summary>
internal sealed class LineTimes
{
    public const string Name = "lines";
    private const int WarmUps = 5;
    private static readonly DateTime Now = new(2026, 11, 23, 10, 0, 0);

    private readonly List<(string Text, RecognitionContext Context)> _lines = [];
    private int _runs = 15;
    private string? _branches;

    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var times = new LineTimes();
        if (!times.Take(args))
        {
            await Console.Error.WriteLineAsync("usage: lines FILE-OR-DIRECTORY... [--branches FILE] [--runs N]");
            return 2;
        }

        await times.MeasureAsync();
        return 0;
    }

    private bool Take(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--runs" && i + 1 < args.Count) _runs = int.Parse(args[++i], CultureInfo.InvariantCulture);
            else if (args[i] == "--branches" && i + 1 < args.Count) _branches = args[++i];
            else if (Directory.Exists(args[i])) foreach (var file in Directory.GetFiles(args[i], "*.jsonl").Order(StringComparer.Ordinal)) Read(file);
            else if (File.Exists(args[i])) Read(args[i]);
            else return false;
        }

        return _lines.Count > 0 && _runs > 0;
    }

    private void Read(string file)
    {
        foreach (var line in File.ReadLines(file))
            if (JsonNode.Parse(line) is { } node && node["intent"] is not null && (string?)node["text"] is { } text)
                _lines.Add((text, new RecognitionContext(Now, (string?)node["context"])));
    }

    private async Task MeasureAsync()
    {
        var branches = (await KnownBranches.ReadAsync(_branches, CancellationToken.None)).Names;
        var start = Stopwatch.GetTimestamp();
        var recognizer = new UtteranceRecognizer(DialogRegistration.Model, branches);
        recognizer.Recognize("查逾期", new RecognitionContext(Now));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"constructed and first answered: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms ({branches.Count} branches)"));
        for (var i = 0; i < WarmUps; i++)
            foreach (var (text, context) in _lines) recognizer.Recognize(text, context);
        // The runtime optimizes what was called often, beside this thread.
        await Task.Delay(TimeSpan.FromSeconds(1));

        var runs = Readings(recognizer);
        Print("quickest run", runs.Select(times => times[0]));
        Print("median run", runs.Select(times => times[times.Length / 2]));
        Print("all readings", runs.SelectMany(times => times));
        PrintLong(recognizer);
        Console.WriteLine("slowest lines, by their median run:");
        foreach (var (times, line) in runs.Zip(_lines).OrderByDescending(pair => pair.First[pair.First.Length / 2]).Take(12))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {times[times.Length / 2]:0.00} ms  {line.Text}  [{line.Context.Intent}]"));
    }

    /// <summary>Milliseconds of each line's runs, ascending.</summary>
    private List<double[]> Readings(UtteranceRecognizer recognizer)
    {
        var readings = _lines.ConvertAll(_ => new double[_runs]);
        for (var run = 0; run < _runs; run++)
            for (var i = 0; i < _lines.Count; i++)
            {
                var begun = Stopwatch.GetTimestamp();
                recognizer.Recognize(_lines[i].Text, _lines[i].Context);
                readings[i][run] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            }

        readings.ForEach(Array.Sort);
        return readings;
    }

    private void PrintLong(UtteranceRecognizer recognizer)
    {
        var text = string.Join('，', Enumerable.Repeat(_lines.Select(line => line.Text), 1 + (100_000 / _lines.Count)).SelectMany(texts => texts))[..100_000];
        var times = Enumerable.Range(0, 7).Select(_ =>
        {
            var begun = Stopwatch.GetTimestamp();
            recognizer.Recognize(text, new RecognitionContext(Now));
            return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }).Order().ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"100,000 characters of these lines: median {times[3]:0} ms, longest {times[^1]:0} ms"));
    }

    private void Print(string name, IEnumerable<double> times)
    {
        double[] sorted = [.. times.Order()];
        double At(double share) => sorted[(int)Math.Min(sorted.Length - 1, Math.Ceiling(share * sorted.Length) - 1)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_lines.Count} lines, {name,-12}  p50 {At(0.5):0.00}  p95 {At(0.95):0.00}  p99 {At(0.99):0.00}  max {sorted[^1]:0.00} ms"));
    }
}

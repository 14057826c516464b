using BenchmarkDotNet.Attributes;
using PairingBot.Dialogs;
using PairingBot.Language;
using PairingBot.Language.Branches;
using PairingBot.Language.Intents;

namespace PairingBot.Benchmarks.Language;

/// <summary>From a text to its intent and slots: a short command, a told activity, a message with two requests, and a very long text; and what a new recognizer costs.</summary>
public class RecognizeBenchmarks
{
    private static readonly DateTime Now = new(2026, 11, 23, 10, 0, 0);
    private static readonly BranchName[] Branches = [.. Enumerable.Range(1, 1000).Select(i => new BranchName(i, $"第{i}学院党支部", [$"第{i}学院", $"{i}院"]))];

    private readonly UtteranceRecognizer _recognizer = new(DialogRegistration.Model, Branches);
    private readonly RecognitionContext _context = new(Now);
    private readonly string _long = string.Concat(Enumerable.Repeat("昨天和第7学院共建，", 10_000));

    [Benchmark]
    public Recognition Command() => _recognizer.Recognize("难题12申请延期到下周五", _context);

    [Benchmark]
    public Recognition Activity() => _recognizer.Recognize("昨天下午三点和第7学院在主楼B305开展了结对共建，主题是报账培训，18人参加", _context);

    [Benchmark]
    public Recognition TwoRequests() => _recognizer.Recognize("难题12进展：窗口已增至五个，另外提醒第7学院交材料", _context);

    [Benchmark]
    public Recognition HundredThousandCharacters() => _recognizer.Recognize(_long, _context);

    /// <summary>Other utterances, so that nothing learned before is used again.</summary>
    [Benchmark]
    public Recognition NewRecognizer() => new UtteranceRecognizer(DialogRegistration.Model, Branches).Recognize("查逾期", _context);
}

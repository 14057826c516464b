using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PairingBot.Load.Runs;

/// <summary>What the players of one phase saw. Thread-safe while they play; read it when they are done.</summary>
internal sealed class Tally
{
    private readonly Lock _gate = new();
    private readonly List<string> _errors = [];
    private readonly List<double> _replies = [];
    private readonly List<double> _acknowledgements = [];

    /// <summary>Conversations that went through to the expected end.</summary>
    public int Whole { get; private set; }

    public int Timeouts { get; private set; }

    /// <summary>Answers other than 2xx, and broken connections.</summary>
    public int Failures { get; private set; }

    /// <summary>Conversations that ended in another reply than expected.</summary>
    public int WrongEnds { get; private set; }

    /// <summary>The first few errors in words.</summary>
    public IReadOnlyList<string> Errors => _errors;

    public bool IsClean => Timeouts + Failures + WrongEnds == 0;

    public int Turns => _replies.Count;

    public Latencies Replies => Latencies.Of(_replies);

    public Latencies Acknowledgements => Latencies.Of(_acknowledgements);

    public void Timeout(string what) => Note(what, () => Timeouts++);

    public void Failure(string what) => Note(what, () => Failures++);

    public void WrongEnd(string what) => Note(what, () => WrongEnds++);

    /// <summary>A conversation came to the expected end.</summary>
    public void Conversation(IEnumerable<Turn> turns)
    {
        lock (_gate)
        {
            Whole++;
            foreach (var turn in turns)
            {
                _replies.Add(Stopwatch.GetElapsedTime(turn.Posted, turn.Replied).TotalMilliseconds);
                _acknowledgements.Add(Stopwatch.GetElapsedTime(turn.Posted, turn.Acknowledged).TotalMilliseconds);
            }
        }
    }

    private void Note(string what, Action count)
    {
        lock (_gate)
        {
            count();
            if (_errors.Count < 5) _errors.Add(what);
        }
    }
}

/// <summary>Timestamps of one turn: the POST begun, answered 2xx, and the first reply received.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Turn(long Posted, long Acknowledged, long Replied);

namespace PairingBot.Dialogs.Turns;

/// <summary>
/// What happened in a turn, noted by the dialogs as they do it and never read off their sentences. A host that wants to know puts an empty one into the
/// <c>TurnState</c> before the bot is called.
/// </summary>
public sealed class TurnReport
{
    private readonly List<TurnStep> _steps = [];
    private readonly List<ReportedFrame> _written = [];
    private readonly List<int> _answered = [];

    /// <summary>What was done, in order.</summary>
    public IReadOnlyList<TurnStep> Steps => _steps;

    /// <summary>The frames that were written.</summary>
    public IReadOnlyList<ReportedFrame> Written => _written;

    /// <summary>The numbers of the problems that answers listed.</summary>
    public IReadOnlyList<int> Answered => _answered;

    /// <summary>The frame that waits for the person after the turn; null when none does.</summary>
    public ReportedFrame? InProgress { get; set; }

    /// <summary>Notes a step.</summary>
    /// <param name="slot">The slot that it is about.</param>
    public void Note(StepKind kind, string? slot = null) => _steps.Add(new TurnStep(kind, slot));

    /// <summary>Notes what was written.</summary>
    public void NoteWritten(IEnumerable<ReportedFrame> frames)
    {
        _written.AddRange(frames);
        Note(StepKind.Wrote);
    }

    /// <summary>Notes which problems an answer lists.</summary>
    public void NoteAnswered(IEnumerable<int> problems) => _answered.AddRange(problems.Except(_answered));
}

namespace PairingBot.Channels;

/// <summary>
/// Tells the operator of requests that were refused. A stranger who sends thousands fills no disk with it: of each kind the first few are told one by one,
/// and while more keep coming they are only counted, and their number is told once a minute.
/// </summary>
internal sealed partial class RefusalLog(TimeProvider time, ILogger<RefusalLog> logger) : IDisposable
{
    /// <summary>How often the number of those that are only counted is told.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly RefusalCounts _counts = new();
    private ITimer? _timer;

    /// <summary>A request was refused. The sentence must be one of ours, and hold nothing that the sender wrote.</summary>
    public void Note(int status, string code, string message)
    {
        lock (_lock)
        {
            _timer ??= time.CreateTimer(_ => Conclude(), null, Pause, Pause);
            if (!_counts.Add(new RefusalKind(status, code))) return;
        }

        Log.Refused(logger, status, message);
    }

    /// <summary>Tells what was only counted so far.</summary>
    public void Dispose()
    {
        Conclude();
        lock (_lock) StopTimer();
    }

    private void Conclude()
    {
        IReadOnlyList<(RefusalKind Kind, long Counted)> more;
        lock (_lock)
        {
            more = _counts.Take();
            if (more is []) StopTimer();
        }

        if (more is not []) Log.Counted(logger, more.Sum(m => m.Counted), string.Join(", ", more.Select(m => $"{m.Kind.Status} {m.Kind.Code}: {m.Counted}")));
    }

    private void StopTimer()
    {
        _timer?.Dispose();
        _timer = null;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A request was refused with {Status}: {Reason}")]
        public static partial void Refused(ILogger logger, int status, string reason);

        [LoggerMessage(2, LogLevel.Warning, "{Requests} more requests were refused since. {Kinds}")]
        public static partial void Counted(ILogger logger, long requests, string kinds);
    }
}

using System.Collections.Concurrent;

namespace PairingBot.Store.Writing;

/// <summary>
/// The one writer: a thread that takes what has queued up, up to 64 jobs, into one transaction, so that they share one flush of the disk.
/// Each job has a savepoint and fails alone. When the store itself fails, all jobs of the transaction fail and the next one opens it anew.
/// </summary>
internal sealed partial class StoreWriter(StoreFile file, StoreHealth health, TimeProvider time, ILogger<StoreWriter> logger) : IDisposable
{
    private const int MostInOneTransaction = 64;
    private const int MostWaiting = 16_384;
    private const int RoomBytes = 64 * 1024;
    private static readonly TimeSpan ProbeEvery = TimeSpan.FromSeconds(1);
    private readonly BlockingCollection<WriteJob> _queue = new(MostWaiting);
    private readonly List<WriteJob> _batch = new(MostInOneTransaction);
    private Thread? _thread;
    private WriterSession? _session;
    private long _commits;
    private volatile bool _finishCheckpoint;

    /// <summary>Transactions committed so far.</summary>
    public long Commits => Interlocked.Read(ref _commits);

    /// <summary>Opens the store, refusing one that does not keep its promises, and starts the thread.</summary>
    public void Start()
    {
        _session = new WriterSession(file, time);
        _thread = new Thread(Loop) { Name = "Store writer", IsBackground = true };
        _thread.Start();
    }

    /// <summary>Queues a job; it completes when its transaction is on the disk.</summary>
    public Task<T> RunAsync<T>(WriteJob<T> job, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            if (!_queue.TryAdd(job)) throw new StoreUnavailableException(new("数据库等待的工作太多，接不下了。", "The store has more work waiting than it can take."));
        }
        catch (InvalidOperationException e)
        {
            throw new StoreUnavailableException(new("数据库已经关闭。", "The store is closed."), e);
        }

        return job.WaitAsync(cancellationToken);
    }

    /// <summary>Queues a short function.</summary>
    public Task<T> RunAsync<T>(Func<WriterSession, T> work, CancellationToken cancellationToken) => RunAsync(new SmallJob<T>(work), cancellationToken);

    /// <summary>A real write. Completes when it is on the disk.</summary>
    public Task ProbeAsync() => RunAsync(Probe, CancellationToken.None);

    /// <summary>Asks for the end of a checkpoint between two transactions, where no new frame comes in between.</summary>
    public void FinishCheckpoint() => _finishCheckpoint = true;

    /// <summary>Takes no more jobs, finishes those that wait, and closes the connection.</summary>
    public void Stop()
    {
        if (!_queue.IsAddingCompleted) _queue.CompleteAdding();
        _thread?.Join();
        _thread = null;
    }

    public void Dispose()
    {
        Stop();
        _queue.Dispose();
    }

    private void Loop()
    {
        while (!_queue.IsCompleted)
        {
            if (_queue.TryTake(out var first, ProbeEvery)) RunBatch(first);
            else if (!health.CanServe) RunBatch(new SmallJob<int>(Probe)); // also when the file has gone in a quiet moment
            if (_finishCheckpoint && _session is { } session) EndCheckpoint(session, "PRAGMA wal_checkpoint(PASSIVE)");
        }

        Close();
    }

    /// <summary>A real write: while the store is not ready nobody sends work that would show that it is again.</summary>
    private static int Probe(WriterSession session) =>
        session["INSERT INTO Settings (Name, Value) VALUES ('store.probe', ?1) ON CONFLICT (Name) DO UPDATE SET Value = excluded.Value"].Bind(1, session.Now).Run();

    /// <summary>As much as a large turn writes: on a full disk little may still fit, and a store that takes only that is not well again.</summary>
    private static int Room(WriterSession session) =>
        session["INSERT INTO Settings (Name, Value) VALUES ('store.room', hex(randomblob(?1))) ON CONFLICT (Name) DO UPDATE SET Value = excluded.Value"].Bind(1, RoomBytes).Run();

    private void RunBatch(WriteJob first)
    {
        _batch.Clear();
        if (health.LastError is not null) Claim(new SmallJob<int>(Room));
        Claim(first);
        while (_batch.Count < MostInOneTransaction && _queue.TryTake(out var next)) Claim(next);
        if (_batch.Count == 0) return;
        try
        {
            CommitBatch();
            Interlocked.Increment(ref _commits);
            if (!health.CanServe) health.Recovered();
        }
        catch (Exception e) // every caller must hear, and the loop must live
        {
            FailBatch(e);
            return;
        }

        foreach (var job in _batch) Tell(job, static (j, _) => j.Committed(), null);
    }

    /// <summary>What a job does on hearing its end must not end the loop.</summary>
    private void Tell(WriteJob job, Action<WriteJob, Exception?> message, Exception? exception)
    {
        try
        {
            message(job, exception);
        }
        catch (Exception e) // the job has told its caller already
        {
            Log.TellingFailed(logger, e);
        }
    }

    private void Claim(WriteJob job)
    {
        if (job.TryTake()) _batch.Add(job);
    }

    private void CommitBatch()
    {
        file.CheckInPlace();
        var session = _session ??= new WriterSession(file, time);
        session.Begin();
        for (var i = 0; i < _batch.Count;)
        {
            if (RunAlone(session, _batch[i])) i++;
            else _batch.RemoveAt(i);
        }

        session.Commit();
        file.CheckInPlace(); // nobody is told that something is saved in a file that is gone
    }

    /// <summary>False when the job failed by its own fault; its caller knows by then.</summary>
    private bool RunAlone(WriterSession session, WriteJob job)
    {
        session.Save();
        try
        {
            if (job.Run(session)) session.Keep();
            else session.Undo();
            return true;
        }
        catch (Exception e) when (StoreFailures.Explain(e) is null && !session.LostTransaction)
        {
            session.Undo();
            Log.JobFailed(logger, e.GetType().Name);
            Tell(job, static (j, error) => j.Failed(error!), e);
            return false;
        }
    }

    private void FailBatch(Exception exception)
    {
        var known = StoreFailures.Explain(exception) ?? (exception as StoreUnavailableException)?.Sentence ?? (exception as StoreRefusedException)?.Sentence;
        var sentence = known ?? new($"数据库出错：{exception.GetType().Name}。", $"The store failed: {exception.GetType().Name}.");
        if (sentence.English != health.LastError) Log.TransactionFailed(logger, _batch.Count, sentence.English, known is null ? exception : null); // else the probe would say it every second
        health.Failed(sentence.English);
        foreach (var job in _batch) Tell(job, static (j, error) => j.Failed(error!), new StoreUnavailableException(sentence, exception));
        Close();
    }

    private void EndCheckpoint(WriterSession session, string constantSql)
    {
        _finishCheckpoint = false;
        try
        {
            session[constantSql].Run();
        }
        catch (Microsoft.Data.Sqlite.SqliteException e)
        {
            Log.CheckpointFailed(logger, e);
        }
    }

    // Once the session is closed, a log without its name is gone, and a log without its database is deleted.
    private void Rescue(WriterSession session)
    {
        if (file.Held.DatabaseMissing is not null) session.KeepLog();
        else if (file.Held.LogMissing is not null) EndCheckpoint(session, "PRAGMA wal_checkpoint(FULL)");
    }

    private void Close()
    {
        try
        {
            if (_session is { } session) Rescue(session);
            _session?.Dispose();
        }
        catch (Microsoft.Data.Sqlite.SqliteException e)
        {
            Log.CloseFailed(logger, e);
        }

        _session = null;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A unit of work failed alone with {Error}; the others of its transaction were saved.")]
        public static partial void JobFailed(ILogger logger, string error);

        [LoggerMessage(2, LogLevel.Error, "A transaction of {Jobs} jobs was not saved; each was told. {Reason}")]
        public static partial void TransactionFailed(ILogger logger, int jobs, string reason, Exception? exception);

        [LoggerMessage(3, LogLevel.Warning, "The writer's checkpoint failed; the next one tries again.")]
        public static partial void CheckpointFailed(ILogger logger, Exception exception);

        [LoggerMessage(4, LogLevel.Warning, "The writer's connection did not close cleanly.")]
        public static partial void CloseFailed(ILogger logger, Exception exception);

        [LoggerMessage(5, LogLevel.Error, "A unit of work could not be given back to its caller.")]
        public static partial void TellingFailed(ILogger logger, Exception exception);
    }
}

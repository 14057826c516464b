namespace PairingBot.Store.Writing;

/// <summary>Something for the writer to do inside a transaction, and the caller who waits for it.</summary>
internal abstract class WriteJob
{
    private const int Waiting = 0;
    private const int Taken = 1;
    private const int GivenUp = 2;
    private int _state;

    /// <summary>Writer: claims the job; false when its caller gave up before.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref _state, Taken, Waiting) == Waiting;

    /// <summary>Caller: gives up; false when the writer has it already, which then says how it ended.</summary>
    protected bool TryGiveUp() => Interlocked.CompareExchange(ref _state, GivenUp, Waiting) == Waiting;

    /// <summary>Writer: does the work; false takes it back and leaves the rest of the transaction alone.</summary>
    public abstract bool Run(WriterSession session);

    /// <summary>Writer: the transaction is on the disk, and this job ended without an exception.</summary>
    public abstract void Committed();

    /// <summary>Writer: nothing of this job was saved.</summary>
    public abstract void Failed(Exception exception);
}

/// <summary>A job with a result.</summary>
internal abstract class WriteJob<T> : WriteJob
{
    private readonly TaskCompletionSource<T> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes once the outcome is certain; cancelling helps only while the job waits in the queue.</summary>
    public async Task<T> WaitAsync(CancellationToken cancellationToken)
    {
        await using var registration = cancellationToken.Register(() =>
        {
            if (TryGiveUp()) _ended.TrySetCanceled(cancellationToken);
        });
        return await _ended.Task;
    }

    public override void Failed(Exception exception) => _ended.TrySetException(exception);

    protected void Succeeded(T result) => _ended.TrySetResult(result);
}

/// <summary>A short job given as a function.</summary>
internal sealed class SmallJob<T>(Func<WriterSession, T> work) : WriteJob<T>
{
    private T _result = default!; // set before Committed reads it

    public override bool Run(WriterSession session)
    {
        _result = work(session);
        return true;
    }

    public override void Committed() => Succeeded(_result);
}

namespace PairingBot.Outbox;

/// <summary>
/// The rows that wait, by lane. Rows enter strictly by id, either straight from a commit or read from the store, and <c>known</c> is the highest that
/// entered: so a row that comes both ways enters once. A commit that does not follow on it (another's is still to be told of, or there is no room)
/// only leaves the note that the store has more. This rests on the store's one writer: when a row can be seen, so can all with lower ids,
/// and no id is used twice.
/// </summary>
internal sealed class LaneTable(OutboxOptions options, TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly LaneSet lanes = new(options.RowsInMemory);
    private readonly TaskCompletionSource empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long known;
    private long heardOf;
    private bool behind = true;
    private bool closed;

    /// <summary>Completes once the table is closed and every lane ended.</summary>
    public Task Emptied => empty.Task;

    /// <summary>How it stands now.</summary>
    public Counts Count()
    {
        lock (gate) return new Counts(lanes.Count, lanes.Rows, lanes.Whole, behind);
    }

    /// <summary>How long the row that has waited longest has waited, also in earlier runs.</summary>
    public TimeSpan OldestAge()
    {
        var now = time.GetUtcNow();
        lock (gate) return lanes.Oldest() is { } oldest && oldest < now ? now - oldest : TimeSpan.Zero;
    }

    /// <summary>Takes what a unit committed. Answers true when the store has to be read, and adds the lanes that began.</summary>
    public bool Offer(IReadOnlyList<OutboxRow> committed, List<Lane> begun)
    {
        lock (gate)
        {
            if (closed) return false;
            for (var i = 0; i < committed.Count; i++)
            {
                var row = committed[i];
                heardOf = Math.Max(heardOf, row.Id);
                if (row.Id <= known) continue;
                if (!behind && row.Id == known + 1 && lanes.Rows < options.IdsInMemory) Enter(row, begun);
                else if (row.Message.State == DeliveryState.Pending) behind = true;
            }

            return behind && lanes.Rows < options.IdsInMemory;
        }
    }

    /// <summary>Notes that the store may have more, whatever was heard.</summary>
    public void LookAgain()
    {
        lock (gate) behind = true;
    }

    /// <summary>True when a page is to be read now.</summary>
    public bool NeedsPage(out Page page)
    {
        lock (gate)
        {
            page = new Page(known, Math.Min(options.PageSize, options.IdsInMemory - lanes.Rows), heardOf);
            return behind && !closed && page.Limit > 0;
        }
    }

    /// <summary>Takes what the page read, and adds the lanes that began.</summary>
    public void Add(Page page, IReadOnlyList<OutboxRow> rows, List<Lane> begun)
    {
        lock (gate)
        {
            if (closed) return;
            for (var i = 0; i < rows.Count; i++)
                if (rows[i].Id > known)
                    Enter(rows[i], begun);
            if (rows.Count >= page.Limit) return;
            known = Math.Max(known, page.HeardOf);
            behind = heardOf > known;
        }
    }

    /// <summary>The lane's first row; when it has none left, or the table is closed, the lane ends.</summary>
    public bool TryPeek(Lane lane, out Waiting first)
    {
        lock (gate)
        {
            if (lane.Rows.TryPeek(out first) && !closed) return true;
            Remove(lane);
            return false;
        }
    }

    /// <summary>The lane's first row is settled. Answers true when that makes room for rows that are still in the store.</summary>
    public bool Settle(Lane lane)
    {
        lock (gate)
        {
            lanes.RemoveFirst(lane);
            return behind && lanes.Rows == options.IdsInMemory * 3L / 4;
        }
    }

    /// <summary>Ends a lane whatever it holds; its rows stay in the store.</summary>
    public void End(Lane lane)
    {
        lock (gate) Remove(lane);
    }

    /// <summary>No row enters any more, and lanes end with the row they are at.</summary>
    public void Close()
    {
        lock (gate)
        {
            closed = true;
            if (lanes.Count == 0) empty.TrySetResult();
        }
    }

    private void Enter(OutboxRow row, List<Lane> begun)
    {
        known = row.Id;
        heardOf = Math.Max(heardOf, known);
        if (row.Message.State == DeliveryState.Pending && lanes.Add(row) is { } lane) begun.Add(lane);
    }

    private void Remove(Lane lane)
    {
        lanes.Remove(lane);
        if (closed && lanes.Count == 0) empty.TrySetResult();
    }

    /// <summary>What to read: the ids above one, how many, and the highest id that the read is sure to see.</summary>
    internal sealed record Page(long AfterId, int Limit, long HeardOf);

    /// <param name="Lanes">Conversations with rows that wait.</param>
    /// <param name="Rows">Rows that wait here.</param>
    /// <param name="Whole">Those of them that are kept with their payload.</param>
    /// <param name="IsBehind">True while the store may hold rows that have not entered.</param>
    internal readonly record struct Counts(int Lanes, int Rows, int Whole, bool IsBehind);
}

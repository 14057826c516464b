using PairingBot.Outbox;
using PairingBot.Store;

namespace PairingBot.Tests.Outbox;

/// <summary>An outbox that keeps its rows in memory, can fail on demand, and remembers what became of each row.</summary>
internal sealed class MemoryOutbox : IOutboxStore
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<long, OutboxRow> rows = [];
    private readonly HashSet<long> pending = [];
    private readonly List<Mark> marks = [];
    private int failures;
    private int readFailures;

    /// <summary>When rows are committed.</summary>
    public TimeProvider Clock { get; set; } = new TestClock();

    public int Reads { get; private set; }

    public IReadOnlyList<Mark> Marks
    {
        get
        {
            lock (gate) return [.. marks];
        }
    }

    public int Pending
    {
        get
        {
            lock (gate) return pending.Count;
        }
    }

    /// <summary>What a turn would commit: rows with the next ids.</summary>
    public IReadOnlyList<OutboxRow> Commit(params OutgoingActivity[] messages)
    {
        lock (gate)
        {
            var committed = messages.Select((message, i) => new OutboxRow(rows.Count + i + 1, message, 0, default, Clock.GetUtcNow())).ToList();
            foreach (var row in committed)
            {
                rows[row.Id] = row;
                if (row.Message.State == DeliveryState.Pending) pending.Add(row.Id);
            }

            return committed;
        }
    }

    /// <summary>The next marks fail, as on a full disk.</summary>
    public void FailMarks(int count) => Volatile.Write(ref failures, count);

    /// <summary>The next reads fail.</summary>
    public void FailReads(int count) => Volatile.Write(ref readFailures, count);

    public IReadOnlyList<OutboxRow> ReadPending(long afterId, int limit)
    {
        if (Interlocked.Decrement(ref readFailures) >= 0) throw new StoreUnavailableException(new("被占住。", "locked"));
        lock (gate)
        {
            Reads++;
            return [.. pending.Where(id => id > afterId).Order().Take(limit).Select(id => rows[id])];
        }
    }

    public string? FindChannelId(string key) => null;

    public void NoteTaken(OutboxRow row)
    {
        // nothing: what a kill would do is tried on the real store
    }

    public Task MarkSentAsync(OutboxRow row, string? channelId, CancellationToken cancellationToken) =>
        MarkAsync(new Mark(row.Id, "sent", channelId, default));

    public Task PostponeAsync(long id, DateTimeOffset notBefore, string reason, CancellationToken cancellationToken) =>
        MarkAsync(new Mark(id, "postponed", reason, notBefore));

    public Task ParkAsync(long id, string reason, CancellationToken cancellationToken) =>
        MarkAsync(new Mark(id, "parked", reason, default));

    private async Task MarkAsync(Mark mark)
    {
        await Task.Yield();
        if (Interlocked.Decrement(ref failures) >= 0) throw new StoreUnavailableException(new("磁盘满了。", "disk full"));
        lock (gate)
        {
            Assert.Contains(mark.Id, pending);
            marks.Add(mark);
            rows[mark.Id] = rows[mark.Id] with { Attempts = rows[mark.Id].Attempts + 1, NotBefore = mark.NotBefore };
            if (mark.What != "postponed") pending.Remove(mark.Id);
        }
    }
}

/// <summary>What was written about a row.</summary>
internal sealed record Mark(long Id, string What, string? Text, DateTimeOffset NotBefore);

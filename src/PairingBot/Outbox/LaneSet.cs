namespace PairingBot.Outbox;

/// <summary>The lanes that have rows, and how many rows those are. Not thread-safe.</summary>
internal sealed class LaneSet(int wholeRows)
{
    private readonly Dictionary<LaneKey, Lane> lanes = [];

    public int Count => lanes.Count;

    /// <summary>Rows of all lanes.</summary>
    public int Rows { get; private set; }

    /// <summary>Rows that are kept whole.</summary>
    public int Whole { get; private set; }

    /// <summary>Puts a row at the end of its lane; answers the lane when that begins with it.</summary>
    public Lane? Add(OutboxRow row)
    {
        var key = LaneKey.Of(row);
        var begins = !lanes.TryGetValue(key, out var lane);
        if (lane is null) lanes[key] = lane = new Lane(key);
        var keep = Whole < wholeRows;
        lane.Rows.Enqueue(new Waiting(row.Id, keep ? row : null, row.NotBefore, row.CreatedAt));
        Rows++;
        if (keep) Whole++;
        return begins ? lane : null;
    }

    public void RemoveFirst(Lane lane)
    {
        var row = lane.Rows.Dequeue();
        Rows--;
        if (row.Row is not null) Whole--;
    }

    public void Remove(Lane lane)
    {
        while (lane.Rows.Count > 0) RemoveFirst(lane);
        lanes.Remove(lane.Key);
    }

    /// <summary>When the row that has waited longest was committed; null when none waits.</summary>
    public DateTimeOffset? Oldest() => lanes.Count == 0 ? null : lanes.Values.Min(lane => lane.Rows.TryPeek(out var first) ? first.Since : DateTimeOffset.MaxValue);
}

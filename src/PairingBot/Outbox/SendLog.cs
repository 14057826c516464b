using System.Runtime.InteropServices;

namespace PairingBot.Outbox;

/// <summary>
/// When attempts began, as far back as the limits reach. Exact in every sliding window, where a token bucket lets nearly twice its count through;
/// and small, since a conversation seldom has more than a few messages an hour. Not thread-safe.
/// </summary>
internal sealed class SendLog(IReadOnlyList<SendLimit> limits)
{
    private readonly int most = limits.Max(limit => limit.Count);
    private readonly TimeSpan longest = limits.Max(limit => limit.Per);
    private readonly List<long> begun = [];
    private int first;

    /// <summary>The earliest instant, not before <paramref name="now"/> or an attempt that is already recorded, at which one more keeps every limit.</summary>
    public DateTimeOffset NextFree(DateTimeOffset now)
    {
        var free = begun.Count > first ? Math.Max(now.UtcTicks, begun[^1]) : now.UtcTicks;
        var log = CollectionsMarshal.AsSpan(begun)[first..];
        foreach (var limit in limits)
            if (log.Length >= limit.Count)
                free = Math.Max(free, log[^limit.Count] + limit.Per.Ticks);
        return new DateTimeOffset(free, TimeSpan.Zero);
    }

    /// <summary>An attempt begins at this instant. Instants must not go back; one that does counts as the last.</summary>
    public void Record(DateTimeOffset at)
    {
        var ticks = at.UtcTicks;
        if (begun.Count > first) ticks = Math.Max(ticks, begun[^1]);
        begun.Add(ticks);
        while (begun.Count - first > most || begun[first] + longest.Ticks <= ticks) first++;
        if (first <= 16 || first <= begun.Count / 2) return;
        begun.RemoveRange(0, first);
        first = 0;
    }

    /// <summary>True when nothing recorded can hold up an attempt any more.</summary>
    public bool IsForgotten(DateTimeOffset now) => begun.Count == first || begun[^1] + longest.Ticks <= now.UtcTicks;
}

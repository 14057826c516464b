namespace PairingBot.Outbox;

/// <summary>Keeps the channels' limits. A conversation's attempts are remembered for as long as its limits reach back, also when its lane is gone.</summary>
internal sealed class Pace(OutboxOptions options, TimeProvider time)
{
    private const int FirstSweep = 1024;

    private readonly Lock gate = new();
    private readonly Dictionary<LaneKey, SendLog> conversations = [];
    private readonly Dictionary<string, SendLog> channels = new(StringComparer.Ordinal);
    private int sweepAt = FirstSweep;

    /// <summary>How long the conversation has to wait. Only its own lane asks, so what is free stays free until it records its attempt.</summary>
    public TimeSpan WaitOf(LaneKey key)
    {
        if (options.LimitsOf(key.Channel).Conversation.Count == 0) return TimeSpan.Zero;
        var now = time.GetUtcNow();
        lock (gate)
            return conversations.TryGetValue(key, out var log) ? log.NextFree(now) - now : TimeSpan.Zero;
    }

    /// <summary>An attempt in the conversation begins now.</summary>
    public void Record(LaneKey key)
    {
        var limits = options.LimitsOf(key.Channel).Conversation;
        if (limits.Count == 0) return;
        var now = time.GetUtcNow();
        lock (gate)
        {
            if (!conversations.TryGetValue(key, out var log))
            {
                if (conversations.Count >= sweepAt) Sweep(now);
                conversations[key] = log = new SendLog(limits);
            }

            log.Record(now);
        }
    }

    /// <summary>Takes the channel's next free instant and says how long it is until then: every lane gets its own, in the order of asking.</summary>
    public TimeSpan Reserve(string channel)
    {
        var limits = options.LimitsOf(channel).Channel;
        if (limits.Count == 0) return TimeSpan.Zero;
        var now = time.GetUtcNow();
        lock (gate)
        {
            if (!channels.TryGetValue(channel, out var log)) channels[channel] = log = new SendLog(limits);
            var free = log.NextFree(now);
            log.Record(free);
            return free - now;
        }
    }

    /// <summary>Forgets conversations that have long been silent; each sweep waits until their number has doubled, so it costs a constant for each.</summary>
    private void Sweep(DateTimeOffset now)
    {
        foreach (var (key, log) in conversations)
            if (log.IsForgotten(now))
                conversations.Remove(key);
        sweepAt = Math.Max(FirstSweep, conversations.Count * 2);
    }
}

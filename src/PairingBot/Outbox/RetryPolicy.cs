namespace PairingBot.Outbox;

/// <summary>What becomes of a row after an attempt.</summary>
internal abstract record Outcome
{
    private Outcome()
    {
    }

    internal sealed record Sent(string? ChannelId) : Outcome;

    internal sealed record Postponed(DateTimeOffset NotBefore, string Reason) : Outcome;

    internal sealed record Parked(string Reason) : Outcome;
}

/// <summary>Decides between another attempt and parking.</summary>
internal sealed class RetryPolicy(OutboxOptions options, Random random)
{
    /// <param name="row">The row as it was before this attempt.</param>
    /// <param name="tries">Attempts at the row since the service began, with this one.</param>
    /// <param name="result">How the attempt ended.</param>
    /// <param name="now">When the attempt ended.</param>
    public Outcome Judge(OutboxRow row, int tries, DeliveryResult result, DateTimeOffset now) => result switch
    {
        DeliveryResult.Delivered delivered => new Outcome.Sent(delivered.ChannelId),
        DeliveryResult.Refused refused => new Outcome.Parked(refused.Reason),
        DeliveryResult.RetryLater later => Again(row, tries, later, now),
        _ => throw new ArgumentException(result.GetType().Name, nameof(result)),
    };

    /// <summary>Our own wait: anywhere between the shortest delay and a ceiling that doubles with each attempt up to the longest.</summary>
    public TimeSpan BackOff(int attempts) => options.ShortestDelay + ((Ceiling(attempts) - options.ShortestDelay) * random.NextDouble());

    /// <summary>The longest that our own wait after this many attempts can be.</summary>
    public TimeSpan Ceiling(int attempts)
    {
        var doubled = options.ShortestDelay.TotalSeconds * Math.Pow(2, Math.Min(attempts, 30));
        return doubled < options.LongestDelay.TotalSeconds ? TimeSpan.FromSeconds(doubled) : options.LongestDelay;
    }

    private Outcome Again(OutboxRow row, int tries, DeliveryResult.RetryLater later, DateTimeOffset now)
    {
        // What the channel asks for is kept to the tick, but "at once" is no answer to a failure: that would hammer a channel that is down.
        var attempts = row.Attempts + 1;
        var wait = later.After is { } after && after >= options.ShortestDelay ? after : BackOff(attempts);
        var tooOld = now + wait - row.CreatedAt > options.MaxAge && tries >= options.MinAttempts;
        return tooOld || later.After > options.MaxAge
            ? new Outcome.Parked($"gave up after {attempts} attempts, too old by the time of the next: {later.Reason}")
            : new Outcome.Postponed(now + wait, later.Reason);
    }
}

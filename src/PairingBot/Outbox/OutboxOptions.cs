using System.ComponentModel.DataAnnotations;

namespace PairingBot.Outbox;

/// <summary>How the dispatcher sends; the configuration's section <c>Outbox</c>.</summary>
internal sealed class OutboxOptions
{
    public const string Section = "Outbox";

    /// <summary>Attempts under way at once to one channel, so that a channel that hangs holds up no other.</summary>
    [Range(1, 1000)]
    public int ConcurrentSends { get; set; } = 32;

    /// <summary>Waiting rows kept whole. Of those past it only the ids are kept, and each is read again when its turn comes.</summary>
    [Range(1, 1_000_000)]
    public int RowsInMemory { get; set; } = 5_000;

    /// <summary>Waiting rows known at all, whole or by id. Those past it stay in the store until there is room.</summary>
    [Range(1, 100_000_000)]
    public int IdsInMemory { get; set; } = 1_000_000;

    /// <summary>Rows read from the store in one go.</summary>
    [Range(1, 10_000)]
    public int PageSize { get; set; } = 500;

    /// <summary>How long one attempt may take.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:05:00")]
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Age at which a row that still fails is parked, however many its attempts; counted from its commit. It outlasts a weekend on which nobody
    /// notices that the channel, or our own registration with it, is out of order.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "30.00:00:00")]
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromHours(72);

    /// <summary>Attempts that a row has from each start of the service, whatever its age: one that waited while the service stood still is not given up at once.</summary>
    [Range(1, 1000)]
    public int MinAttempts { get; set; } = 10;

    /// <summary>The shortest wait before another attempt.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "01:00:00")]
    public TimeSpan ShortestDelay { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>The longest wait before another attempt, unless the channel asks for more.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "01:00:00")]
    public TimeSpan LongestDelay { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How often the dispatcher shows that it lives, and looks in the store for rows that nobody told it of.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan BeatInterval { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Limits by channel; a channel that is not named here has those of <see cref="SendLimits.BuiltIn"/>.</summary>
    public Dictionary<string, SendLimits> Limits { get; } = new(StringComparer.Ordinal);

    /// <summary>The limits that hold for a channel.</summary>
    public SendLimits LimitsOf(string channel) => Limits.GetValueOrDefault(channel) ?? SendLimits.BuiltIn(channel);

    /// <summary>What one attribute alone cannot say.</summary>
    public bool IsConsistent() =>
        ShortestDelay <= LongestDelay
        && RowsInMemory <= IdsInMemory
        && Limits.Values.All(limits => limits.Conversation.Concat(limits.Channel).All(limit => limit.Count > 0 && limit.Per > TimeSpan.Zero));
}

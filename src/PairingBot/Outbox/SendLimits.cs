namespace PairingBot.Outbox;

/// <summary>At most <see cref="Count"/> attempts begin within any span of <see cref="Per"/>.</summary>
internal sealed record SendLimit
{
    public int Count { get; init; }

    public TimeSpan Per { get; init; }
}

/// <summary>A channel's limits. Rows wait for them and are never dropped.</summary>
internal sealed record SendLimits
{
    /// <summary>For each conversation by itself.</summary>
    public IReadOnlyList<SendLimit> Conversation { get; init; } = [];

    /// <summary>For all conversations of the channel together.</summary>
    public IReadOnlyList<SendLimit> Channel { get; init; } = [];

    public static SendLimits None { get; } = new();

    /// <summary>
    /// Teams, for each bot and conversation and for each tenant; of the two published rates for a tenant (50 and 30 a second) the lower:
    /// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
    /// </summary>
    public static SendLimits Teams { get; } = new()
    {
        Conversation = [Limit(7, 1), Limit(8, 2), Limit(60, 30), Limit(1800, 3600)],
        Channel = [Limit(30, 1)],
    };

    public static SendLimits BuiltIn(string channel) => channel == "msteams" ? Teams : None;

    private static SendLimit Limit(int count, int seconds) => new() { Count = count, Per = TimeSpan.FromSeconds(seconds) };
}

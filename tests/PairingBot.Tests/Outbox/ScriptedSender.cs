using PairingBot.Outbox;

namespace PairingBot.Tests.Outbox;

/// <summary>Answers as its script says and remembers every attempt.</summary>
internal sealed class ScriptedSender(TimeProvider time) : IChannelSender
{
    private readonly Lock gate = new();
    private readonly List<Try> tries = [];
    private int underWay;

    /// <summary>The answer to the n-th attempt (from 1) at a row; delivered unless said otherwise.</summary>
    public Func<OutboxRow, int, CancellationToken, Task<DeliveryResult>> Script { get; set; } = (_, _, _) => Delivered;

    public Func<string, bool> Channels { get; set; } = channel => channel != "nowhere";

    public static Task<DeliveryResult> Delivered => Task.FromResult<DeliveryResult>(new DeliveryResult.Delivered("c"));

    public static Task<DeliveryResult> Refused => Task.FromResult<DeliveryResult>(new DeliveryResult.Refused("blocked by user"));

    /// <summary>The most attempts that were under way at once.</summary>
    public int MostAtOnce { get; private set; }

    public IReadOnlyList<Try> Tries
    {
        get
        {
            lock (gate) return [.. tries];
        }
    }

    public IEnumerable<long> Ids => Tries.Select(t => t.Row.Id);

    public static Task<DeliveryResult> Later(TimeSpan? after = null) =>
        Task.FromResult<DeliveryResult>(new DeliveryResult.RetryLater(after, "busy"));

    public bool Serves(string channel) => Channels(channel);

    public async Task<DeliveryResult> SendAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        int attempt;
        lock (gate)
        {
            tries.Add(new Try(row, time.GetUtcNow()));
            attempt = tries.Count(t => t.Row.Id == row.Id);
            MostAtOnce = Math.Max(MostAtOnce, ++underWay);
        }

        try
        {
            return await Script(row, attempt, cancellationToken);
        }
        finally
        {
            lock (gate) underWay--;
        }
    }
}

/// <summary>One attempt at a row.</summary>
internal sealed record Try(OutboxRow Row, DateTimeOffset At);

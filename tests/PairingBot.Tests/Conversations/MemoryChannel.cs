using System.Collections.Concurrent;
using PairingBot.Outbox;

namespace PairingBot.Tests.Conversations;

/// <summary>Takes what the bot sends by itself to other people's conversations.</summary>
internal sealed class MemoryChannel : IChannelSender
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private readonly ConcurrentQueue<OutboxRow> _sent = new();

    public bool Serves(string channel) => channel == "memory";

    public Task<DeliveryResult> SendAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        _sent.Enqueue(row);
        return Task.FromResult<DeliveryResult>(new DeliveryResult.Delivered(null));
    }

    /// <summary>What was sent since it was last asked, in the order of the outbox, once all that waits is sent.</summary>
    public async Task<IReadOnlyList<OutboxRow>> TakeAsync(IOutboxStore store)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (store.ReadPending(0, 1).Count > 0) await Task.Delay(2, limit.Token);
        var taken = new List<OutboxRow>();
        while (_sent.TryDequeue(out var row)) taken.Add(row);
        return [.. taken.OrderBy(row => row.Id)];
    }
}

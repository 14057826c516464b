namespace PairingBot.Outbox;

/// <summary>
/// Sends what turns committed: in order within a conversation, conversations side by side. It reads the store when it starts, when commits arrive out
/// of order or there was no room for them, and at every beat, so a commit that nobody told it of is sent all the same.
/// </summary>
internal sealed partial class OutboxDispatcher(LaneTable table, LaneRunner lanes, IOutboxStore store, Pulse pulse, ILogger<OutboxDispatcher> logger)
    : BackgroundService
{
    /// <summary>Takes the rows of a unit that has just been committed. It never waits, throws or reads the store.</summary>
    public void Enqueue(IReadOnlyList<OutboxRow> committed)
    {
        if (committed.Count == 0) return;
        var begun = new List<Lane>(1);
        if (table.Offer(committed, begun)) pulse.Wake();
        lanes.Start(begun);
    }

    /// <summary>Lets the attempts that are under way end, for as long as the host gives.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        var ended = lanes.StopAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
        await ended;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var beats = pulse.Start();
        while (true)
        {
            await pulse.NextAsync(stoppingToken);
            try
            {
                while (table.NeedsPage(out var page)) ReadPage(page);
            }
#pragma warning disable CA1031 // whatever the store throws, it is read again at the next beat
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Log.NotRead(logger, exception);
            }
        }
    }

    private void ReadPage(LaneTable.Page page)
    {
        var begun = new List<Lane>();
        table.Add(page, store.ReadPending(page.AfterId, page.Limit), begun);
        lanes.Start(begun);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The outbox could not be read; it will be read again.")]
        public static partial void NotRead(ILogger logger, Exception exception);
    }
}

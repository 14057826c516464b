namespace PairingBot.Outbox;

/// <summary>
/// Works through one lane, row by row: the next begins when the outcome of the last is on the disk, so a crash repeats at most one message of a
/// conversation and never changes their order. The place in the channel is free by then, so the store writes the outcomes of many lanes together.
/// </summary>
internal sealed partial class LanePump(LaneTable table, IOutboxStore store, Attempts attempts, Settlement settlement, ILogger<LanePump> logger)
{
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(5);

    /// <summary>Ends with the lane, or when the dispatcher stops. <paramref name="madeRoom"/> is called when the table can take rows again.</summary>
    public async Task RunAsync(Lane lane, Action madeRoom, Stopping stopping)
    {
        while (table.TryPeek(lane, out var first))
        {
            try
            {
                await BringToItsEndAsync(lane.Key, first, stopping);
                if (table.Settle(lane)) madeRoom();
            }
            catch (OperationCanceledException) when (stopping.Begun.IsCancellationRequested)
            {
                table.End(lane);
                return;
            }
#pragma warning disable CA1031 // the lane and its rows must outlive any fault
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Log.Fault(logger, exception, first.Id);
                await stopping.DelayAsync(AfterFault).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task BringToItsEndAsync(LaneKey key, Waiting waiting, Stopping stopping)
    {
        var tries = 0;
        while (await attempts.TryAsync(key, waiting.NotBefore, () => waiting.Row ?? Read(waiting.Id), stopping) is { } attempt)
        {
            if (await settlement.SettleAsync(attempt, ++tries, stopping.CutOff) is not Outcome.Postponed postponed) return;
            waiting = waiting with { NotBefore = postponed.NotBefore, Row = Postponed(waiting.Row, postponed) };
        }
    }

    /// <summary>The row as the store has it now. One that is kept by its id stays so.</summary>
    private static OutboxRow? Postponed(OutboxRow? row, Outcome.Postponed postponed) =>
        row is null ? null : row with { Attempts = row.Attempts + 1, NotBefore = postponed.NotBefore };

    /// <summary>Null when the row waits no more.</summary>
    private OutboxRow? Read(long id)
    {
        var rows = store.ReadPending(id - 1, 1);
        return rows.Count > 0 && rows[0].Id == id ? rows[0] : null;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Outbox row {Row} could not be handled; its lane goes on with it shortly.")]
        public static partial void Fault(ILogger logger, Exception exception, long row);
    }
}

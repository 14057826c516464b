using PairingBot.Telemetry;

namespace PairingBot.Outbox;

/// <summary>
/// Decides what becomes of an attempted row and writes that to the store, again and again while it cannot be written:
/// what was sent is not sent again for that.
/// </summary>
internal sealed partial class Settlement(IOutboxStore store, RetryPolicy policy, OutboxMeter meter, TimeProvider time, ILogger<Settlement> logger)
{
    /// <summary>Completes once the outcome is on the disk. Throws only when cancelled.</summary>
    public async Task<Outcome> SettleAsync(Attempt attempt, int tries, CancellationToken cancellationToken)
    {
        var (row, result) = attempt;
        var outcome = policy.Judge(row, tries, result, time.GetUtcNow());
        if (outcome is Outcome.Parked parked) Log.Parked(logger, row.Id, Instruments.Channel(row.Message.Channel), row.Attempts + 1, parked.Reason);
        if (outcome is Outcome.Postponed postponed) Log.Postponed(logger, row.Id, Instruments.Channel(row.Message.Channel), row.Attempts + 1, postponed.NotBefore, postponed.Reason);
        for (var failures = 1; !await TryWriteAsync(row, outcome, failures, cancellationToken); failures++)
            await Task.Delay(policy.BackOff(failures), time, cancellationToken);
        meter.Count(row.Message.Channel, outcome);
        return outcome;
    }

    private async Task<bool> TryWriteAsync(OutboxRow row, Outcome outcome, int failures, CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(row, outcome, cancellationToken);
            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // the store may fail in any way, and the outcome must still reach it
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Log.NotWritten(logger, exception, row.Id, failures);
            return false;
        }
    }

    private Task WriteAsync(OutboxRow row, Outcome outcome, CancellationToken cancellationToken) => outcome switch
    {
        Outcome.Sent sent => store.MarkSentAsync(row, sent.ChannelId, cancellationToken),
        Outcome.Postponed postponed => store.PostponeAsync(row.Id, postponed.NotBefore, postponed.Reason, cancellationToken),
        Outcome.Parked parked => store.ParkAsync(row.Id, parked.Reason, cancellationToken),
        _ => throw new ArgumentException(outcome.GetType().Name, nameof(outcome)),
    };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "What became of outbox row {Row} could not be written, {Failures} times so far; it will be written again.")]
        public static partial void NotWritten(ILogger logger, Exception exception, long row, int failures);

        [LoggerMessage(2, LogLevel.Warning, "Outbox row {Row} to {Channel} is parked after attempt {Attempt}: {Reason}")]
        public static partial void Parked(ILogger logger, long row, string channel, int attempt, string reason);

        [LoggerMessage(3, LogLevel.Information, "Outbox row {Row} to {Channel} failed at attempt {Attempt} and waits until {NotBefore:O}: {Reason}")]
        public static partial void Postponed(ILogger logger, long row, string channel, int attempt, DateTimeOffset notBefore, string reason);
    }
}

using System.Diagnostics;
using PairingBot.Telemetry;

namespace PairingBot.Outbox;

/// <summary>A row that was tried, as it was before, and how that ended.</summary>
internal readonly record struct Attempt(OutboxRow Row, DeliveryResult Result);

/// <summary>Makes sending attempts: waits for the row's time, a place and the channel's pace, and turns whatever happens into a result.</summary>
internal sealed partial class Attempts(ChannelGates gates, Pace pace, OutboxOptions options, TimeProvider time, ILogger<Attempts> logger)
{
    private static readonly DeliveryResult NoSender = new DeliveryResult.Refused("no sender serves this channel");

    /// <summary>
    /// Tries the row that <paramref name="read"/> gives once it may be sent; answers null when there is none any more.
    /// Throws when the dispatcher stops, and what <paramref name="read"/> throws.
    /// </summary>
    public async Task<Attempt?> TryAsync(LaneKey key, DateTimeOffset notBefore, Func<OutboxRow?> read, Stopping stopping)
    {
        if (gates.Find(key.Channel) is not { } gate) return read() is { } stranded ? new Attempt(stranded, NoSender) : null;
        await stopping.WaitUntilAsync(notBefore);
        while (pace.WaitOf(key) is var busy && busy > TimeSpan.Zero) await stopping.DelayAsync(busy);
        await gate.Places.WaitAsync(stopping.Begun);
        try
        {
            if (read() is not { } row) return null;
            var wait = pace.Reserve(key.Channel);
            if (wait > TimeSpan.Zero) await stopping.DelayAsync(wait);
            pace.Record(key);
            return new Attempt(row, await SendAsync(gate.Sender, row, stopping.CutOff));
        }
        finally
        {
            gate.Places.Release();
        }
    }

    private async Task<DeliveryResult> SendAsync(IChannelSender sender, OutboxRow row, CancellationToken cutOff)
    {
        using var span = Instruments.BeginApart("send", ActivityKind.Producer, row.Trace)?.SetTag("channel", Instruments.Channel(row.Message.Channel)).SetTag("attempt", row.Attempts + 1);
        using var timeout = new CancellationTokenSource(options.AttemptTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cutOff);
        try
        {
            var result = await sender.SendAsync(row, either.Token);
            span?.SetTag("result", result.GetType().Name);
            return result;
        }
        catch (OperationCanceledException) when (cutOff.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException)
        {
            return new DeliveryResult.RetryLater(null, timeout.IsCancellationRequested ? "no answer in time" : "cancelled by its sender");
        }
#pragma warning disable CA1031 // whatever a sender throws, the row stays and is tried again
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Log.SenderThrew(logger, Instruments.Channel(row.Message.Channel), row.Id, exception.GetType().FullName, exception.StackTrace);
            return new DeliveryResult.RetryLater(null, exception.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The sender of {Channel} threw {Error} for outbox row {Row}; it will be tried again. {Place}")]
        public static partial void SenderThrew(ILogger logger, string channel, long row, string? error, string? place);
    }
}

using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.History;
using PairingBot.Store;
using PairingBot.Turns;

namespace PairingBot.Broadcasts;

/// <summary>
/// Sends scheduled broadcasts when their time has come, also those whose time came while the service was stopped. Each is one commit under a mark of its own,
/// so it goes out once, whatever runs at the same time or stops in between.
/// </summary>
internal sealed partial class BroadcastTimer(IServiceScopeFactory scopes, ITurnStore store, CommitListeners listeners, TimeProvider time, ILogger<BroadcastTimer> logger) : BackgroundService
{
    private const string Place = "schedule";
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(Every, time, stoppingToken);
            try
            {
                await RunOnceAsync(stoppingToken);
            }
#pragma warning disable CA1031 // whatever fails is tried again at the next look; an exception here would stop the service
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Log.PutOff(logger, e.GetType().FullName, e.StackTrace);
            }
        }
    }

    /// <summary>Sends all that is due now.</summary>
    internal async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var due in await scope.ServiceProvider.GetRequiredService<IScheduledBroadcasts>().WaitingAsync(time.GetUtcNow(), cancellationToken))
        {
            try
            {
                await SendAsync(due.Number, cancellationToken);
            }
#pragma warning disable CA1031 // one that can't be sent does not hold up the others
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Log.NotSent(logger, due.Number.Value, e.GetType().FullName, e.StackTrace);
            }
        }
    }

    private async Task SendAsync(BroadcastNumber number, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        var key = InboxKey.Proactive(Place, Place, FormattableString.Invariant($"{Place}-{number.Value}"));
        work.Inbox = key;
        if (!await scope.ServiceProvider.GetRequiredService<BroadcastSchedule>().SendAsync(number, new Origin(key.Channel, key.Conversation, key.ActivityId, ""), cancellationToken)) return;
        if (await store.CommitAsync(work, CancellationToken.None) is CommitResult.Committed committed) listeners.Committed(committed.Outgoing);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The scheduled broadcasts could not be looked at ({Error}); they are looked at again soon. {Place}")]
        public static partial void PutOff(ILogger logger, string? error, string? place);

        [LoggerMessage(2, LogLevel.Error, "The scheduled broadcast {Number} could not be sent ({Error}); it is tried again soon. {Place}")]
        public static partial void NotSent(ILogger logger, int number, string? error, string? place);
    }
}

/// <summary>Registers what broadcasts need besides the turn.</summary>
internal static class BroadcastServices
{
    /// <summary>Adds the timer of scheduled broadcasts.</summary>
    public static IServiceCollection AddBroadcastTimer(this IServiceCollection services) =>
        services.AddSingleton<BroadcastTimer>().AddHostedService(s => s.GetRequiredService<BroadcastTimer>());
}

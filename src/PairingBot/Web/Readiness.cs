using System.Data.Common;
using PairingBot.Outbox;
using PairingBot.Store;
using PairingBot.Store.Writing;

namespace PairingBot.Web;

/// <summary>What <c>/health/ready</c> says: whether the service can take messages and send what it answers, and how the outbox stands.</summary>
internal sealed class Readiness(IStoreHealth store, StoreProbe probe, IDispatcherHealth dispatcher, IParkedMessages parked, IHostApplicationLifetime lifetime)
{
    /// <summary>200 or 503, with the same fields. Numbers alone: anybody may ask.</summary>
    public async Task<IResult> AnswerAsync()
    {
        var canServe = await probe.CanWriteAsync() && store.CanServe;
        var given = CountParked();
        var canRead = canServe && given is not null;
        var isReady = IsRunning && canRead && dispatcher.IsAlive;
        return Results.Json(
            new
            {
                status = isReady ? "ready" : "not ready",
                store = canRead,
                outbox = new
                {
                    alive = dispatcher.IsAlive,
                    lastBeat = dispatcher.LastBeat,
                    waiting = dispatcher.Waiting,
                    oldestSeconds = (long)dispatcher.OldestAge.TotalSeconds,
                    parked = given,
                },
            },
            statusCode: isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private bool IsRunning => lifetime.ApplicationStarted.IsCancellationRequested && !lifetime.ApplicationStopping.IsCancellationRequested;

    private int? CountParked()
    {
        try
        {
            return store.CanServe ? parked.Count() : null;
        }
        catch (Exception e) when (e is StoreUnavailableException or DbException)
        {
            return null;
        }
    }
}

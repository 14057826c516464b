using PairingBot.Outbox;
using PairingBot.Store;

namespace PairingBot.Web;

/// <summary>What <c>/health/ready</c> says: whether the service can take messages and send what it answers, and how the outbox stands.</summary>
internal sealed class Readiness(IStoreHealth store, IDispatcherHealth dispatcher, IParkedMessages parked, IHostApplicationLifetime lifetime)
{
    /// <summary>200 or 503, with the same fields. Numbers alone: anybody may ask.</summary>
    public IResult Answer()
    {
        var given = CountParked();
        var isReady = IsRunning && store.CanServe && dispatcher.IsAlive && given is not null;
        return Results.Json(
            new
            {
                status = isReady ? "ready" : "not ready",
                store = store.CanServe,
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
        catch (StoreUnavailableException)
        {
            return null;
        }
    }
}

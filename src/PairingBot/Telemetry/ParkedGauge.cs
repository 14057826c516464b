using System.Diagnostics.Metrics;
using PairingBot.Outbox;
using PairingBot.Store;

namespace PairingBot.Telemetry;

/// <summary>How many messages are parked, as the store says, also after a restart.</summary>
internal sealed class ParkedGauge
{
    public ParkedGauge(IMeterFactory factory, IParkedMessages parked, IStoreHealth store) =>
        factory.Create(OutboxMeter.Name).CreateObservableGauge("pairingbot.outbox.parked.now", () => Count(parked, store), "{row}", "Rows that are given up and kept");

    private static IEnumerable<Measurement<int>> Count(IParkedMessages parked, IStoreHealth store)
    {
        try
        {
            return store.CanServe ? [new(parked.Count())] : [];
        }
        catch (StoreUnavailableException)
        {
            return [];
        }
    }
}

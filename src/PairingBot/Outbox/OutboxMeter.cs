using System.Diagnostics.Metrics;
using PairingBot.Telemetry;

namespace PairingBot.Outbox;

/// <summary>The meter <c>PairingBot.Outbox</c>: how much waits, how long, and what became of the rest.</summary>
internal sealed class OutboxMeter
{
    public const string Name = "PairingBot.Outbox";

    private readonly Counter<long> sent;
    private readonly Counter<long> retried;
    private readonly Counter<long> parked;
    private int parkedSoFar;

    public OutboxMeter(IMeterFactory factory, LaneTable table)
    {
        var meter = factory.Create(Name);
        meter.CreateObservableGauge("pairingbot.outbox.waiting", () => table.Count().Rows, "{row}", "Rows that wait to be sent");
        meter.CreateObservableGauge("pairingbot.outbox.oldest", () => table.OldestAge().TotalSeconds, "s", "How long the oldest of them has waited");
        sent = meter.CreateCounter<long>("pairingbot.outbox.sent", "{row}", "Rows delivered");
        retried = meter.CreateCounter<long>("pairingbot.outbox.retried", "{attempt}", "Attempts to be repeated");
        parked = meter.CreateCounter<long>("pairingbot.outbox.parked", "{row}", "Rows given up");
    }

    /// <summary>Rows parked since the service began.</summary>
    public int Parked => Volatile.Read(ref parkedSoFar);

    public void Count(string channel, Outcome outcome)
    {
        var tag = new KeyValuePair<string, object?>("channel", Instruments.Channel(channel));
        switch (outcome)
        {
            case Outcome.Sent:
                sent.Add(1, tag);
                break;
            case Outcome.Postponed:
                retried.Add(1, tag);
                break;
            case Outcome.Parked:
                Interlocked.Increment(ref parkedSoFar);
                parked.Add(1, tag);
                break;
        }
    }
}

using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PairingBot.Telemetry;

/// <summary>
/// What is measured of every turn, and its spans. Nothing here may hold what a person wrote, a name or an id of an account: whoever runs the collector
/// reads it. While nobody listens a measurement costs some nanoseconds and a span is null.
/// </summary>
internal static class Instruments
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    public const string Name = "PairingBot";

    private static readonly ActivitySource Spans = new(Name);
    private static readonly Meter Meter = new(Name);

    /// <summary>From the moment when the sender is proven until the turn is on the disk, in seconds.</summary>
    public static Histogram<double> TurnDuration { get; } = Meter.CreateHistogram<double>("pairingbot.turn.duration", "s", "From the proven sender to the disk");

    /// <summary>How long a turn waits for its commit, in seconds.</summary>
    public static Histogram<double> CommitDuration { get; } = Meter.CreateHistogram<double>("pairingbot.store.commit.duration", "s", "How long a turn waits for its commit");

    /// <summary>Texts that were recognized, by intent and whether that was sure.</summary>
    public static Counter<long> Recognitions { get; } = Meter.CreateCounter<long>("pairingbot.recognitions", "{text}", "Texts that were recognized");

    /// <summary>A step within the turn; null while nobody listens.</summary>
    public static Activity? Begin(string step) => Spans.HasListeners() ? Spans.StartActivity(step) : null;

    /// <summary>A span that has no part in what the caller does: the root of a trace, or a step of the one that is named.</summary>
    public static Activity? BeginApart(string step, ActivityKind kind, ActivityContext parent = default)
    {
        if (!Spans.HasListeners()) return null;
        Activity.Current = null; // it would be the parent else, and ASP.NET's own is never exported
        return Spans.StartActivity(step, kind, parent);
    }

    /// <summary>The channel as it may be told: one that others run can call itself anything.</summary>
    public static string Channel(string channel) => channel is "msteams" or "directline" or "webchat" or "emulator" ? channel : "other";
}

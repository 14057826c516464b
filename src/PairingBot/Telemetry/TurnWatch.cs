using System.Diagnostics;

namespace PairingBot.Telemetry;

/// <summary>Watches one turn: its span, its duration and how it ended. A turn that throws has failed.</summary>
internal sealed class TurnWatch : IDisposable
{
    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly string _channel;
    private readonly Activity? _span;
    private string _end = "failed";

    private TurnWatch(string channel)
    {
        _channel = Instruments.Channel(channel);
        _span = Instruments.BeginApart("turn", ActivityKind.Server)?.SetTag("channel", _channel);
    }

    /// <summary>The place in the trace, for what follows the turn.</summary>
    public ActivityContext Context => _span?.Context ?? default;

    public static TurnWatch Begin(string channel) => new(channel);

    /// <summary>The turn was saved.</summary>
    public void Committed() => _end = "committed";

    /// <summary>The activity had been handled before.</summary>
    public void Repeated() => _end = "repeated";

    public void Dispose()
    {
        _span?.SetTag("end", _end).SetStatus(_end == "failed" ? ActivityStatusCode.Error : ActivityStatusCode.Unset).Dispose();
        Instruments.TurnDuration.Record(Stopwatch.GetElapsedTime(_begun).TotalSeconds, new("channel", _channel), new("end", _end));
    }
}

namespace PairingBot.Telemetry;

/// <summary>The <c>OTEL_EXPORTER_OTLP_…</c> settings as they are written. OpenTelemetry's own reader passes over what it can't read, and then nothing is exported.</summary>
internal sealed class CollectorOptions
{
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string Prefix = "OTEL_EXPORTER_OTLP_";

    // Each stands for both signals, and may be given for one of them: https://opentelemetry.io/docs/specs/otel/protocol/exporter/
    private static readonly string[] Signals = ["", "TRACES_", "METRICS_"];

    /// <summary>What is set, by its whole name.</summary>
    public IDictionary<string, string> Settings { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public void Read(IConfiguration configuration)
    {
        foreach (var signal in Signals)
            foreach (var key in new[] { "ENDPOINT", "PROTOCOL", "TIMEOUT", "HEADERS" })
                if (configuration[Prefix + signal + key] is { Length: > 0 } value)
                    Settings[Prefix + signal + key] = value;
    }
}

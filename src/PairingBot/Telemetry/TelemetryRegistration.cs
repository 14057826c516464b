using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PairingBot.Outbox;

namespace PairingBot.Telemetry;

/// <summary>Traces and metrics for a collector.</summary>
internal static class TelemetryRegistration
{
    /// <summary>The standard variable that names the collector; without it nothing is exported and nothing of OpenTelemetry runs.</summary>
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Exports by OTLP when <see cref="Endpoint"/> is set; the other <c>OTEL_…</c> variables hold too: https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/</summary>
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration[Endpoint])) return;
        services.AddSingleton<ParkedGauge>();
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("pairingbot", serviceVersion: typeof(TelemetryRegistration).Assembly.GetName().Version?.ToString(3), autoGenerateServiceInstanceId: false))
            .WithTracing(traces => traces.AddSource(Instruments.Name).AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddMeter(Instruments.Name, OutboxMeter.Name).AddInstrumentation(provider => provider.GetRequiredService<ParkedGauge>()).AddOtlpExporter());
    }
}

using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PairingBot.Outbox;

namespace PairingBot.Telemetry;

/// <summary>Traces and metrics for a collector.</summary>
internal static class TelemetryRegistration
{
    /// <summary>Exports by OTLP when <see cref="CollectorOptions.Endpoint"/> is set; without it nothing is exported and nothing of OpenTelemetry runs; the other <c>OTEL_…</c> variables hold too: https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/</summary>
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration[CollectorOptions.Endpoint])) return;
        services.AddOptions<CollectorOptions>().Configure(collector => collector.Read(configuration)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CollectorOptions>, CollectorOptionsValidator>();
        if (!IsGood(configuration)) return; // the start is refused; OpenTelemetry would throw before that
        services.AddSingleton<ParkedGauge>();
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("pairingbot", serviceVersion: typeof(TelemetryRegistration).Assembly.GetName().Version?.ToString(3), autoGenerateServiceInstanceId: false))
            .WithTracing(traces => traces.AddSource(Instruments.Name).AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddMeter(Instruments.Name, OutboxMeter.Name).AddInstrumentation(provider => provider.GetRequiredService<ParkedGauge>()).AddOtlpExporter());
    }

    private static bool IsGood(IConfiguration configuration)
    {
        var collector = new CollectorOptions();
        collector.Read(configuration);
        return new CollectorOptionsValidator().Validate(null, collector).Succeeded;
    }
}

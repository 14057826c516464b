#nullable disable
namespace Microsoft.Bot.Builder;

/// <summary>How severe a trace is.</summary>
public enum Severity
{
    Verbose,
    Information,
    Warning,
    Error,
    Critical,
}

/// <summary>Where a bot's telemetry goes.</summary>
/// <remarks>It must not throw.</remarks>
public interface IBotTelemetryClient
{
    void TrackAvailability(
        string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string message = default,
        IDictionary<string, string> properties = default, IDictionary<string, double> metrics = default);

    void TrackDependency(
        string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime,
        TimeSpan duration, string resultCode, bool success);

    void TrackEvent(string eventName, IDictionary<string, string> properties = default, IDictionary<string, double> metrics = default);

    void TrackException(Exception exception, IDictionary<string, string> properties = default, IDictionary<string, double> metrics = default);

    void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties);

    void Flush();
}

/// <summary>Telemetry that goes nowhere.</summary>
/// <remarks>Dialogs begin with it.</remarks>
public class NullBotTelemetryClient : IBotTelemetryClient
{
    public static IBotTelemetryClient Instance { get; } = new NullBotTelemetryClient();

    public void Flush()
    {
    }

    public void TrackAvailability(
        string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string message = default,
        IDictionary<string, string> properties = default, IDictionary<string, double> metrics = default)
    {
    }

    public void TrackDependency(
        string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime,
        TimeSpan duration, string resultCode, bool success)
    {
    }

    public void TrackEvent(string eventName, IDictionary<string, string> properties = default, IDictionary<string, double> metrics = default)
    {
    }

    public void TrackException(Exception exception, IDictionary<string, string> properties = default, IDictionary<string, double> metrics = default)
    {
    }

    public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties)
    {
    }
}

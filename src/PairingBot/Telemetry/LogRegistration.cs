using Microsoft.Extensions.Logging.Console;

namespace PairingBot.Telemetry;

/// <summary>How the log is written.</summary>
internal static class LogRegistration
{
    /// <summary>Writes the log by <see cref="LogLine"/>, unless a setting names another formatter.</summary>
    public static void AddLogLines(this ILoggingBuilder logging)
    {
        logging.AddConsoleFormatter<LogLine, ConsoleFormatterOptions>();
        logging.Services.PostConfigure<ConsoleLoggerOptions>(console => console.FormatterName ??= LogLine.FormatterName);
    }
}

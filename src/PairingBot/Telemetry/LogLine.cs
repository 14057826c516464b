using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace PairingBot.Telemetry;

/// <summary>
/// Writes each entry of the log as one line, whatever it holds: nothing that somebody sends can look like an entry of its own, move the cursor of a terminal
/// or turn the direction of its text. Under systemd a line begins with its priority, so that <c>journalctl -p warning</c> finds it.
/// </summary>
internal sealed class LogLine() : ConsoleFormatter(FormatterName)
{
    /// <summary>The name in the setting <c>Logging:Console:FormatterName</c>.</summary>
    public const string FormatterName = "line";

    // https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#%24JOURNAL_STREAM
    private readonly bool _isJournal = Environment.GetEnvironmentVariable("JOURNAL_STREAM") is not null;

    /// <inheritdoc/>
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var (word, priority) = Rank(logEntry.LogLevel);
        if (_isJournal) textWriter.Write(priority);
        textWriter.Write($"{word}: {logEntry.Category}[{logEntry.EventId.Id.ToString(CultureInfo.InvariantCulture)}] ");
        WriteOn(logEntry.Formatter(logEntry.State, logEntry.Exception), textWriter);
        if (logEntry.Exception is { } exception) WriteOn(" " + exception, textWriter);
        textWriter.Write('\n');
    }

    /// <summary>A text that stays on its line, whatever it holds.</summary>
    public static string Escaped(string text)
    {
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        WriteOn(text, line);
        return line.ToString();
    }

    private static void WriteOn(string text, TextWriter line)
    {
        foreach (var c in text)
        {
            if (c == '\n') line.Write("\\n");
            else if (BreaksTheLine(c)) line.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));
            else line.Write(c);
        }
    }

    // Control characters (ESC and NEL too), the two separators, and marks that nobody sees, such as those that reorder what follows.
    private static bool BreaksTheLine(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format;

    private static (string Word, string Priority) Rank(LogLevel level) => level switch
    {
        LogLevel.Critical => ("crit", "<2>"),
        LogLevel.Error => ("fail", "<3>"),
        LogLevel.Warning => ("warn", "<4>"),
        LogLevel.Information => ("info", "<6>"),
        LogLevel.Debug => ("dbug", "<7>"),
        _ => ("trce", "<7>"),
    };
}

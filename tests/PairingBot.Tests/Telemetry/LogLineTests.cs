using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using PairingBot.Telemetry;

namespace PairingBot.Tests.Telemetry;

/// <summary>An entry of the log is one line that shows every mark which would break it.</summary>
public sealed class LogLineTests
{
    [Theory]
    [InlineData("a\nfail: forged", "a\\nfail: forged")]
    [InlineData("a\r\nb\rc", "a\\u000D\\nb\\u000Dc")]
    [InlineData("a\u2028b\u2029c\u0085d", "a\\u2028b\\u2029c\\u0085d")]
    [InlineData("\u001b[2J\u009b31m\u0007\0\b", "\\u001B[2J\\u009B31m\\u0007\\u0000\\u0008")]
    [InlineData("\u202egnp.exe\u2066\u200b\ufeff", "\\u202Egnp.exe\\u2066\\u200B\\uFEFF")]
    [InlineData("聊天页 / Chat page: http://127.0.0.1 😀", "聊天页 / Chat page: http://127.0.0.1 😀")]
    public void Whatever_an_entry_holds_stays_on_its_line(string text, string shown) =>
        Assert.Equal($"warn: Room[7] {shown}\n", Written(LogLevel.Warning, text, null));

    [Fact]
    public void An_exception_stays_on_the_line_of_its_entry()
    {
        var line = Written(LogLevel.Error, "It failed.", new InvalidOperationException("first\nsecond\u001b[31m"));

        Assert.StartsWith("fail: Room[7] It failed. System.InvalidOperationException: first\\nsecond\\u001B[31m", line, StringComparison.Ordinal);
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
    }

    private static string Written(LogLevel level, string text, Exception? exception)
    {
        using var line = new StringWriter();
        new LogLine().Write(new LogEntry<string>(level, "Room", new EventId(7), text, exception, (state, _) => state), null, line);
        return line.ToString();
    }
}

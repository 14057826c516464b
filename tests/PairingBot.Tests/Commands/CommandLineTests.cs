using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Commands;

/// <summary>The commands as processes: what they say and how they end.</summary>
public sealed class CommandLineTests
{
    private static string Roster => Path.Combine(RepositoryRoot.Path, "samples", "roster.csv");

    [Theory]
    [InlineData(2, "import", "roster.csv", "--Store:ConnectionString=Sauce=a.db")]
    [InlineData(2, "import", "roster.csv", "--Organisation:TimeZone=Mars/Olympus")]
    [InlineData(2, "outbox", "list", "--Store:RetentionDays=0")]
    [InlineData(1, "chat", "--Store:ConnectionString=Sauce=a.db")]
    [InlineData(1, "chat", "--Organisation:TimeZone=Mars/Olympus")]
    [InlineData(1, "chat", "--Store:ConnectionString=Data Source=/nowhere/at/all.db")]
    public async Task A_setting_that_is_wrong_is_named_without_a_trace(int code, params string[] args)
    {
        using var folder = new TestFolder();
        await using var command = await ServiceProcess.RunAsync(folder.ConnectionString, [.. args.Select(arg => arg == "roster.csv" ? Roster : arg)]);
        Assert.Equal(code, command.ExitCode);
        Assert.DoesNotContain("   at ", command.Output, StringComparison.Ordinal);
        Assert.Contains(command.Errors, line => line.Contains("ConnectionString", StringComparison.Ordinal) || line.Contains("TimeZone", StringComparison.Ordinal) || line.Contains("RetentionDays", StringComparison.Ordinal) || line.Contains("/nowhere/at/all.db", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_setting_on_the_command_line_wins_and_the_report_names_the_store()
    {
        using var folder = new TestFolder();
        using var other = new TestFolder();
        await using var command = await ServiceProcess.RunAsync(folder.ConnectionString, "import", Roster, "--lang", "en", $"--Store:ConnectionString={other.ConnectionString}");
        Assert.True(command.ExitCode == 0, command.Output);
        Assert.Contains($"Store: {other.Database}", command.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(other.Database));
        Assert.False(File.Exists(folder.Database));
    }

    [Fact]
    public async Task An_option_is_no_setting()
    {
        using var folder = new TestFolder();
        await using var command = await ServiceProcess.RunAsync(folder.ConnectionString, "import", Roster, "--lang=en");
        Assert.Equal(2, command.ExitCode);
        Assert.False(File.Exists(folder.Database));
    }
}

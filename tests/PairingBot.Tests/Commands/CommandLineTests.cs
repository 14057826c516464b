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

    [Theory]
    [InlineData("没有备份。没有数据库 {store}。", "No backup was written. There is no store {store}.", false, "backup", "{folder}/x.db")]
    [InlineData("没有备份。写不了 /nowhere/x.db：没有这个文件夹。", "No backup was written. /nowhere/x.db can't be written: There is no such folder.", true, "backup", "/nowhere/x.db")]
    [InlineData("没有备份。{store} 已经有了。", "No backup was written. {store} is there already.", true, "backup", "{store}")]
    [InlineData("没有恢复，数据库没有变。没有文件 {folder}/none。", "Nothing was restored; the store is as it was. There is no file {folder}/none.", true, "restore", "{folder}/none")]
    [InlineData("没有恢复，数据库没有变。{roster} 不是 PairingBot 的备份，或者已损坏。", "{roster} is not a PairingBot store, or it is damaged.", true, "restore", "{roster}")]
    [InlineData("没有恢复，数据库没有变。{store} 就是数据库本身。", "{store} is the store itself.", true, "restore", "{store}")]
    [InlineData("没有导出。没有这个文件夹。", "Nothing was exported. There is no such folder.", true, "roster", "export", "/nowhere/x.csv")]
    [InlineData("没有导出。已经有这个文件，不会覆盖它。", "Nothing was exported. There is such a file already", true, "roster", "export", "{roster}")]
    [InlineData("无法读取文件“/nowhere/roster.csv”。", "/nowhere/roster.csv", true, "import", "/nowhere/roster.csv")]
    public async Task What_a_command_cannot_do_is_said_in_both_languages(string chinese, string english, bool hasStore, params string[] args)
    {
        using var folder = new TestFolder();
        if (hasStore) await using (var import = await ServiceProcess.RunAsync(folder.ConnectionString, "import", Roster)) Assert.True(import.ExitCode == 0, import.Output);
        string Named(string text) => text.Replace("{store}", folder.Database, StringComparison.Ordinal).Replace("{folder}", Path.GetDirectoryName(folder.Database), StringComparison.Ordinal).Replace("{roster}", Roster, StringComparison.Ordinal);

        await using var command = await ServiceProcess.RunAsync(folder.ConnectionString, [.. args.Select(Named)]);

        Assert.Equal(2, command.ExitCode);
        Assert.Contains(Named(chinese), command.Output, StringComparison.Ordinal);
        Assert.Contains(Named(english), command.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", command.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-x")]
    [InlineData("--foo")]
    [InlineData("-x=y")]
    [InlineData("--Store:RetentionDays=30", "--foo", "--bar")]
    [InlineData("--Store:RetentionDays=30", "list")]
    [InlineData("backup", "x.db", "--foo")]
    [InlineData("restore", "-x")]
    [InlineData("outbox", "list", "-x")]
    [InlineData("import", "roster.csv", "--foo")]
    [InlineData("roster", "export", "x.csv", "--foo")]
    [InlineData("chat", "--foo")]
    [InlineData("recognize", "-x")]
    [InlineData("evaluate", "x.jsonl", "--foo")]
    [InlineData("converse", "--fixture", "x.json", "--foo")]
    public async Task An_option_that_is_none_is_refused_with_the_usage(params string[] args)
    {
        using var folder = new TestFolder();
        await using var command = await ServiceProcess.RunAsync(folder.ConnectionString, args);
        Assert.Equal(2, command.ExitCode);
        Assert.Contains("用法", command.Output, StringComparison.Ordinal);
        Assert.Contains("usage", command.Output, StringComparison.OrdinalIgnoreCase);
        Assert.False(File.Exists(folder.Database));
    }

    [Theory]
    [InlineData("restore", "{roster}")]
    [InlineData("outbox", "list")]
    [InlineData("import", "{roster}")]
    public async Task A_store_that_is_held_is_said_in_both_languages(params string[] args)
    {
        using var folder = new TestFolder();
        await using var holder = ServiceProcess.Start(folder.ConnectionString);
        await holder.ReadyAsync(TimeSpan.FromSeconds(60));

        await using var command = await ServiceProcess.RunAsync(folder.ConnectionString, [.. args.Select(arg => arg == "{roster}" ? Roster : arg)]);

        Assert.Equal(2, command.ExitCode);
        Assert.Contains($"数据库 {folder.Database} 正被另一个 PairingBot 使用（进程 {holder.Id}，监听 ", command.Output, StringComparison.Ordinal);
        Assert.Contains($"The store {folder.Database} is held by another PairingBot (process {holder.Id}, serving ", command.Output, StringComparison.Ordinal);
    }
}

using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Durability;

/// <summary>The commands as an operator gives them, while people go on writing.</summary>
public sealed partial class BackupUnderLoadTests
{
    private const int Workers = 6;

    [Fact]
    public async Task A_backup_that_is_made_while_turns_run_is_whole_and_a_service_starts_on_it()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var folder = new TestFolder();
        var backup = Path.Combine(folder.Path, "at-noon.backup");
        await using var channel = await FakeChannel.StartAsync();
        await using var service = ServiceProcess.Start(folder.ConnectionString);
        await service.ReadyAsync(TimeSpan.FromSeconds(60));
        using var enough = new CancellationTokenSource();
        using var load = new Load(channel, service.Address, Workers, enough.Token);
        await load.SomeDoneAsync(Workers, cancellation);

        await using (var refused = await ServiceProcess.RunAsync(folder.ConnectionString, "restore", backup)) Assert.Equal(2, refused.ExitCode); // there is none yet
        await using (var made = await ServiceProcess.RunAsync(folder.ConnectionString, "backup", backup)) Assert.True(made.ExitCode == 0, made.Output);
        var done = load.Done;
        await load.SomeDoneAsync(done + Workers, cancellation);
        await using (var refused = await ServiceProcess.RunAsync(folder.ConnectionString, "restore", backup))
        {
            Assert.Equal(2, refused.ExitCode);
            Assert.Contains("Stop that one", refused.Output, StringComparison.Ordinal);
        }

        await enough.CancelAsync();
        await load.EndAsync();
        await service.StopAsync(TimeSpan.FromSeconds(30));

        await using (var restored = await ServiceProcess.RunAsync(folder.ConnectionString, "restore", backup)) Assert.True(restored.ExitCode == 0, restored.Output);
        AssertWhole(folder, atLeast: 1, lessThan: load.Done);
        await using var again = ServiceProcess.Start(folder.ConnectionString, service.Address);
        await again.ReadyAsync(TimeSpan.FromSeconds(60));
        await new LogScript(channel, again.Address, 100_000).RunAsync(cancellation);
        await again.StopAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(0, again.ExitCode);
        AssertNumbersNeverCameTwice(channel);
    }

    private static void AssertWhole(TestFolder folder, int atLeast, int lessThan)
    {
        using var store = new StoreView(folder);
        var topics = store.Topics();
        Assert.InRange(topics.Count, atLeast, lessThan - 1);
        Assert.Equal(topics.Count, store.Count("History WHERE Subject = 'PairingActivity'"));
        Assert.Equal("ok", store.Scalar("PRAGMA integrity_check"));
        SqliteConnection.ClearAllPools();
    }

    private static void AssertNumbersNeverCameTwice(FakeChannel channel)
    {
        var saved = channel.Received.Select(r => Saved().Match(r.Text ?? "")).Where(m => m.Success).Select(m => m.Groups["number"].Value).ToList();
        Assert.NotEmpty(saved);
        Assert.Equal(saved.Count, saved.Distinct(StringComparer.Ordinal).Count());
    }

    [GeneratedRegex("已保存.*?活动(?<number>\\d+)|活动(?<number>\\d+).*?已保存", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Saved();
}

using System.Text.RegularExpressions;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Web;

/// <summary>The guide for operators tells the same commands in both languages, and installs files that exist.</summary>
public sealed partial class OperateGuideTests
{
    [Fact]
    public void Both_languages_give_the_same_commands()
    {
        var english = Blocks("docs/operate.md");

        Assert.True(english.Count >= 10);
        Assert.Equal(english, Blocks("docs/operate.zh-CN.md"));
    }

    [Fact]
    public void What_is_deployed_is_installed_by_the_guide()
    {
        var commands = string.Concat(Blocks("docs/operate.md"));

        Assert.Contains("cp deploy/*.service deploy/*.timer /etc/systemd/system/", commands, StringComparison.Ordinal);
        Assert.Contains("install deploy/pairingbot /usr/local/sbin/", commands, StringComparison.Ordinal);
        string[] installed = [".service", ".timer", ""];
        Assert.All(Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "deploy")), file => Assert.Contains(Path.GetExtension(file), installed));
    }

    /// <summary>Seen under systemd: a filter that refuses <c>sched_setaffinity</c> ends the runtime before it runs a line of ours.</summary>
    [Fact]
    public void The_unit_lets_the_runtime_start()
    {
        var filters = File.ReadLines(Path.Combine(RepositoryRoot.Path, "deploy/pairingbot.service")).Where(line => line.StartsWith("SystemCallFilter=", StringComparison.Ordinal)).ToList();

        Assert.True(filters.FindIndex(f => f.Contains("@resources", StringComparison.Ordinal)) < filters.FindIndex(f => f.Contains("=sched_setaffinity", StringComparison.Ordinal)));
    }

    private static List<string> Blocks(string guide) =>
        [.. Block().Matches(File.ReadAllText(Path.Combine(RepositoryRoot.Path, guide))).Select(block => Comment().Replace(block.Value, ""))];

    [GeneratedRegex("^```\n.*?^```$", RegexOptions.Singleline | RegexOptions.Multiline, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(" +#.*", RegexOptions.None, 1000)]
    private static partial Regex Comment();
}

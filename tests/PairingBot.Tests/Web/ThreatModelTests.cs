using System.Text.RegularExpressions;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Web;

/// <summary>docs/security.md names, for each threat, the tests that show its defence.</summary>
public sealed partial class ThreatModelTests
{
    private static readonly string[] Rows = [.. File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "docs", "security.md")).Where(line => Row().IsMatch(line))];

    [Fact]
    public void Every_threat_names_a_test_and_every_test_exists()
    {
        var sources = string.Concat(Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "tests"), "*.*", SearchOption.AllDirectories)
            .Where(f => !f.Contains("node_modules", StringComparison.Ordinal) && Path.GetExtension(f) is ".cs" or ".js").Select(f => $"{Path.GetFileNameWithoutExtension(f)}:\n{File.ReadAllText(f)}"));
        var chats = Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "dialogs"), "*.chat", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(RepositoryRoot.Path, f).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);

        Assert.True(Rows.Length >= 20);
        Assert.All(Rows, row => Assert.True(Tests(row).Count > 0, row));
        Assert.All(Rows.SelectMany(Tests).Distinct(StringComparer.Ordinal), name => Assert.True(chats.Contains(name) || sources.Contains(name + ":\n", StringComparison.Ordinal) || Regex.IsMatch(sources, $@"\b{Regex.Escape(name)}\(", RegexOptions.None, TimeSpan.FromSeconds(10)), $"There is no test {name}."));
    }

    private static List<string> Tests(string row) => [.. Name().Matches(row.Split('|')[^2]).Select(m => m.Groups["name"].Value)];

    [GeneratedRegex(@"^\| \d+ \|", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}

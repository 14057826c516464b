using System.Text.Json;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Web;

/// <summary>THIRD-PARTY-NOTICES.txt beside the program.</summary>
public sealed class NoticesTests
{
    [Fact]
    public void Every_package_in_the_output_is_named_with_its_licence_and_the_texts_follow()
    {
        var output = RepositoryRoot.Output("src/PairingBot");
        var notices = File.ReadAllLines(Path.Combine(output, "THIRD-PARTY-NOTICES.txt"));
        using var libraries = JsonDocument.Parse(File.ReadAllText(Path.Combine(output, "PairingBot.deps.json")));
        var shipped = libraries.RootElement.GetProperty("targets").EnumerateObject().SelectMany(t => t.Value.EnumerateObject())
            .Where(l => l.Value.TryGetProperty("runtime", out _) || l.Value.TryGetProperty("runtimeTargets", out _))
            .Where(l => libraries.RootElement.GetProperty("libraries").GetProperty(l.Name).GetProperty("type").GetString() == "package").Select(l => l.Name).ToList();

        Assert.True(shipped.Count > 20);
        Assert.All(shipped, package => Assert.Contains(notices, line => line.StartsWith(package + " | ", StringComparison.OrdinalIgnoreCase) && line.Split(" | ")[1].Length > 1));
        Assert.Contains(notices, line => line.Contains("Permission is hereby granted", StringComparison.Ordinal));
        Assert.Contains(notices, line => line.Contains("Apache License", StringComparison.Ordinal));
    }
}

using System.Text.Json;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Web;

/// <summary>THIRD-PARTY-NOTICES.txt beside the program.</summary>
public sealed class NoticesTests
{
    private const string DesignTime = "Microsoft.EntityFrameworkCore.Design";
    private readonly string _output = RepositoryRoot.Output("src/PairingBot");

    [Fact]
    public void Every_package_that_is_published_is_named_with_its_licence_and_no_other_one_is()
    {
        var listed = Notices().Where(line => line.Split(" | ").Length == 4).Select(line => line.Split(" | ")).ToList();
        var published = Published().Append("Microsoft.Recognizers.Text").Order(StringComparer.OrdinalIgnoreCase).ToList();

        Assert.True(published.Count > 20);
        Assert.Equal(published, listed.Select(l => l[0].Split('/')[0]).Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
        Assert.All(listed, package => Assert.True(package[1].Length > 1 || package[3].Length > 1, package[0]));
    }

    [Fact]
    public void Each_text_stands_there_once()
    {
        var notices = string.Join('\n', Notices());
        var texts = notices.Split("\n==== ").Skip(1).Select(text => text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]).Select(text => string.Concat(text.Where(c => !char.IsWhiteSpace(c)))).ToList();

        Assert.True(texts.Count >= 4);
        Assert.Equal(texts.Count, texts.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(texts, text => text.Contains("Permissionisherebygranted", StringComparison.Ordinal));
        Assert.Single(texts, text => text.StartsWith("ApacheLicense", StringComparison.Ordinal));
    }

    /// <summary>Packages with files for the program that it comes to without the one that only designing the store needs.</summary>
    private List<string> Published()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(_output, "PairingBot.deps.json")));
        var libraries = file.RootElement.GetProperty("targets").EnumerateObject().Single().Value.EnumerateObject().ToDictionary(l => l.Name.Split('/')[0], l => l.Value.Clone(), StringComparer.OrdinalIgnoreCase);
        var packages = file.RootElement.GetProperty("libraries").EnumerateObject().Where(l => l.Value.GetProperty("type").GetString() == "package").Select(l => l.Name.Split('/')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var reached = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { DesignTime };
        var next = new Queue<string>(["PairingBot"]);
        while (next.TryDequeue(out var name))
        {
            if (!reached.Add(name) || !libraries.TryGetValue(name, out var library) || !library.TryGetProperty("dependencies", out var needed)) continue;
            foreach (var one in needed.EnumerateObject()) next.Enqueue(one.Name);
        }

        return [.. reached.Where(name => name != DesignTime && packages.Contains(name) && (libraries[name].TryGetProperty("runtime", out _) || libraries[name].TryGetProperty("runtimeTargets", out _)))];
    }

    private string[] Notices() => File.ReadAllLines(Path.Combine(_output, "THIRD-PARTY-NOTICES.txt"));
}

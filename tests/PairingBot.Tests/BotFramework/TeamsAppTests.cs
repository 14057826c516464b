using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.BotFramework;

/// <summary>The app for Teams keeps the limits of the manifest's schema; that the build makes it is for <c>tests/peers/builds</c>.</summary>
/// <remarks>https://developer.microsoft.com/json-schemas/teams/v1.19/MicrosoftTeams.schema.json</remarks>
public sealed partial class TeamsAppTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "teams");
    private static readonly JsonNode Manifest = Read("manifest.json");
    private static readonly JsonObject English = Read("en.json").AsObject();

    [Theory]
    [InlineData("name.short", 30)]
    [InlineData("name.full", 100)]
    [InlineData("description.short", 80)]
    [InlineData("description.full", 4000)]
    public void Texts_are_within_their_limits_in_both_languages(string key, int most)
    {
        var path = key.Split('.');
        Assert.InRange(((string)Manifest[path[0]]![path[1]]!).Length, 1, most);
        Assert.InRange(((string)English[key]!).Length, 1, most);
    }

    [Fact]
    public void Every_command_is_short_enough_and_has_an_English_name()
    {
        var commands = Manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();
        Assert.InRange(commands.Count, 1, 10);
        for (var i = 0; i < commands.Count; i++)
        {
            foreach (var (field, most) in new[] { ("title", 32), ("description", 128) })
            {
                Assert.InRange(((string)commands[i]![field]!).Length, 1, most);
                Assert.InRange(((string)English[$"bots[0].commandLists[0].commands[{i}].{field}"]!).Length, 1, most);
            }
        }
    }

    [Fact]
    public void The_bot_is_the_app_and_may_be_in_every_kind_of_conversation()
    {
        var bot = Manifest["bots"]![0]!;
        Assert.Equal("{appId}", (string)Manifest["id"]!);
        Assert.Equal("{appId}", (string)bot["botId"]!);
        Assert.Equal(["personal", "team", "groupChat"], bot["scopes"]!.AsArray().Select(scope => (string)scope!));
        Assert.Contains($"/v{(string)Manifest["manifestVersion"]!}/", (string)Manifest["$schema"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_hole_of_the_manifest_is_filled_by_the_build()
    {
        var targets = File.ReadAllText(Path.Combine(Folder, "TeamsApp.targets"));
        var holes = Hole().Matches(Manifest.ToJsonString()).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.Equal(5, holes.Count);
        Assert.All(holes, hole => Assert.Contains($".Replace('{hole}'", targets, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void Icons_have_their_size(string file, int size)
    {
        var png = File.ReadAllBytes(Path.Combine(Folder, file));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal((size, size), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.InRange(png.Length, 1, 20_000);
    }

    [Fact]
    public async Task The_build_makes_the_app_with_the_bots_id_in_it()
    {
        using var folder = new TestFolder();
        var output = await BuildAsync(folder, $"-p:MicrosoftAppId={FakeIssuer.AppId}", "-p:TeamsAppSite=https://bot.example.edu.cn:8443/chat", "-p:TeamsAppOrganisation=机关党委", "-p:TeamsAppVersion=1.2.3");
        Assert.Contains("pairingbot.zip", output, StringComparison.Ordinal);
        await using var app = await ZipFile.OpenReadAsync(Path.Combine(folder.Path, "teams", "pairingbot.zip"), TestContext.Current.CancellationToken);
        Assert.Equal(["color.png", "en.json", "manifest.json", "outline.png"], app.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        using var reader = new StreamReader(await app.GetEntry("manifest.json")!.OpenAsync(TestContext.Current.CancellationToken));
        var text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        var manifest = JsonNode.Parse(text)!;
        Assert.Equal((FakeIssuer.AppId, FakeIssuer.AppId), ((string)manifest["id"]!, (string)manifest["bots"]![0]!["botId"]!));
        Assert.Equal(("1.2.3", "机关党委", "小结"), ((string)manifest["version"]!, (string)manifest["developer"]!["name"]!, (string)manifest["name"]!["short"]!));
        Assert.Equal(("https://bot.example.edu.cn:8443/chat", "bot.example.edu.cn"), ((string)manifest["developer"]!["websiteUrl"]!, (string)manifest["validDomains"]![0]!));
        Assert.Empty(Hole().Matches(text));
    }

    [Theory]
    [InlineData("-p:MicrosoftAppId=not-a-guid", "no GUID")]
    [InlineData("-p:MicrosoftAppId=00000000-0000-0000-0000-00000000000a;-p:TeamsAppSite=http://bot.example.edu.cn/", "no https address")]
    [InlineData("-p:MicrosoftAppId=00000000-0000-0000-0000-00000000000a;-p:TeamsAppOrganisation=The committee office of a university", "Teams takes 32 at most")]
    public async Task What_Teams_would_refuse_the_build_refuses(string properties, string reason)
    {
        using var folder = new TestFolder();
        Assert.Contains(reason, await BuildAsync(folder, properties.Split(';')), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "teams", "pairingbot.zip")));
    }

    private static async Task<string> BuildAsync(TestFolder folder, params string[] properties)
    {
        var project = Path.Combine(RepositoryRoot.Path, "src", "PairingBot", "PairingBot.csproj");
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-t:TeamsApp", "-nologo", "-v:m", $"-p:OutDir={folder.Path}/", $"-p:IntermediateOutputPath={folder.Path}/obj/", .. properties]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var build = Process.Start(start)!;
        var output = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output;
    }

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!;

    [GeneratedRegex(@"\{[a-zA-Z]+\}", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Hole();
}

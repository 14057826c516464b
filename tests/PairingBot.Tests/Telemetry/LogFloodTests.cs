using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PairingBot.Tests.BotFramework;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Telemetry;

/// <summary>What strangers and members do to the log of the service itself.</summary>
public sealed partial class LogFloodTests
{
    private const string Breaks = "\r\nwarn: INJECTED\u2028warn: INJECTED\u0085\u001b[2J\u202e";

    [Fact]
    public async Task A_thousand_refused_requests_are_a_few_lines_of_the_log()
    {
        await using var issuer = await FakeIssuer.StartAsync();
        issuer.Publish("k1", "msteams");
        using var folder = new TestFolder();
        await using var service = ServiceProcess.Start(folder.ConnectionString, null,
            ("MicrosoftAppId", FakeIssuer.AppId), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", "tenant"), ("ToBotFromChannelOpenIdMetadataUrl", issuer.Metadata), ("DirectLine__Secret", "a-secret-of-the-back-end"));
        await service.ReadyAsync(TimeSpan.FromSeconds(60));
        var before = Lines(service).Count;
        using var http = TestHttp.Client();

        for (var n = 0; n < 500; n++)
        {
            Assert.Equal(401, await SendAsync(http, service, "/api/messages", "Bearer", "not.a.token"));
            Assert.True(await SendAsync(http, service, "/v3/directline/tokens/generate", "Bearer", "not-the-secret") is 403 or 429);
        }

        await service.StopAsync(TimeSpan.FromSeconds(25));
        var told = Lines(service).Skip(before).Where(line => line.Contains("refused", StringComparison.Ordinal)).ToList();
        Assert.Contains(told, line => line.Contains("401 Unauthorized: ", StringComparison.Ordinal) && line.Contains("429 TooManyCalls: ", StringComparison.Ordinal));
        Assert.InRange(told.Count, 1, 25);
        Assert.Equal(1000, told.Sum(line => Number().Match(line) is { Success: true } more ? int.Parse(more.Groups["more"].Value, System.Globalization.CultureInfo.InvariantCulture) : 1));
    }

    [Fact]
    public async Task Line_breaks_and_control_characters_in_all_that_is_sent_never_reach_the_log()
    {
        await using var channel = await FakeChannel.StartAsync();
        using var folder = new TestFolder();
        await using var service = ServiceProcess.Start(folder.ConnectionString, null, ("Logging__LogLevel__Default", "Trace"), ("Logging__LogLevel__Microsoft.AspNetCore", "Trace"));
        await service.ReadyAsync(TimeSpan.FromSeconds(60));
        var wire = new Wire(channel, service.Address);
        using var http = TestHttp.Client();

        foreach (var activity in Activities(wire)) await wire.PostAsync(activity);
        await wire.PostAsync(Breaks, "application/json");
        var escaped = Uri.EscapeDataString(Breaks);
        foreach (var path in new[] { "/exports/" + escaped, $"/v3/directline/conversations/{escaped}/stream?t={escaped}", $"/{escaped}" }) await SendAsync(http, service, path, "Bearer", "x", escaped);
        await service.StopAsync(TimeSpan.FromSeconds(25));

        Assert.Contains("INJECTED", service.Output, StringComparison.Ordinal); // on these levels ASP.NET Core does write addresses: raw here means that the form alone protects
        Assert.All(Lines(service), line => Assert.Matches(Entry(), line));
    }

    private static IEnumerable<JsonObject> Activities(Wire wire)
    {
        yield return wire.Say("m1" + Breaks, "我是谁" + Breaks);
        yield return wire.Say("m2", "加个难题：停车难" + Breaks, ("from", new JsonObject { ["id"] = "demo-member", ["name"] = Breaks }));
        yield return wire.Say("m3", "我是谁", ("from", Wire.Account("stranger" + Breaks)));
        yield return wire.Say("m4", "我是谁", ("conversation", Wire.Account("c" + Breaks)));
        yield return wire.Say("m5", "我是谁", ("channelId", "other" + Breaks));
        yield return wire.Say("m6", "我是谁", ("serviceUrl", "http://elsewhere.example/" + Breaks));
        yield return wire.Say("m7", "我是谁", ("locale", "zh" + Breaks), ("channelData", new JsonObject { [Breaks] = Breaks }));
        yield return wire.Make("event" + Breaks, "m8", ("name", Breaks), ("value", Breaks));
        yield return wire.Make("invoke", "m9", ("name", "adaptiveCard/action" + Breaks), ("value", new JsonObject { ["action"] = Breaks }));
    }

    private static async Task<int> SendAsync(HttpClient http, ServiceProcess service, string path, string scheme, string token, string? agent = null)
    {
        using var request = new HttpRequestMessage(path.Contains("stream", StringComparison.Ordinal) || path.StartsWith("/exports", StringComparison.Ordinal) ? HttpMethod.Get : HttpMethod.Post, new Uri(service.Address, path))
        {
            Content = new StringContent("{}", Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue(scheme, token);
        if (agent is not null) request.Headers.TryAddWithoutValidation("User-Agent", agent);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (int)answer.StatusCode;
    }

    private static List<string> Lines(ServiceProcess service) => [.. service.Output.Split('\n').Where(line => line.Length > 0)];

    [GeneratedRegex(@"\] (?<more>[0-9]+) more requests were refused", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    /// <summary>One entry: level, category, number, and no mark that breaks a line.</summary>
    [GeneratedRegex(@"^(<\d>)?(trce|dbug|info|warn|fail|crit): [\w.]+\[\d+\] [^\p{Cc}\p{Zl}\p{Zp}\p{Cf}]*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Entry();
}

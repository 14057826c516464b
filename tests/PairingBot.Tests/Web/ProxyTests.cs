using System.Net;
using System.Text;
using PairingBot.Tests.Drivers;
using PairingBot.Web;

namespace PairingBot.Tests.Web;

/// <summary>Whose word about the caller is taken.</summary>
public sealed class ProxyTests
{
    // Tokens are limited by address, 5 at once here: whoever can choose an address has no limit.
    [Theory]
    [InlineData(null, 5)]
    [InlineData("10.1.2.3", 5)]
    [InlineData("127.0.0.1", 8)]
    [InlineData("127.0.0.0/8", 8)]
    public async Task Only_a_trusted_proxy_says_who_calls(string? trusted, int expected)
    {
        await using var service = await InProcessService.StartAsync(settings: [("DirectLine:MessagesPerMinute", "10"), .. trusted is null ? [] : new[] { ("Web:TrustedProxies:0", trusted) }]);
        var given = 0;
        for (var n = 0; n < 8; n++) if (await AskAsync(service, $"192.0.2.{n}") != HttpStatusCode.TooManyRequests) given++;
        Assert.Equal(expected, given);
    }

    [Fact]
    public async Task A_caller_who_names_an_address_before_the_proxy_does_is_not_believed()
    {
        await using var service = await InProcessService.StartAsync(settings: [("DirectLine:MessagesPerMinute", "10"), ("Web:TrustedProxies:0", "127.0.0.1")]);
        var given = 0;
        for (var n = 0; n < 8; n++) if (await AskAsync(service, $"198.51.100.{n}, 192.0.2.1") != HttpStatusCode.TooManyRequests) given++;
        Assert.Equal(5, given);
    }

    [Theory]
    [InlineData(true, "127.0.0.1", "10.0.0.0/8", "::1", "fd00::/16", "::ffff:10.0.0.0/104")]
    [InlineData(true, "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")]
    [InlineData(true, "fd00::/8")]
    [InlineData(false, "fc00::/6")]
    [InlineData(false, "0.0.0.0/1", "128.0.0.0/1")]
    [InlineData(false, "10.0.0.0/7")]
    [InlineData(false, "::/1", "8000::/1")]
    [InlineData(false, "2000::/15")]
    [InlineData(false, "::/16")]
    [InlineData(false, "::/80")]
    [InlineData(false, "::ffff:0.0.0.0/96")]
    [InlineData(false, "::ffff:0.0.0.0/97", "::ffff:128.0.0.0/97")]
    public void Networks_that_are_too_wide_to_be_proxies_are_none(bool good, params string[] entries)
    {
        var proxies = new Proxies();
        foreach (var entry in entries) proxies.TrustedProxies.Add(entry);
        Assert.Equal(good, proxies.AreGood);
    }

    public static TheoryData<bool, string[]> Sets { get; } = new()
    {
        { true, ["127.0.0.1", "::1"] },
        { true, ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7"] },
        { true, [.. Eighths(64)] },
        { false, [.. Eighths(65)] },
        { false, [.. Eighths(64), "64.1.2.3"] },
        { true, [.. Eighths(64), "0.0.0.0/8", "10.0.0.0/24", "10.1.2.3", "::ffff:10.0.0.0/104"] }, // nothing is counted twice
        { false, [.. Eighths(65), .. Eighths(65).Select(network => network.Replace(".0.0.0/", ".1.2.3/", StringComparison.Ordinal))] },
        { false, [.. Eighths(256)] },
        { false, [.. Eighths(256).Select(network => $"::ffff:{network.Replace("/8", "/104", StringComparison.Ordinal)}")] },
        { true, [.. Sixteenths(0x2400, 16), "fc00::/7"] },
        { false, [.. Sixteenths(0x2400, 16), "2001:da8::/32"] },
        { false, [.. Sixteenths(0x2000, 0x1000)] },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void Networks_that_together_are_a_large_part_of_all_addresses_are_no_proxies(bool good, string[] entries)
    {
        var proxies = new Proxies();
        foreach (var entry in entries) proxies.TrustedProxies.Add(entry);
        Assert.True(proxies.AreGood);
        Assert.Equal(good, proxies.AreFew);
    }

    [Fact]
    public async Task Proxies_that_together_are_nearly_everybody_are_named_at_the_start()
    {
        using var folder = new TestFolder();
        await using var service = ServiceProcess.Start(folder.ConnectionString, null, [.. Eighths(256).Select((network, n) => ($"Web__TrustedProxies__{n}", network))]);
        Assert.Equal(CommandLine.Refused, await service.ExitAsync(TimeSpan.FromSeconds(60)));
        Assert.Contains("Web:TrustedProxies 里的网段合起来太大", service.Output, StringComparison.Ordinal);
        Assert.Contains("The networks of Web:TrustedProxies are too much together", service.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proxy_that_is_no_address_is_named_at_the_start()
    {
        using var folder = new TestFolder();
        await using var service = ServiceProcess.Start(folder.ConnectionString, null, ("Web__TrustedProxies__0", "the-proxy"));
        Assert.Equal(CommandLine.Refused, await service.ExitAsync(TimeSpan.FromSeconds(60)));
        Assert.Contains("Web:TrustedProxies", service.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Eighths(int count) => Enumerable.Range(0, count).Select(n => $"{n}.0.0.0/8");

    private static IEnumerable<string> Sixteenths(int first, int count) => Enumerable.Range(first, count).Select(n => $"{n:x}::/16");

    private static async Task<HttpStatusCode> AskAsync(InProcessService service, string forwardedFor)
    {
        using var http = TestHttp.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, "/v3/directline/tokens/generate")) { Content = new StringContent("""{"user":{"id":"demo-member"}}""", Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}

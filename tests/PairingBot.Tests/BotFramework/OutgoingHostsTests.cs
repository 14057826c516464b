using Microsoft.AspNetCore.Http;
using PairingBot.Channels.BotFramework;
using PairingBot.Tests.Drivers;
using PairingBot.Tests.Durability;

namespace PairingBot.Tests.BotFramework;

/// <summary>Where replies and the bot's token may go.</summary>
public sealed class OutgoingHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://SMBA.TrafficManager.NET/emea/")]
    [InlineData("https://smba.trafficmanager.net:443/")]
    [InlineData("https://directline.botframework.com/")]
    [InlineData("https://a.b.botframework.azure.cn/")]
    [InlineData("https://ｄirectline.botframework.com/")] // a full-width letter is the same name
    [InlineData("https://channel.example.edu.cn:8443/x")]
    public void Listed_hosts_are_allowed_by_https(string address) => Assert.True(Allows(address));

    [Theory]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("https://smba.trafficmanager.net./")]
    [InlineData("https://smba.trafficmanager.net.evil.net/")]
    [InlineData("https://x.smba.trafficmanager.net/")]
    [InlineData("https://trafficmanager.net/")]
    [InlineData("https://evil-botframework.com/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://botframework.com/")]
    [InlineData("https://botframework.com.evil.net/")]
    [InlineData("https://directline.botframework.com.evil.net/")]
    [InlineData("https://directline.botframework.com./")]
    [InlineData("https://evil.net/directline.botframework.com")]
    [InlineData("https://evil.net/?x=.botframework.com")]
    [InlineData("https://evil.net/#.botframework.com")]
    [InlineData("https://evil.net\\.botframework.com/")]
    [InlineData("https://directline.botframework.com@evil.net/")]
    [InlineData("https://directline.botframework.com:443@evil.net/")]
    [InlineData("https://evil.net@directline.botframework.com/")]
    [InlineData("https://user:password@directline.botframework.com/")]
    [InlineData("https://directline.bοtframework.com/")] // a Greek letter
    [InlineData("https://directline.xn--btframework-mbh.com/")]
    [InlineData("https://directline.botframework.com。evil.net/")]
    [InlineData("https://evil.net＃.botframework.com/")] // full-width marks become the plain ones where the name is made comparable
    [InlineData("https://evil.net？.botframework.com/")]
    [InlineData("https://evil.net／.botframework.com/")]
    [InlineData("https://evil.net＠directline.botframework.com/")]
    [InlineData("https://evil.net℀.botframework.com/")]
    [InlineData("https://channel.example.edu.cn/")]
    [InlineData("https://channel.example.edu.cn:84430/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://169.254.169.254/metadata")]
    [InlineData("https://[::1]/")]
    public void Whatever_looks_like_a_listed_host_is_not(string address) => Assert.False(Uri.TryCreate(address, UriKind.Absolute, out var uri) && Hosts(loopback: false).Allows(uri));

    [Theory]
    [InlineData("http://localhost:3979/", true)]
    [InlineData("http://LOCALHOST:3979/", true)]
    [InlineData("https://127.0.0.1:3979/", true)]
    [InlineData("http://[::1]:3979/", true)]
    [InlineData("http://2130706433/", true)]
    [InlineData("http://0x7f.1/", true)]
    [InlineData("http://user@localhost/", false)]
    [InlineData("file://localhost/etc/passwd", false)]
    [InlineData("ftp://localhost/", false)]
    [InlineData("http://0.0.0.0/", false)]
    [InlineData("http://localhost.evil.net/", false)]
    [InlineData("http://127.0.0.1.evil.net/", false)]
    [InlineData("http://127.0.0.1@evil.net/", false)]
    [InlineData("http://169.254.169.254/", false)]
    [InlineData("http://10.0.0.1/", false)]
    public void This_machine_is_allowed_in_development_alone(string address, bool inDevelopment)
    {
        Assert.Equal(inDevelopment, Hosts(loopback: true).Allows(new Uri(address)));
        Assert.False(Hosts(loopback: false).Allows(new Uri(address)));
    }

    [Theory]
    [InlineData("Development", true)]
    [InlineData("Production", false)]
    public async Task The_bots_token_goes_to_allowed_hosts_alone(string environment, bool allowed)
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var issuer = await FakeIssuer.StartAsync();
        var key = issuer.Publish("k", "emulator");
        await using var service = await Registered.StartAsync(issuer, folder, environment: environment);
        var hello = new Wire(channel, service.Address).Say("m1", "我是谁", ("from", Wire.Account("nobody")));

        Assert.Equal(200, await Registered.PostAsync(service, hello, FakeIssuer.Token(key, channel.ServiceUrl)));

        var reason = await SettledAsync(folder);
        Assert.Equal(allowed ? [] : [$"The host '{channel.ServiceUrl.TrimEnd('/')}' is not allowed (Outgoing:AllowedHosts)."], reason);
        Assert.Equal(allowed ? ["Bearer " + Registered.OwnToken] : [], channel.Authorizations);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed(int status)
    {
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var elsewhere = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync(folder);
        channel.Misbehave = (received, context) => RedirectAsync(context, status, elsewhere.ServiceUrl + $"v3/conversations/{received.Conversation}/activities");

        await new Wire(channel, service.Address).PostAsync(new Wire(channel, service.Address).Say("m1", "我是谁"));

        Assert.Contains($"{status}", Assert.Single(await SettledAsync(folder)), StringComparison.Ordinal);
        Assert.Empty(elsewhere.Received);
    }

    private static bool Allows(string address) => Hosts(loopback: false).Allows(new Uri(address));

    private static OutgoingOptions Hosts(bool loopback)
    {
        var options = new OutgoingOptions { AllowLoopback = loopback };
        options.AllowedHosts.Add("channel.example.edu.cn:8443");
        return options;
    }

    /// <summary>Waits until nothing is pending; the reasons of what was parked.</summary>
    private static async Task<IReadOnlyList<string>> SettledAsync(TestFolder folder)
    {
        using var store = new StoreView(folder);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while ((long)store.Scalar("SELECT count(*) FROM Outbox WHERE State = 0") > 0 || store.Count("Outbox") == 0) await Task.Delay(10, limit.Token);
        return (long)store.Scalar("SELECT count(*) FROM Outbox WHERE State = 2") == 0 ? [] : [(string)store.Scalar("SELECT Reason FROM Outbox WHERE State = 2")];
    }

    private static Task<bool> RedirectAsync(HttpContext context, int status, string location)
    {
        (context.Response.StatusCode, context.Response.Headers.Location) = (status, location);
        return Task.FromResult(true);
    }
}

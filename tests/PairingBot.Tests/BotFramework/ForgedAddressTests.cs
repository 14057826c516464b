using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using PairingBot.Channels.BotFramework;
using PairingBot.Tests.Drivers;
using PairingBot.Tests.Durability;

namespace PairingBot.Tests.BotFramework;

/// <summary>Service addresses that would have the bot call where it must not, each vouched for by a good token: no connection leaves.</summary>
public sealed class ForgedAddressTests(ForgedAddressTests.Host host) : IClassFixture<ForgedAddressTests.Host>
{
    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://localhost/")]
    [InlineData("https://127.1/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f000001/")]
    [InlineData("https://017700000001/")]
    [InlineData("https://0/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::]/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("https://[::ffff:a9fe:a9fe]/")]
    [InlineData("https://[fe80::1]/")]
    [InlineData("https://[fd00:ec2::254]/latest/meta-data/")]
    [InlineData("http://169.254.169.254/metadata/identity/oauth2/token")]
    [InlineData("https://169.254.169.254/latest/meta-data/")]
    [InlineData("https://2852039166/")]
    [InlineData("https://0xa9fea9fe/")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("https://172.16.0.1:8443/")]
    [InlineData("https://192.168.1.1/")]
    [InlineData("https://100.64.0.1/")]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net:22/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://127.0.0.1.nip.io/")]
    [InlineData("https://ⓛocalhost/")]
    [InlineData("https://１２７.0.0.1/")]
    [InlineData("https://127。0。0。1/")]
    public async Task Nothing_is_sent_and_the_name_is_not_even_looked_up(string address)
    {
        var before = host.Network.Asked.Count;
        Assert.Equal(200, await host.SayAsync(address));
        Assert.Contains("is not allowed", await host.SettledAsync(), StringComparison.Ordinal);
        Assert.Equal(before, host.Network.Asked.Count);
        Assert.Empty(host.Network.Opened);
    }

    [Theory]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://127.0.0.1:25/")]
    [InlineData("//smba.trafficmanager.net/")]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://user:word@smba.trafficmanager.net/emea/")]
    [InlineData("https://evil.example/?@smba.trafficmanager.net/")]
    [InlineData("https://evil.example#@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net/v3/elsewhere?x=")] // the path of the reply would become a part of the query
    [InlineData("https://smba.trafficmanager.net/v3/elsewhere?")]
    [InlineData("https://smba.trafficmanager.net/v3/elsewhere#")]
    [InlineData("https://smba.trafficmanager.net#/emea/")]
    [InlineData("https://evil.example＃.botframework.com/")]
    [InlineData("https://evil.example℀.botframework.com/")]
    [InlineData(" https://smba.trafficmanager.net/emea/")] // its first character is not the one that the adapter looks for
    [InlineData("https://smba.trafficmanager.net/emea/\u00a0")]
    public async Task What_is_no_web_address_that_a_path_can_follow_is_400(string address) => Assert.Equal(400, await host.SayAsync(address));

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/#")]
    [InlineData("https://smba.trafficmanager.net/emea/?x=")]
    [InlineData("https://user@smba.trafficmanager.net/emea/")]
    public async Task Nor_is_one_written_to_that_was_stored_before(string address)
    {
        var connectors = host.Services.GetRequiredService<ChannelConnectorFactory>();
        await Assert.ThrowsAsync<UriFormatException>(() => connectors.CreateAsync(address, "", TestContext.Current.CancellationToken));
        using var good = await connectors.CreateAsync("https://smba.trafficmanager.net/emea/", "", TestContext.Current.CancellationToken);
        Assert.Equal("/emea/", good.BaseUri.AbsolutePath);
    }

    /// <summary>One service outside Development, and a network that is only watched.</summary>
    public sealed class Host : IAsyncLifetime
    {
        private readonly TestFolder _folder = new();
        private FakeIssuer _issuer = null!;
        private RsaSecurityKey _key = null!;
        private InProcessService _service = null!;
        private int _said;

        internal WatchedNetwork Network { get; } = new();

        internal IServiceProvider Services => _service.Services;

        public async ValueTask InitializeAsync()
        {
            _issuer = await FakeIssuer.StartAsync();
            _key = _issuer.Publish("k", "emulator");
            _service = await Registered.StartAsync(_issuer, _folder, builder => builder.Services.AddSingleton<IOutgoingNetwork>(Network), "Production");
        }

        public async ValueTask DisposeAsync()
        {
            await _service.DisposeAsync();
            await _issuer.DisposeAsync();
            _folder.Dispose();
        }

        internal Task<int> SayAsync(string address)
        {
            var message = Wire.Typing(address);
            (message["type"], message["id"], message["text"], message["conversation"]) = ("message", $"m{++_said}", "我是谁", Wire.Account($"c{_said}"));
            return Registered.PostAsync(_service, message, FakeIssuer.Token(_key, address));
        }

        /// <summary>Waits until the last message is parked; the reason.</summary>
        internal async Task<string> SettledAsync()
        {
            using var store = new StoreView(_folder);
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            var where = $"FROM Outbox WHERE Conversation = 'c{_said}'";
            while ((long)store.Scalar($"SELECT count(*) {where} AND State <> 0") == 0) await Task.Delay(10, limit.Token);
            return (string)store.Scalar($"SELECT Reason {where}");
        }
    }
}

/// <summary>Names lead where the test says; nothing is ever connected.</summary>
internal sealed class WatchedNetwork : IOutgoingNetwork
{
    /// <summary>Where a name leads, at each look-up in turn; the last again and again.</summary>
    public Queue<IPAddress[]> Answers { get; } = new();

    public ConcurrentQueue<string> Asked { get; } = new();

    public ConcurrentQueue<IPAddress> Opened { get; } = new();

    public Task<IPAddress[]> FindAsync(string host, CancellationToken cancellationToken)
    {
        Asked.Enqueue(host);
        lock (Answers) return Task.FromResult(Answers.Count > 1 ? Answers.Dequeue() : Answers.Peek());
    }

    public Task<Stream> OpenAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken)
    {
        foreach (var address in addresses) Opened.Enqueue(address);
        throw new IOException("Nothing is connected here.");
    }
}

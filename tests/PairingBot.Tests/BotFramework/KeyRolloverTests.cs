using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using PairingBot.Channels.BotFramework;
using PairingBot.Tests.Drivers;
using PairingBot.Tests.Outbox;

namespace PairingBot.Tests.BotFramework;

/// <summary>The issuer's keys change, are asked for in vain, or can't be read.</summary>
public sealed class KeyRolloverTests
{
    [Fact]
    public async Task A_key_that_was_published_a_moment_ago_is_believed_after_one_fetch()
    {
        await using var issuer = await FakeIssuer.StartAsync();
        var old = issuer.Publish("old", "emulator");
        await using var service = await Registered.StartAsync(issuer);
        Assert.Equal(200, await PostAsync(service, old));
        var fresh = issuer.Publish("fresh", "emulator");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PostAsync(service, fresh)));

        Assert.All(answers, answer => Assert.Equal(200, answer));
        Assert.Equal(2, issuer.Fetches);
    }

    [Fact]
    public async Task The_keys_are_read_before_the_first_message_and_read_again_until_they_come()
    {
        await using var issuer = await FakeIssuer.StartAsync();
        var key = issuer.Publish("k", "emulator");
        await using var service = await Registered.StartAsync(issuer);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (issuer.Fetches == 0) await Task.Delay(10, limit.Token);
        Assert.Equal(200, await PostAsync(service, key));
        Assert.Equal(1, issuer.Fetches);
    }

    [Fact]
    public async Task Keys_that_came_later_than_a_message_waits_are_there_for_the_next()
    {
        var clock = new TestClock();
        var metadata = new SilentMetadata();
        var keys = new ChannelKeys(metadata, clock);
        var cancellation = TestContext.Current.CancellationToken;
        var prefetch = keys.TryPrefetchAsync(cancellation);
        var first = keys.ReadAsync(cancellation);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!clock.HasWaitUntil(clock.Now + ChannelKeys.Patience)) await Task.Delay(10, limit.Token);
        clock.Advance(ChannelKeys.Patience);
        await Assert.ThrowsAsync<KeysUnavailableException>(() => first);

        metadata.Answer.SetResult(new OpenIdConnectConfiguration());
        Assert.True(await prefetch);
        Assert.NotNull(await keys.ReadAsync(cancellation));
    }

    [Fact]
    public async Task A_flood_of_unknown_keys_causes_one_fetch_and_good_tokens_are_heard_meanwhile()
    {
        await using var issuer = await FakeIssuer.StartAsync();
        var key = issuer.Publish("k", "emulator");
        await using var service = await Registered.StartAsync(issuer);
        Assert.Equal(200, await PostAsync(service, key));

        var refused = await Task.WhenAll(Strangers(50).Select(stranger => PostAsync(service, stranger)));

        Assert.All(refused, answer => Assert.Equal(401, answer));
        Assert.Equal(200, await PostAsync(service, key));
        Assert.Equal(2, issuer.Fetches);
    }

    [Fact]
    public async Task A_flood_before_the_first_good_token_is_bounded_too()
    {
        await using var issuer = await FakeIssuer.StartAsync();
        issuer.Publish("k", "emulator");
        await using var service = await Registered.StartAsync(issuer);

        await Task.WhenAll(Strangers(50).Select(stranger => PostAsync(service, stranger)));

        Assert.InRange(issuer.Fetches, 1, 2); // the first one, and one for what it may have missed
    }

    [Theory]
    [InlineData("503")]
    [InlineData("no JSON")]
    [InlineData("no keys")]
    [InlineData("too much")]
    public async Task The_last_good_keys_are_kept_when_newer_ones_cannot_be_read(string failure)
    {
        await using var issuer = await FakeIssuer.StartAsync();
        var key = issuer.Publish("k", "emulator");
        await using var service = await Registered.StartAsync(issuer);
        Assert.Equal(200, await PostAsync(service, key));
        issuer.Broken = failure switch
        {
            "503" => Results.StatusCode(503),
            "no JSON" => Results.Text("<html>sign in here</html>"),
            "no keys" => Results.Json(new { keys = Array.Empty<object>() }),
            _ => Results.Text("{\"keys\":[" + new string(' ', 2_000_000) + "]}"),
        };

        Assert.Equal(401, await PostAsync(service, FakeIssuer.NewKey("unknown")));

        Assert.InRange(issuer.Fetches, 2, 5); // the one refresh may try again
        Assert.Equal(200, await PostAsync(service, key));
    }

    [Fact]
    public async Task A_key_that_was_taken_back_is_no_longer_believed_once_newer_ones_are_read()
    {
        await using var issuer = await FakeIssuer.StartAsync();
        var stolen = issuer.Publish("stolen", "emulator");
        await using var service = await Registered.StartAsync(issuer);
        Assert.Equal(200, await PostAsync(service, stolen));
        issuer.Withdraw(stolen);
        Assert.Equal(200, await PostAsync(service, issuer.Publish("fresh", "emulator")));
        Assert.Equal(401, await PostAsync(service, stolen));
    }

    [Theory]
    [InlineData("http://keys.example.edu.cn/keys")]
    [InlineData("http://10.0.0.1/keys")]
    [InlineData("https://user@keys.example.edu.cn/keys")]
    [InlineData("file:///etc/passwd")]
    public async Task Metadata_cannot_send_the_bot_for_keys_to_an_address_without_https(string address)
    {
        var asked = new List<string>();
        await using var issuer = await FakeIssuer.StartAsync();
        issuer.KeysAt = address;
        await using var service = await Registered.StartAsync(issuer, configure: builder =>
            builder.Services.AddHttpClient(OutgoingHosts.Login).ConfigurePrimaryHttpMessageHandler(() => new Watch(asked)));

        Assert.Equal(503, await PostAsync(service, FakeIssuer.NewKey("k")));
        Assert.All(asked, host => Assert.Equal("127.0.0.1", host));
        Assert.NotEmpty(asked);
    }

    private static List<RsaSecurityKey> Strangers(int count)
    {
        var rsa = RSA.Create(2048);
        return [.. Enumerable.Range(0, count).Select(i => new RsaSecurityKey(rsa) { KeyId = $"stranger-{i}" })];
    }

    private static Task<int> PostAsync(InProcessService service, SecurityKey key) =>
        Registered.PostAsync(service, Wire.Typing(Forgery.Url), FakeIssuer.Token(key, Forgery.Url));

    private sealed class Watch(List<string> asked) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            lock (asked) asked.Add(request.RequestUri!.Host);
            return base.SendAsync(request, cancellationToken);
        }
    }
}

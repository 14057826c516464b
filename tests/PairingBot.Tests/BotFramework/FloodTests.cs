using System.Net.Sockets;
using System.Text;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using PairingBot.Channels.BotFramework;
using PairingBot.Tests.Drivers;
using PairingBot.Tests.Outbox;

namespace PairingBot.Tests.BotFramework;

/// <summary>Senders who prove nothing, or send more than is read at once, cost little.</summary>
public sealed class FloodTests
{
    [Theory]
    [InlineData("Bearer ")]
    [InlineData("Basic x")]
    [InlineData(null)]
    public async Task A_sender_who_proves_nothing_is_refused_before_its_body_comes(string? scheme)
    {
        await using var issuer = await FakeIssuer.StartAsync();
        issuer.Publish("k1", "msteams");
        await using var service = await Registered.StartAsync(issuer);
        var header = scheme is null ? "" : $"Authorization: {scheme}{FakeIssuer.Token(FakeIssuer.NewKey("k1"), "https://smba.trafficmanager.net/")}\r\n";

        using var sender = await BeginAsync(service, 1_900_000, header);

        Assert.StartsWith("HTTP/1.1 401", await ReadAsync(sender), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_so_many_bodies_are_read_at_once_and_one_more_is_told_to_come_again()
    {
        await using var service = await InProcessService.StartAsync();
        var slow = new List<TcpClient>();

        // A busy machine may cut off the first of them before the last has come, so they keep coming.
        var told = "";
        for (var tries = 0; tries < 8 && !told.StartsWith("HTTP/1.1 503", StringComparison.Ordinal); tries++)
        {
            for (var i = 0; i < BodyPlaces.AtOnce; i++) slow.Add(await BeginAsync(service, 500, ""));
            using var more = await BeginAsync(service, 2, "", "{}");
            told = await ReadAsync(more);
        }

        Assert.StartsWith("HTTP/1.1 503", told, StringComparison.Ordinal);
        Assert.Contains("Retry-After: ", told, StringComparison.Ordinal);
        slow.ForEach(client => client.Dispose());
        using var later = await BeginAsync(service, 2, "", "{}");
        Assert.StartsWith("HTTP/1.1 400", await ReadAsync(later), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slow_bodies_of_one_sender_keep_out_neither_others_nor_its_own_whole_messages()
    {
        const string address = "https://smba.trafficmanager.net/";
        await using var issuer = await FakeIssuer.StartAsync();
        var key = issuer.Publish("k1", "emulator");
        await using var service = await Registered.StartAsync(issuer);
        var (flooding, other) = (FakeIssuer.Token(key, address), FakeIssuer.Token(key, address, minutes: 31));
        Assert.Equal(200, await Registered.PostAsync(service, Wire.Typing(address), other)); // the keys are there
        var slow = new List<TcpClient>();
        for (var i = 0; i < BodyPlaces.AtOnce; i++) slow.Add(await BeginAsync(service, 500, $"Authorization: Bearer {flooding}\r\n"));
        var answers = slow.Select(ReadAsync).ToList();

        foreach (var token in new[] { other, flooding, other, flooding })
            Assert.Equal(200, await Registered.PostAsync(service, Wire.Typing(address), token).WaitAsync(TimeSpan.FromSeconds(4), TestContext.Current.CancellationToken));

        var told = (await Task.WhenAll(answers)).Where(answer => answer.StartsWith("HTTP/1.1 429", StringComparison.Ordinal)).ToList();
        Assert.Equal(BodyPlaces.AtOnce - BodyPlaces.Slow, told.Count);
        Assert.All(told, answer => Assert.Contains("Retry-After: ", answer, StringComparison.Ordinal));
        slow.ForEach(client => client.Dispose());
        Assert.True(service.Errors.Count == 0, service.Errors.FirstOrDefault());
    }

    [Fact]
    public async Task Keys_that_do_not_come_are_waited_for_once()
    {
        var clock = new TestClock();
        var metadata = new SilentMetadata();
        var keys = new ChannelKeys(metadata, clock);
        var cancellation = TestContext.Current.CancellationToken;

        Task[] waiting = [keys.ReadAsync(cancellation), keys.ReadAsync(cancellation)];
        await UntilAsync(() => metadata.Asked == 1 && clock.HasWaitUntil(clock.Now + ChannelKeys.Patience));
        clock.Advance(ChannelKeys.Patience);
        foreach (var one in waiting) await Assert.ThrowsAsync<KeysUnavailableException>(() => one);

        // Known to fail: nobody waits, and nobody asks.
        await Assert.ThrowsAsync<KeysUnavailableException>(() => keys.ReadAsync(cancellation).WaitAsync(TimeSpan.FromSeconds(5), cancellation));
        Assert.Equal(1, metadata.Asked);

        // The next try has one waiter; the others are told at once.
        clock.Advance(ChannelKeys.Pause);
        var next = keys.ReadAsync(cancellation);
        await Assert.ThrowsAsync<KeysUnavailableException>(() => keys.ReadAsync(cancellation).WaitAsync(TimeSpan.FromSeconds(5), cancellation));
        await UntilAsync(() => metadata.Asked == 2);
        metadata.Answer.SetResult(new OpenIdConnectConfiguration());
        Assert.NotNull(await next);
        Assert.NotNull(await keys.ReadAsync(cancellation));
    }

    [Fact]
    public async Task An_issuer_that_hangs_costs_a_message_seconds_and_the_next_one_nothing()
    {
        using var mute = new TcpListener(System.Net.IPAddress.Loopback, 0);
        mute.Start();
        await using var service = await InProcessService.StartAsync(settings:
        [
            ("MicrosoftAppId", FakeIssuer.AppId), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", "tenant"), ("ToBotFromChannelOpenIdMetadataUrl", $"http://{mute.LocalEndpoint}/metadata"),
        ]);
        var header = $"Authorization: Bearer {FakeIssuer.Token(FakeIssuer.NewKey("k1"), "https://smba.trafficmanager.net/")}\r\n";

        foreach (var patience in new[] { 15, 3 })
        {
            using var sender = await BeginAsync(service, 2, header, "{}");
            var answer = await ReadAsync(sender).WaitAsync(TimeSpan.FromSeconds(patience), TestContext.Current.CancellationToken);
            Assert.StartsWith("HTTP/1.1 503", answer, StringComparison.Ordinal);
            Assert.Contains("Retry-After: ", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_key_that_does_not_exist_is_looked_for_once_in_a_while()
    {
        await using var issuer = await FakeIssuer.StartAsync();
        issuer.Publish("k1", "msteams");
        await using var service = await Registered.StartAsync(issuer);
        var header = $"Authorization: Bearer {FakeIssuer.Token(FakeIssuer.NewKey("none"), "https://smba.trafficmanager.net/")}\r\n";
        foreach (var patience in new[] { 20_000, 1500 })
        {
            using var sender = await BeginAsync(service, 2, header, "{}");
            Assert.StartsWith("HTTP/1.1 401", await ReadAsync(sender).WaitAsync(TimeSpan.FromMilliseconds(patience), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    private static async Task<TcpClient> BeginAsync(InProcessService service, int length, string headers, string body = "")
    {
        var client = new TcpClient();
        await client.ConnectAsync(service.Address.Host, service.Address.Port, TestContext.Current.CancellationToken);
        var request = $"POST /api/messages HTTP/1.1\r\nHost: {service.Address.Authority}\r\nContent-Type: application/json\r\n{headers}Content-Length: {length}\r\n\r\n{body}";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        return client;
    }

    private static async Task<string> ReadAsync(TcpClient client)
    {
        var buffer = new byte[4096];
        var read = await client.GetStream().ReadAsync(buffer, TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        return Encoding.ASCII.GetString(buffer, 0, read);
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition()) await Task.Delay(5, TestContext.Current.CancellationToken);
    }
}

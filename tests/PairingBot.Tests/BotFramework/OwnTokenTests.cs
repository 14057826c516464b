using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PairingBot.Tests.DirectLine;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.BotFramework;

/// <summary>The bot's own token: what happens when the directory gives none, or the channel refuses it.</summary>
public sealed class OwnTokenTests : IAsyncLifetime
{
    private readonly FakeLogin _login = new();
    private readonly LogLines _log = new();
    private FakeIssuer _issuer = null!;
    private FakeChannel _channel = null!;
    private InProcessService _service = null!;

    public async ValueTask InitializeAsync()
    {
        _issuer = await FakeIssuer.StartAsync();
        _channel = await FakeChannel.StartAsync();
        _service = await InProcessService.StartAsync(
            configure: builder =>
            {
                _login.Serve(builder.Services);
                builder.Logging.AddProvider(_log);
            },
            settings:
            [
                ("MicrosoftAppId", FakeIssuer.AppId), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", "tenant"),
                ("ToBotFromChannelOpenIdMetadataUrl", _issuer.Metadata),
            ]);
    }

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        await _channel.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task A_token_that_the_channel_refuses_is_renewed_once_and_the_message_goes_out_at_once()
    {
        var shown = new ConcurrentQueue<string>();
        _channel.Misbehave = (_, context) => RefuseAsync(context, shown, token => token == "Bearer token-1");
        await SayAsync("m1");
        await _channel.ReplyAsync("c", "m1", TimeSpan.FromSeconds(20));
        Assert.Equal(["Bearer token-1", "Bearer token-2"], shown);
        Assert.DoesNotContain(_log.Lines, line => line.Contains("waits until", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_channel_that_refuses_every_token_does_not_send_the_bot_to_the_login_each_time()
    {
        var shown = new ConcurrentQueue<string>();
        _channel.Misbehave = (_, context) => RefuseAsync(context, shown, _ => shown.Count < 5);
        await SayAsync("m1");
        await _channel.ReplyAsync("c", "m1", TimeSpan.FromSeconds(30));
        Assert.Equal(2, _login.Given);
        Assert.Contains(_log.Lines, line => line.Contains("waits until", StringComparison.Ordinal) && line.EndsWith("The channel answered 401 Denied", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Why_there_is_no_token_is_logged_by_its_code_and_the_message_waits()
    {
        _login.Error = "invalid_client";
        await SayAsync("m1");
        await EventuallyAsync(() => _log.Lines.Any(line => line.EndsWith("The bot got no token of its own: invalid_client", StringComparison.Ordinal)));
        Assert.DoesNotContain(_log.Lines, line => line.Contains("张三", StringComparison.Ordinal));
        _login.Error = null;
        await _channel.ReplyAsync("c", "m1", TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://10.0.0.1/")]
    public async Task A_host_that_is_not_allowed_is_refused_also_while_no_token_can_be_had_and_none_is_asked_for(string address)
    {
        _login.IsDown = true;
        await SayAsync("m1", address);
        await EventuallyAsync(() => _log.Lines.Any(line => line.Contains("is parked after attempt 1: The host", StringComparison.Ordinal) && line.EndsWith("is not allowed (Outgoing:AllowedHosts).", StringComparison.Ordinal)));
        Assert.Equal(0, _login.Asked);
        Assert.DoesNotContain(_log.Lines, line => line.Contains("waits until", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_the_login_is_down_a_message_to_an_allowed_host_waits()
    {
        _login.IsDown = true;
        await SayAsync("m1");
        await EventuallyAsync(() => _log.Lines.Any(line => line.Contains("waits until", StringComparison.Ordinal)));
        Assert.NotEqual(0, _login.Asked);
        _login.IsDown = false;
        await _channel.ReplyAsync("c", "m1", TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task What_a_channel_writes_is_not_logged()
    {
        _channel.Misbehave = async (_, context) =>
        {
            context.Response.StatusCode = 403;
            await context.Response.WriteAsJsonAsync(new { error = new { code = "张三 left", message = "张三 left the team" } });
            return true;
        };
        await SayAsync("m1");
        await EventuallyAsync(() => _log.Lines.Any(line => line.EndsWith("is parked after attempt 1: The channel answered 403", StringComparison.Ordinal)));
        Assert.DoesNotContain(_log.Lines, line => line.Contains("张三", StringComparison.Ordinal));
    }

    private async Task SayAsync(string id, string? address = null)
    {
        var token = FakeIssuer.Token(_issuer.Publish("k", "emulator"), address ?? _channel.ServiceUrl);
        var message = new Wire(_channel, _service.Address).Say(id, "我是谁", ("from", Wire.Account("nobody")), ("serviceUrl", address ?? _channel.ServiceUrl));
        Assert.Equal(200, await Registered.PostAsync(_service, message, token));
    }

    private static async Task<bool> RefuseAsync(HttpContext context, ConcurrentQueue<string> shown, Func<string, bool> refuses)
    {
        var token = context.Request.Headers.Authorization.ToString();
        shown.Enqueue(token);
        if (!refuses(token)) return false;
        context.Response.StatusCode = 401;
        await context.Response.WriteAsJsonAsync(new { error = new { code = "Denied", message = "no" } });
        return true;
    }

    private static async Task EventuallyAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!condition()) await Task.Delay(10, limit.Token);
    }
}

using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.BotFramework;

/// <summary>The three kinds of registration: where the bot's own token comes from, for whom, and how long it is kept.</summary>
public sealed class CredentialsTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("SingleTenant", "https://login.microsoftonline.com/tenant/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("MultiTenant", "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("UserAssignedMSI", "http://169.254.169.254/metadata/identity/oauth2/token", "https://api.botframework.com of " + FakeIssuer.AppId)]
    public async Task Each_kind_asks_its_own_authority_once_for_many_messages(string type, string authority, string scope)
    {
        var login = new FakeLogin();
        var shown = await TalkAsync(login, 3, ("MicrosoftAppType", type));
        Assert.Equal([authority], login.Addresses.Select(address => address.GetLeftPart(UriPartial.Path)));
        Assert.Equal([scope], login.Scopes);
        Assert.Equal(Enumerable.Repeat("Bearer token-1", 3), shown);
    }

    [Theory]
    [InlineData("https://botframework.azure.us", "https://login.microsoftonline.us/tenant/oauth2/v2.0/token", "https://api.botframework.us/.default")]
    [InlineData("https://botframework.azure.cn", "https://login.partner.microsoftonline.cn/tenant/oauth2/v2.0/token", "https://api.botframework.azure.cn/.default")]
    public async Task Another_cloud_has_another_authority_and_audience(string service, string authority, string scope)
    {
        var login = new FakeLogin();
        await TalkAsync(login, 1, ("ChannelService", service));
        Assert.Equal((authority, scope), (Assert.Single(login.Addresses).ToString(), Assert.Single(login.Scopes)));
    }

    [Fact]
    public async Task A_token_is_renewed_before_it_expires()
    {
        var login = new FakeLogin { Lasts = 240 }; // less than the five minutes before its end in which it is not used any more
        Assert.Equal(["Bearer token-1", "Bearer token-2"], await TalkAsync(login, 2));
    }

    /// <summary>Says something so often, one after another, and tells with which tokens the replies came.</summary>
    private static async Task<IReadOnlyList<string>> TalkAsync(FakeLogin login, int times, params (string, string)[] settings)
    {
        await using var issuer = await FakeIssuer.StartAsync();
        await using var channel = await FakeChannel.StartAsync();
        var cloud = settings.FirstOrDefault(s => s.Item1 == "ChannelService").Item2;
        var sender = cloud is null ? FakeIssuer.Issuer : cloud.Replace("https://botframework", "https://api.botframework", StringComparison.Ordinal).Replace("azure.us", "us", StringComparison.Ordinal);
        await using var service = await InProcessService.StartAsync(configure: builder => login.Serve(builder.Services), settings:
        [
            ("MicrosoftAppId", FakeIssuer.AppId), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", "tenant"), ("ToBotFromChannelOpenIdMetadataUrl", issuer.Metadata), .. settings,
        ]);
        var token = FakeIssuer.Token(issuer.Publish("k", "emulator"), channel.ServiceUrl, issuer: sender);
        for (var i = 0; i < times; i++)
        {
            Assert.Equal(200, await Registered.PostAsync(service, new Wire(channel, service.Address).Say($"m{i}", "我是谁", ("from", Wire.Account("nobody"))), token));
            await channel.ReplyAsync("c", $"m{i}", Soon);
        }

        return [.. channel.Authorizations];
    }
}

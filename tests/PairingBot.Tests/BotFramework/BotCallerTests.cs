using Microsoft.IdentityModel.Tokens;
using PairingBot.Tests.Drivers;
using PairingBot.Tests.Durability;

namespace PairingBot.Tests.BotFramework;

/// <summary>Tokens of the directory: other bots, as whose skill this one works, and an emulator that knows the bot's secret.</summary>
public sealed class BotCallerTests : IAsyncLifetime
{
    private const string Tenant = "11111111-2222-3333-4444-555555555555";
    private const string Parent = "00000000-0000-0000-0000-0000000000ff";
    private const string V1 = $"https://sts.windows.net/{Tenant}/";
    private const string V2 = $"https://login.microsoftonline.com/{Tenant}/v2.0";
    private const string Shared = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    private FakeIssuer _directory = null!;
    private RsaSecurityKey _key = null!;

    public async ValueTask InitializeAsync()
    {
        _directory = await FakeIssuer.StartAsync();
        _key = _directory.Publish("d1");
    }

    public ValueTask DisposeAsync() => _directory.DisposeAsync();

    [Theory]
    [InlineData("Production", Parent, "2.0", "azp", Parent, V2, Tenant, 200)]
    [InlineData("Production", Parent, "1.0", "appid", Parent, V1, Tenant, 200)]
    [InlineData("Production", "*", "2.0", "azp", Parent, V2, Tenant, 200)]
    [InlineData("Production", " 00000000-0000-0000-0000-0000000000FF ", "2.0", "azp", Parent, V2, Tenant, 200)]
    [InlineData("Production", Parent, "2.0", "azp", Parent, $"https://login.microsoftonline.com/{Shared}/v2.0", Shared, 200)]
    [InlineData("Production", "*", "2.0", "azp", Parent, $"https://login.microsoftonline.com/{Shared}/v2.0", Shared, 401)] // anybody may register a bot there
    [InlineData("Production", null, "2.0", "azp", Parent, V2, Tenant, 401)]
    [InlineData("Production", "00000000-1111-2222-3333-444444444444", "2.0", "azp", Parent, V2, Tenant, 401)]
    [InlineData("Production", Parent, null, "azp", Parent, V2, Tenant, 401)]
    [InlineData("Production", Parent, "3.0", "azp", Parent, V2, Tenant, 401)]
    [InlineData("Production", Parent, "2.0", "appid", Parent, V2, Tenant, 401)]
    [InlineData("Production", Parent, "1.0", "azp", Parent, V1, Tenant, 401)]
    [InlineData("Production", "*", "2.0", "azp", "", V2, Tenant, 401)]
    [InlineData("Production", Parent, "2.0", "azp", Parent, V2, Shared, 401)] // a directory that passes itself off as another
    [InlineData("Production", Parent, "2.0", "azp", Parent, V2, null, 401)]
    [InlineData("Production", Parent, "2.0", "azp", Parent, "https://login.microsoftonline.com/99999999-2222-3333-4444-555555555555/v2.0", "99999999-2222-3333-4444-555555555555", 401)]
    [InlineData("Production", Parent, "2.0", "azp", Parent, "https://sts.windows.net.evil.example/" + Tenant + "/", Tenant, 401)]
    [InlineData("Production", Parent, "2.0", "azp", Parent, FakeIssuer.Issuer, Tenant, 401)] // the Bot Service has other keys
    [InlineData("Production", "*", "2.0", "azp", FakeIssuer.AppId, V2, Tenant, 401)] // no emulator outside Development
    [InlineData("Development", null, "2.0", "azp", FakeIssuer.AppId, V2, Tenant, 200)]
    [InlineData("Development", null, "1.0", "appid", FakeIssuer.AppId, V1, Tenant, 200)]
    [InlineData("Development", null, "2.0", "azp", Parent, V2, Tenant, 401)]
    public async Task Whoever_is_not_on_the_list_is_401(string environment, string? allowed, string? version, string claim, string caller, string issuer, string? tenant, int expected)
    {
        await using var botService = await FakeIssuer.StartAsync();
        botService.Publish("k1", "emulator");
        await using var service = await StartAsync(botService, environment, allowed);
        Assert.Equal(expected, await Registered.PostAsync(service, Wire.Typing(Forgery.Url), Token(version, claim, caller, issuer, tenant)));
        Assert.Empty(service.Errors);
    }

    [Theory]
    [InlineData("scp", "user_impersonation")]
    [InlineData("idtyp", "user")]
    public async Task A_users_token_for_an_allowed_caller_is_401(string claim, string value)
    {
        await using var botService = await FakeIssuer.StartAsync();
        botService.Publish("k1", "emulator");
        await using var service = await StartAsync(botService, "Production", Parent);
        Assert.Equal(401, await Registered.PostAsync(service, Wire.Typing(Forgery.Url), Token("2.0", "azp", Parent, V2, Tenant, (claim, value))));
        Assert.Equal(200, await Registered.PostAsync(service, Wire.Typing(Forgery.Url), Token("2.0", "azp", Parent, V2, Tenant, ("idtyp", "app"))));
    }

    [Fact]
    public async Task What_the_activity_says_of_its_caller_is_not_believed_and_replies_bear_a_token_for_the_caller()
    {
        var login = new FakeLogin();
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using var botService = await FakeIssuer.StartAsync();
        await using var service = await InProcessService.StartAsync(folder, builder => login.Serve(builder.Services), settings: Settings(botService, Parent));
        var wire = new Wire(channel, service.Address);
        var channelKey = botService.Publish("k1", "emulator");

        await Registered.PostAsync(service, wire.Say("m1", "我是谁", ("callerId", "urn:botframework:aadappid:" + Parent)), FakeIssuer.Token(channelKey, channel.ServiceUrl));
        var toChannel = await channel.ReplyAsync("c", "m1", TimeSpan.FromSeconds(20));
        await Registered.PostAsync(service, wire.Say("m2", "我是谁", ("callerId", "urn:botframework:azure"), ("conversation", Wire.Account("of-the-parent"))), Token("2.0", "azp", Parent, V2, Tenant));
        var toParent = await channel.ReplyAsync("of-the-parent", "m2", TimeSpan.FromSeconds(20));

        Assert.Equal(["https://api.botframework.com/.default", Parent + "/.default"], login.Scopes);
        Assert.Equal(2, channel.Authorizations.Distinct(StringComparer.Ordinal).Count());
        Assert.All([toChannel, toParent], received => Assert.DoesNotContain("callerId", received.Json, StringComparison.OrdinalIgnoreCase));
        using var store = new StoreView(folder);
        Assert.Equal(1L, store.Scalar("SELECT ReferenceVerified FROM Conversations WHERE Conversation = 'c'"));
        Assert.Equal(0L, store.Scalar("SELECT ReferenceVerified FROM Conversations WHERE Conversation = 'of-the-parent'")); // nothing in a bot's token says where its replies go
    }

    private Task<InProcessService> StartAsync(FakeIssuer botService, string environment, string? allowed) =>
        Registered.StartAsync(botService, environment: environment, settings: Settings(botService, allowed));

    private (string, string)[] Settings(FakeIssuer botService, string? allowed) =>
    [
        ("MicrosoftAppId", FakeIssuer.AppId), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", Tenant),
        ("ToBotFromChannelOpenIdMetadataUrl", botService.Metadata), ("ToBotFromEmulatorOpenIdMetadataUrl", _directory.Metadata),
        .. allowed is null ? [] : new[] { ("AllowedCallers:0", allowed) },
    ];

    private string Token(string? version, string claim, string caller, string issuer, string? tenant, params (string Name, string Value)[] more)
    {
        var token = new Forgery(_key);
        token.Claims.Remove("serviceurl");
        (token.Claims["iss"], token.Claims["ver"], token.Claims[claim], token.Claims["tid"]) = (issuer, version, caller, tenant);
        foreach (var (name, value) in more) token.Claims[name] = value;
        foreach (var empty in token.Claims.Where(c => c.Value is null).Select(c => c.Key).ToList()) token.Claims.Remove(empty);
        return token.ToString();
    }
}

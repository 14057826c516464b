using PairingBot.Channels.BotFramework;

namespace PairingBot.Tests.BotFramework;

/// <summary>The three clouds, by configuration alone.</summary>
public sealed class CloudTests
{
    public static TheoryData<string, string, string, string> Clouds => new()
    {
        { "", "https://api.botframework.com", "https://login.microsoftonline.com/directory", "https://login.microsoftonline.com/botframework.com" },
        { "https://botframework.azure.us", "https://api.botframework.us", "https://login.microsoftonline.us/directory", "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us" },
        { "https://botframework.azure.cn/", "https://api.botframework.azure.cn", "https://login.partner.microsoftonline.cn/directory", "https://login.partner.microsoftonline.cn/microsoftservices.partner.onmschina.cn" },
    };

    [Theory]
    [MemberData(nameof(Clouds))]
    public void A_cloud_has_its_own_addresses(string service, string issuer, string authority, string legacy)
    {
        var options = new BotFrameworkOptions { ChannelService = service, MicrosoftAppTenantId = "directory" };
        var cloud = Cloud.From(options);
        Assert.Equal((issuer, issuer, authority), (cloud.Issuer, cloud.Scope, cloud.Authority(options)));
        Assert.Equal(legacy, cloud.Authority(new BotFrameworkOptions { ChannelService = service, MicrosoftAppType = "MultiTenant" }));
        Assert.NotNull(Cloud.Find(service));
        Assert.True(KeyDocuments.Allows(cloud.Metadata) && KeyDocuments.Allows(cloud.Directory));
    }

    [Theory]
    [MemberData(nameof(Clouds))]
    public async Task A_cloud_hears_its_own_issuer_and_no_other(string service, string issuer, string authority, string legacy)
    {
        Assert.NotEqual(authority, legacy);
        await using var fake = await FakeIssuer.StartAsync();
        var key = fake.Publish("k", "emulator");
        await using var host = await Registered.StartAsync(fake, settings: ("ChannelService", service));

        foreach (var other in Clouds.Select(c => c.Data.Item2).Distinct(StringComparer.Ordinal))
        {
            var answer = await Registered.PostAsync(host, Wire.Typing(Forgery.Url), FakeIssuer.Token(key, Forgery.Url, issuer: other));
            Assert.Equal(other == issuer ? 200 : 401, answer);
        }
    }

    [Fact]
    public void Single_addresses_can_be_overridden_one_by_one()
    {
        var options = new BotFrameworkOptions
        {
            ChannelService = "https://botframework.azure.cn",
            MicrosoftAppTenantId = "directory",
            ToBotFromChannelTokenIssuer = "https://issuer.example",
            ToBotFromChannelOpenIdMetadataUrl = "https://metadata.example",
            ToBotFromEmulatorOpenIdMetadataUrl = "https://directory.example",
            ToChannelFromBotLoginUrl = "https://login.example/{0}",
            ToChannelFromBotOAuthScope = "https://scope.example",
        };
        var cloud = Cloud.From(options);
        Assert.Equal(
            ("https://issuer.example", "https://metadata.example", "https://directory.example", "https://login.example/directory", "https://scope.example"),
            (cloud.Issuer, cloud.Metadata, cloud.Directory, cloud.Authority(options), cloud.Scope));
        Assert.Equal("https://api.botframework.azure.cn", Cloud.From(new BotFrameworkOptions { ChannelService = options.ChannelService, ToBotFromChannelTokenIssuer = "https://issuer.example" }).Scope);
    }
}

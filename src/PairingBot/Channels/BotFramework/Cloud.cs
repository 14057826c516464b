using System.Globalization;
using Microsoft.Bot.Schema;

namespace PairingBot.Channels.BotFramework;

/// <summary>Who issues the tokens of one Azure cloud, and where.</summary>
/// <param name="Issuer">The Bot Service, as issuer of tokens to the bot.</param>
/// <param name="Metadata">OpenID metadata of the Bot Service.</param>
/// <param name="Login">Authority of tokens to the channel; <c>{0}</c> stands for the directory.</param>
/// <param name="LegacyTenant">The directory that multi-tenant bots use.</param>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication and the pages on the US government and 21Vianet clouds.</remarks>
internal sealed record Cloud(string Issuer, string Metadata, string Login, string LegacyTenant)
{
    /// <summary>The <c>ChannelService</c> of the US government's cloud.</summary>
    public const string UsGovernmentService = "https://botframework.azure.us";

    /// <summary>The <c>ChannelService</c> of the cloud that 21Vianet runs in China.</summary>
    public const string ChinaService = "https://botframework.azure.cn";

    private static readonly Cloud Public = new("https://api.botframework.com", "https://login.botframework.com/v1/.well-known/openidconfiguration", "https://login.microsoftonline.com/{0}", "botframework.com")
    {
        Scope = "https://api.botframework.com",
        Directory = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration",
        DirectoryForms = ["https://sts.windows.net/{0}/", "https://login.microsoftonline.com/{0}/v2.0"],
        BotTenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "69e9b82d-4842-4902-8d1e-abc5b98a55e8"],
        CallerId = CallerIdConstants.PublicAzureChannel,
    };

    private static readonly Cloud UsGovernment = new("https://api.botframework.us", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration", "https://login.microsoftonline.us/{0}", "MicrosoftServices.onmicrosoft.us")
    {
        Scope = "https://api.botframework.us",
        Directory = "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration",
        DirectoryForms = ["https://sts.windows.net/{0}/", "https://login.microsoftonline.us/{0}/", "https://login.microsoftonline.us/{0}/v2.0"],
        BotTenants = ["cab8a31a-1906-4287-a0d8-4eef66b95f6e"],
        CallerId = CallerIdConstants.USGovChannel,
    };

    private static readonly Cloud China = new("https://api.botframework.azure.cn", "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration", "https://login.partner.microsoftonline.cn/{0}", "microsoftservices.partner.onmschina.cn")
    {
        Scope = "https://api.botframework.azure.cn",
        Directory = "https://login.partner.microsoftonline.cn/a55a4d5b-9241-49b1-b4ff-befa8db00269/v2.0/.well-known/openid-configuration",
        DirectoryForms = ["https://sts.chinacloudapi.cn/{0}/", "https://login.partner.microsoftonline.cn/{0}/v2.0"],
        BotTenants = ["a55a4d5b-9241-49b1-b4ff-befa8db00269"],
    };

    /// <summary>Whom tokens to the channel are for.</summary>
    public required string Scope { get; init; }

    /// <summary>OpenID metadata of the directory, whose tokens other bots bear.</summary>
    public required string Directory { get; init; }

    /// <summary>How a directory names itself in its tokens of versions 1 and 2; <c>{0}</c> stands for its id.</summary>
    public required IReadOnlyList<string> DirectoryForms { get; init; }

    /// <summary>Directories of Microsoft's in which bots are registered that have none of their own.</summary>
    public required IReadOnlyList<string> BotTenants { get; init; }

    /// <summary>What an activity of a channel has as its caller; null where the protocol has no word for it.</summary>
    public string? CallerId { get; init; }

    /// <summary>The cloud that the configuration names, with its overrides.</summary>
    public static Cloud From(BotFrameworkOptions options)
    {
        var cloud = Find(options.ChannelService) ?? throw new ArgumentException($"No cloud has the channel service '{options.ChannelService}'.", nameof(options));
        return cloud with
        {
            Issuer = options.ToBotFromChannelTokenIssuer ?? cloud.Issuer,
            Metadata = options.ToBotFromChannelOpenIdMetadataUrl ?? cloud.Metadata,
            Login = options.ToChannelFromBotLoginUrl ?? cloud.Login,
            Scope = options.ToChannelFromBotOAuthScope ?? cloud.Scope,
            Directory = options.ToBotFromEmulatorOpenIdMetadataUrl ?? cloud.Directory,
        };
    }

    /// <summary>The cloud with this channel service; null when there is none. No name is the public cloud's: another cloud's, misspelt, must not lead there.</summary>
    public static Cloud? Find(string service) => service.TrimEnd('/') switch
    {
        "" => Public,
        UsGovernmentService => UsGovernment,
        ChinaService => China,
        _ => null,
    };

    /// <summary>The authority for this bot's own tokens.</summary>
    public string Authority(BotFrameworkOptions options) =>
        Login.Replace("{0}", options.MicrosoftAppType == "MultiTenant" ? LegacyTenant : options.MicrosoftAppTenantId, StringComparison.Ordinal);

    /// <summary>The directories that other bots' tokens may come from: the bot's own and Microsoft's. A token names its directory twice, as issuer and as tenant, and both must agree.</summary>
    public IEnumerable<(string Issuer, string Tenant)> DirectoryIssuers(string ownTenant) =>
        from tenant in ownTenant.Length == 0 ? BotTenants : [ownTenant, .. BotTenants]
        from form in DirectoryForms
        select (string.Format(CultureInfo.InvariantCulture, form, tenant), tenant);
}

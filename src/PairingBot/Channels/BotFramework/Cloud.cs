namespace PairingBot.Channels.BotFramework;

/// <summary>Who issues the tokens of one Azure cloud, and where.</summary>
/// <param name="Issuer">Issuer of tokens to the bot, and audience of tokens from it.</param>
/// <param name="Metadata">OpenID metadata of the Bot Service.</param>
/// <param name="Login">Authority of tokens to the channel; <c>{0}</c> stands for the directory.</param>
/// <param name="LegacyTenant">The directory that multi-tenant bots use.</param>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication and the pages on the US government and 21Vianet clouds.</remarks>
internal sealed record Cloud(string Issuer, string Metadata, string Login, string LegacyTenant)
{
    public const string UsGovernmentService = "https://botframework.azure.us";
    public const string ChinaService = "https://botframework.azure.cn";

    private static readonly Cloud Public = new(
        "https://api.botframework.com", "https://login.botframework.com/v1/.well-known/openidconfiguration", "https://login.microsoftonline.com/{0}", "botframework.com");

    private static readonly Cloud UsGovernment = new(
        "https://api.botframework.us", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration", "https://login.microsoftonline.us/{0}", "MicrosoftServices.onmicrosoft.us");

    private static readonly Cloud China = new(
        "https://api.botframework.azure.cn", "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration", "https://login.partner.microsoftonline.cn/{0}", "microsoftservices.partner.onmschina.cn");

    /// <summary>The cloud that the configuration names, with its overrides.</summary>
    public static Cloud From(BotFrameworkOptions options)
    {
        var cloud = Find(options.ChannelService) ?? throw new ArgumentException($"No cloud has the channel service '{options.ChannelService}'.", nameof(options));
        return cloud with
        {
            Issuer = options.ToBotFromChannelTokenIssuer ?? cloud.Issuer,
            Metadata = options.ToBotFromChannelOpenIdMetadataUrl ?? cloud.Metadata,
            Login = options.ToChannelFromBotLoginUrl ?? cloud.Login,
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
}

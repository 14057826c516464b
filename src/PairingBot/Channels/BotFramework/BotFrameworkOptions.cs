using Microsoft.Extensions.Options;

namespace PairingBot.Channels.BotFramework;

/// <summary>The SDK's own configuration keys, read from the root of the configuration.</summary>
internal sealed class BotFrameworkOptions
{
    /// <summary><c>SingleTenant</c> (default for new bots), <c>UserAssignedMSI</c> or the legacy <c>MultiTenant</c>.</summary>
    public string MicrosoftAppType { get; set; } = "SingleTenant";

    /// <summary>The bot's application id; empty in Development only, when the endpoint is open to loopback.</summary>
    public string MicrosoftAppId { get; set; } = "";

    /// <summary>The application's client secret; not used with UserAssignedMSI.</summary>
    public string MicrosoftAppPassword { get; set; } = "";

    /// <summary>The directory of the application; needed for SingleTenant and UserAssignedMSI.</summary>
    public string MicrosoftAppTenantId { get; set; } = "";

    /// <summary>Empty for the public cloud, else the cloud's channel service such as <c>https://botframework.azure.us</c>.</summary>
    public string ChannelService { get; set; } = "";

    /// <summary>Overrides the cloud's issuer of tokens to the bot.</summary>
    public string? ToBotFromChannelTokenIssuer { get; set; }

    /// <summary>Overrides the cloud's OpenID metadata for tokens to the bot.</summary>
    public string? ToBotFromChannelOpenIdMetadataUrl { get; set; }

    /// <summary>Overrides the cloud's OpenID metadata of the directory, for tokens of other bots and of an emulator.</summary>
    public string? ToBotFromEmulatorOpenIdMetadataUrl { get; set; }

    /// <summary>App ids of the bots that may call this one as a skill; <c>*</c> stands for any. Nobody by default.</summary>
    public IList<string> AllowedCallers { get; } = [];

    /// <summary>Overrides the authority that tokens to the channel come from.</summary>
    public string? ToChannelFromBotLoginUrl { get; set; }

    /// <summary>Overrides the scope of tokens to the channel.</summary>
    public string? ToChannelFromBotOAuthScope { get; set; }

    /// <summary>True when no app id is configured: no token is asked for and none is sent.</summary>
    public bool IsOpen => MicrosoftAppId.Length == 0;
}

/// <summary>Refuses, before anything starts, an endpoint that anybody could use and a registration that lacks something.</summary>
internal sealed class BotFrameworkOptionsValidator(IHostEnvironment environment) : IValidateOptions<BotFrameworkOptions>
{
    private const string NoAppId = "没有设置 MicrosoftAppId：没有它，谁都可以冒充任何人，所以只有开发环境（Development）可以这样启动。 / "
        + "MicrosoftAppId is not set: without it anybody could speak as anybody, so only the Development environment starts that way.";

    private const string NoGuid = "MicrosoftAppId 要写 GUID，例如 00000000-0000-0000-0000-00000000000a：就是 Azure 机器人注册里的应用程序 ID。 / "
        + "MicrosoftAppId must be a GUID such as 00000000-0000-0000-0000-00000000000a: the application id of the bot's registration.";

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options)
    {
        var failures = Broken(options).ToList();
        return failures is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> Broken(BotFrameworkOptions options)
    {
        var type = options.MicrosoftAppType;
        if (type is not ("SingleTenant" or "UserAssignedMSI" or "MultiTenant"))
        {
            yield return $"MicrosoftAppType 是“{type}”；请用 SingleTenant、UserAssignedMSI 或 MultiTenant。 / MicrosoftAppType is '{type}'; use SingleTenant, UserAssignedMSI or MultiTenant.";
            yield break;
        }

        if (Cloud.Find(options.ChannelService) is null) yield return NoCloud(options.ChannelService);
        if (options.IsOpen)
        {
            if (!environment.IsDevelopment()) yield return NoAppId;
            yield break;
        }

        if (options.ToChannelFromBotLoginUrl is { } login && !IsHttps(login)) yield return NotHttps(nameof(options.ToChannelFromBotLoginUrl), login);
        if (options.ToBotFromChannelOpenIdMetadataUrl is { } metadata && !KeyDocuments.Allows(metadata)) yield return NotHttps(nameof(options.ToBotFromChannelOpenIdMetadataUrl), metadata);
        if (options.ToBotFromEmulatorOpenIdMetadataUrl is { } directory && !KeyDocuments.Allows(directory)) yield return NotHttps(nameof(options.ToBotFromEmulatorOpenIdMetadataUrl), directory);
        if (!Guid.TryParseExact(options.MicrosoftAppId, "D", out _)) yield return NoGuid;
        if (type != "MultiTenant" && options.MicrosoftAppTenantId.Length == 0) yield return Needs(type, "MicrosoftAppTenantId");
        if (type != "UserAssignedMSI" && options.MicrosoftAppPassword.Length == 0) yield return Needs(type, "MicrosoftAppPassword");
    }

    private static bool IsHttps(string address) => Uri.TryCreate(address.Replace("{0}", "tenant", StringComparison.Ordinal), UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;

    private static string NotHttps(string key, string address) => $"{key} 是“{address}”，不是 https 地址。 / {key} is '{address}', which is no https address.";

    private static string NoCloud(string service) =>
        $"ChannelService 是“{service}”；公有云请留空，其他云请用 {Cloud.UsGovernmentService} 或 {Cloud.ChinaService}。 / ChannelService is '{service}'; leave it empty for the public cloud, or use {Cloud.UsGovernmentService} or {Cloud.ChinaService}.";

    private static string Needs(string type, string key) => $"MicrosoftAppType 为 {type} 时必须设置 {key}。 / MicrosoftAppType {type} needs {key}.";
}

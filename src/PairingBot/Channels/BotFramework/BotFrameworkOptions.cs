namespace PairingBot.Channels.BotFramework;

/// <summary>The SDK's own configuration keys, read from the root of the configuration.</summary>
internal sealed class BotFrameworkOptions
{
    /// <summary><c>SingleTenant</c> (default for new bots), <c>UserAssignedMSI</c> or the legacy <c>MultiTenant</c>.</summary>
    public string MicrosoftAppType { get; set; } = "SingleTenant";

    /// <summary>The bot's application id; empty in Development only, when the endpoint is open to loopback.</summary>
    public string MicrosoftAppId { get; set => field = Plain(value); } = "";

    /// <summary>The application's client secret; not used with UserAssignedMSI.</summary>
    public string MicrosoftAppPassword { get; set; } = "";

    /// <summary>The directory of the application; needed for SingleTenant and UserAssignedMSI.</summary>
    public string MicrosoftAppTenantId { get; set => field = Plain(value); } = "";

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

    /// <summary>A GUID as tokens have it, in small letters and without spaces around it; anything else as it is.</summary>
    public static string Plain(string text) => Guid.TryParseExact(text, "D", out var id) ? id.ToString("D") : text;
}

using Microsoft.Extensions.Options;

namespace PairingBot.Channels.BotFramework;

/// <summary>Refuses, before anything starts, an endpoint that anybody could use and a registration that lacks something.</summary>
internal sealed class BotFrameworkOptionsValidator(IHostEnvironment environment) : IValidateOptions<BotFrameworkOptions>
{
    private const string NoAppId = "没有设置 MicrosoftAppId：没有它，谁都可以冒充任何人，所以只有开发环境（Development）可以这样启动。 / "
        + "MicrosoftAppId is not set: without it anybody could speak as anybody, so only the Development environment starts that way.";

    private const string NoGuid = "MicrosoftAppId 要写 GUID，例如 00000000-0000-0000-0000-00000000000a：就是 Azure 机器人注册里的应用程序 ID。 / "
        + "MicrosoftAppId must be a GUID such as 00000000-0000-0000-0000-00000000000a: the application id of the bot's registration.";

    private const string NoTenant = "MicrosoftAppTenantId 要写目录（租户）的 GUID 或域名。 / MicrosoftAppTenantId must be the GUID or the domain of the directory (tenant).";

    private const string AnyTenant = "MicrosoftAppTenantId 不能是 common、organizations 或 consumers：它们不是某一个目录；请写机器人所在目录（租户）的 GUID 或域名。 / "
        + "MicrosoftAppTenantId must not be common, organizations or consumers, which are no one directory: write the GUID or the domain of the bot's own directory (tenant).";

    private const string NoCaller = "AllowedCallers 里要写别的机器人的应用程序 ID（GUID），或者 *。 / AllowedCallers are application ids (GUIDs) of other bots, or *.";

    private const string AnyOfNone = "AllowedCallers 里写 * 时，MicrosoftAppTenantId 要写目录（租户）的 GUID：令牌里没有域名，写域名或不写就谁也不算。 / "
        + "With * in AllowedCallers, MicrosoftAppTenantId must be the GUID of the directory (tenant): tokens do not name a domain, so with one, or with none, nobody would be heard.";

    // https://learn.microsoft.com/entra/identity-platform/v2-protocols#endpoints; the last is how the directory of personal accounts is named otherwise.
    private static readonly string[] AnyTenants = ["common", "organizations", "consumers", "9188040d-6c67-4c5b-b112-36a304b66dad"];

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

        foreach (var blank in Blank(options)) yield return blank;
        if (options.AllowedCallers.Any(caller => caller != DirectoryIssuer.Everybody && !IsAppId(caller))) yield return NoCaller;
        if (options.AllowedCallers.Contains(DirectoryIssuer.Everybody) && !IsAppId(options.MicrosoftAppTenantId)) yield return AnyOfNone;
        if (options.ToChannelFromBotLoginUrl is { } login && !IsHttps(login)) yield return NotHttps(nameof(options.ToChannelFromBotLoginUrl), login);
        if (options.ToBotFromChannelOpenIdMetadataUrl is { } metadata && !KeyDocuments.Allows(metadata)) yield return NotHttps(nameof(options.ToBotFromChannelOpenIdMetadataUrl), metadata);
        if (options.ToBotFromEmulatorOpenIdMetadataUrl is { } directory && !KeyDocuments.Allows(directory)) yield return NotHttps(nameof(options.ToBotFromEmulatorOpenIdMetadataUrl), directory);
        if (!IsAppId(options.MicrosoftAppId)) yield return NoGuid;
        if (type != "MultiTenant" && string.IsNullOrWhiteSpace(options.MicrosoftAppTenantId)) yield return Needs(type, "MicrosoftAppTenantId");
        else if (!IsTenant(options.MicrosoftAppTenantId)) yield return NoTenant;
        else if (type != "MultiTenant" && AnyTenants.Contains(options.MicrosoftAppTenantId, StringComparer.OrdinalIgnoreCase)) yield return AnyTenant;
        if (type != "UserAssignedMSI" && string.IsNullOrWhiteSpace(options.MicrosoftAppPassword)) yield return Needs(type, "MicrosoftAppPassword");
    }

    private static IEnumerable<string> Blank(BotFrameworkOptions options)
    {
        if (options.ToBotFromChannelTokenIssuer is { } issuer && string.IsNullOrWhiteSpace(issuer)) yield return IsBlank(nameof(options.ToBotFromChannelTokenIssuer));
        if (options.ToChannelFromBotOAuthScope is { } scope && string.IsNullOrWhiteSpace(scope)) yield return IsBlank(nameof(options.ToChannelFromBotOAuthScope));
    }

    private static bool IsAppId(string text) => Guid.TryParseExact(text, "D", out _);

    // It becomes part of an address, where dots alone would be a step in its path. With MultiTenant there may be none.
    private static bool IsTenant(string text) => text.Length == 0 || (text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.') && Uri.CheckHostName(text) == UriHostNameType.Dns);

    private static bool IsHttps(string address)
    {
        var whole = address.Replace("{0}", "tenant", StringComparison.Ordinal);
        return !whole.Contains('{', StringComparison.Ordinal) && Uri.TryCreate(whole, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
    }

    private static string IsBlank(string key) => $"{key} 是空的；用不着就去掉这一项。 / {key} is blank; leave it out if it is not needed.";

    private static string NotHttps(string key, string address) => $"{key} 是“{address}”，不是 https 地址。 / {key} is '{address}', which is no https address.";

    private static string NoCloud(string service) =>
        $"ChannelService 是“{service}”；公有云请留空，其他云请用 {Cloud.UsGovernmentService} 或 {Cloud.ChinaService}。 / ChannelService is '{service}'; leave it empty for the public cloud, or use {Cloud.UsGovernmentService} or {Cloud.ChinaService}.";

    private static string Needs(string type, string key) => $"MicrosoftAppType 为 {type} 时必须设置 {key}。 / MicrosoftAppType {type} needs {key}.";
}

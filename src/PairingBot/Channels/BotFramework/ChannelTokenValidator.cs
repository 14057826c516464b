using System.Security.Claims;
using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PairingBot.Channels.BotFramework;

/// <summary>Checks the bearer token of an inbound activity: issuer, audience, signature, lifetime, service URL and endorsement.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication</remarks>
internal sealed class ChannelTokenValidator(BotFrameworkOptions options, Cloud cloud, IConfigurationManager<OpenIdConnectConfiguration> metadata)
{
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private static readonly TimeSpan RefreshPause = TimeSpan.FromMilliseconds(100);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>The caller's claims.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is missing, not the Bot Service's, not for this bot, or not for this activity.</exception>
    public async Task<ClaimsIdentity> ValidateAsync(string? header, Activity activity, CancellationToken cancellationToken)
    {
        var token = Bearer(header) ?? throw new UnauthorizedAccessException("A bearer token is needed.");
        var read = Read(token);
        if (read is null || !IsMeantForUs(read)) throw new UnauthorizedAccessException("The token is not valid.");
        var configuration = await KeysAsync(cancellationToken);
        var result = await _handler.ValidateTokenAsync(read, Parameters(configuration));
        if (!result.IsValid && result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            configuration = await NewerKeysAsync(configuration, cancellationToken);
            result = await _handler.ValidateTokenAsync(read, Parameters(configuration));
        }

        if (!result.IsValid) throw new UnauthorizedAccessException("The token is not valid.");
        if (!string.Equals(result.ClaimsIdentity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The token is for another service URL.");
        if (!IsEndorsed(result.SecurityToken, configuration, activity.ChannelId))
            throw new UnauthorizedAccessException("The token's key is not endorsed for this channel.");
        return result.ClaimsIdentity;
    }

    private JsonWebToken? Read(string token)
    {
        try
        {
            return _handler.CanReadToken(token) ? _handler.ReadJsonWebToken(token) : null;
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    // Whatever anybody makes up must not have us ask for keys and wait for them. The handler checks all of it again.
    private bool IsMeantForUs(JsonWebToken token) =>
        Algorithms.Contains(token.Alg, StringComparer.Ordinal) && token.Issuer == cloud.Issuer && token.Audiences.Contains(options.MicrosoftAppId, StringComparer.Ordinal);

    private async Task<OpenIdConnectConfiguration> KeysAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await metadata.GetConfigurationAsync(cancellationToken);
        }
        catch (InvalidOperationException e)
        {
            throw new KeysUnavailableException("The Bot Service's keys could not be read.", e);
        }
    }

    // A key published a moment ago: the manager limits how often it really asks again, and asks in the background.
    private async Task<OpenIdConnectConfiguration> NewerKeysAsync(OpenIdConnectConfiguration known, CancellationToken cancellationToken)
    {
        metadata.RequestRefresh();
        var newer = known;
        for (var wait = 0; wait < 20 && ReferenceEquals(newer, known); wait++)
        {
            await Task.Delay(RefreshPause, cancellationToken);
            newer = await KeysAsync(cancellationToken);
        }

        return newer;
    }

    private static string? Bearer(string? header)
    {
        var parts = header?.Split(' ') ?? [];
        return parts is ["Bearer", { Length: > 0 } token] ? token : null;
    }

    private static bool IsEndorsed(SecurityToken token, OpenIdConnectConfiguration configuration, string channel)
    {
        var kid = (token as JsonWebToken)?.Kid;
        var key = configuration.JsonWebKeySet?.Keys.FirstOrDefault(k => k.Kid == kid);
        return key?.AdditionalData.TryGetValue("endorsements", out var endorsements) == true
            && endorsements is JsonElement { ValueKind: JsonValueKind.Array } list
            && list.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.String && e.ValueEquals(channel));
    }

    private TokenValidationParameters Parameters(OpenIdConnectConfiguration configuration) => new()
    {
        ValidIssuer = cloud.Issuer,
        ValidAudience = options.MicrosoftAppId,
        IssuerSigningKeys = configuration.SigningKeys,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = TimeSpan.FromMinutes(5),
    };
}

/// <summary>The keys to check tokens with can't be read just now; nothing is said about the token.</summary>
internal sealed class KeysUnavailableException(string message, Exception inner) : Exception(message, inner);

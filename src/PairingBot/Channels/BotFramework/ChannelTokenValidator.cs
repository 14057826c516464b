using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PairingBot.Channels.BotFramework;

/// <summary>Checks the bearer token of an inbound activity: issuer, audience, signature and lifetime. What it says of the activity is compared later, by <see cref="ProvenSender"/>.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication</remarks>
internal sealed class ChannelTokenValidator(BotFrameworkOptions options, Cloud cloud, ChannelKeys keys)
{
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>Who sends.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is missing, not the Bot Service's, or not for this bot.</exception>
    /// <exception cref="KeysUnavailableException">Nothing can be said about the token just now.</exception>
    public async Task<ProvenSender> ProveAsync(string? header, CancellationToken cancellationToken)
    {
        var token = Bearer(header) ?? throw new UnauthorizedAccessException("A bearer token is needed.");
        var read = Read(token);
        if (read is null || !IsMeantForUs(read)) throw new UnauthorizedAccessException("The token is not valid.");
        var configuration = await keys.ReadAsync(cancellationToken);
        var result = await _handler.ValidateTokenAsync(read, Parameters(configuration));
        if (!result.IsValid && result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            configuration = await keys.ReadNewerAsync(configuration, cancellationToken);
            result = await _handler.ValidateTokenAsync(read, Parameters(configuration));
        }

        return result.IsValid ? new ProvenSender(result, configuration) : throw new UnauthorizedAccessException("The token is not valid.");
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

    private static string? Bearer(string? header)
    {
        var parts = header?.Split(' ') ?? [];
        return parts is ["Bearer", { Length: > 0 } token] ? token : null;
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

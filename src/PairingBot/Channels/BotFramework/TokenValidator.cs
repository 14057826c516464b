using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PairingBot.Channels.BotFramework;

/// <summary>Checks the bearer token of an inbound activity: issuer, audience, signature and lifetime. What it says of the activity is compared later, by <see cref="ProvenSender"/>.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication</remarks>
internal sealed class TokenValidator(BotFrameworkOptions options, IEnumerable<TokenIssuer> issuers)
{
    private const string Extensions = "crit";
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly TokenIssuer[] _issuers = [.. issuers];

    /// <summary>Who sends.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is missing, of nobody that is heard, or not for this bot.</exception>
    /// <exception cref="KeysUnavailableException">Nothing can be said about the token just now.</exception>
    public async Task<ProvenSender> ProveAsync(string? header, CancellationToken cancellationToken)
    {
        var token = Bearer(header) ?? throw new UnauthorizedAccessException("A bearer token is needed.");

        // Whatever anybody makes up must not have us ask for keys and wait for them. The handler checks all of it again.
        var read = Read(token);
        var issuer = read is not null && IsMeantForUs(read) ? Array.Find(_issuers, i => i.Issued(read)) : null;
        if (issuer is null) throw Invalid();
        var configuration = await issuer.Keys.ReadAsync(cancellationToken);
        var result = await _handler.ValidateTokenAsync(read, Parameters(read!.Issuer, configuration));
        if (!result.IsValid && result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            configuration = await issuer.Keys.ReadNewerAsync(configuration, cancellationToken);
            result = await _handler.ValidateTokenAsync(read, Parameters(read.Issuer, configuration));
        }

        return result.IsValid ? issuer.Accept(result, configuration) : throw Invalid();
    }

    private static UnauthorizedAccessException Invalid() => new("The token is not valid.");

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

    // A token that asks for extensions is not understood without them: https://www.rfc-editor.org/rfc/rfc7515#section-4.1.11
    private bool IsMeantForUs(JsonWebToken token) => Algorithms.Contains(token.Alg, StringComparer.Ordinal)
        && token.Audiences.Contains(options.MicrosoftAppId, StringComparer.Ordinal)
        && !token.TryGetHeaderValue<object>(Extensions, out _);

    private static string? Bearer(string? header)
    {
        var parts = header?.Split(' ') ?? [];
        return parts is ["Bearer", { Length: > 0 } token] ? token : null;
    }

    private TokenValidationParameters Parameters(string issuer, OpenIdConnectConfiguration configuration) => new()
    {
        ValidIssuer = issuer,
        ValidAudience = options.MicrosoftAppId,
        IssuerSigningKeys = configuration.SigningKeys,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = TimeSpan.FromMinutes(5),
    };
}

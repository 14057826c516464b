using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PairingBot.Channels.DirectLine;

/// <summary>What a token says: one user in one conversation.</summary>
/// <param name="TrustedOrigins">Origins whose pages alone may use the token, as its requester named them; none: the pages of all trusted origins.</param>
internal sealed record TokenClaims(string User, string? UserName, string Conversation, IReadOnlyList<string> TrustedOrigins);

/// <summary>
/// Issues and reads tokens: JWT with HS256. Web Chat reads the claim <c>user</c> itself and takes it for its user id.
/// A stream token opens a socket and nothing else, because it stands in a URL.
/// </summary>
internal sealed class DirectLineTokens(SigningKeys keys, TimeProvider time)
{
    private const string Issuer = "pairingbot";
    private const string ForCalls = "directline";
    private const string ForStream = "directline-stream";

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };
    private readonly Lazy<SymmetricSecurityKey> _key = new(() => new SymmetricSecurityKey(keys.For("directline token")));

    public string Issue(TokenClaims claims) => Issue(claims, ForCalls, DirectLineChannel.TokenLifetime);

    public string IssueForStream(TokenClaims claims) => Issue(claims, ForStream, DirectLineChannel.StreamUrlLifetime);

    /// <summary>The token's claims; null when it is expired, foreign or no token at all.</summary>
    public Task<TokenClaims?> ReadAsync(string token) => ReadAsync(token, ForCalls);

    /// <summary>The same for a token from a stream URL.</summary>
    public Task<TokenClaims?> ReadForStreamAsync(string token) => ReadAsync(token, ForStream);

    private string Issue(TokenClaims claims, string audience, TimeSpan lifetime)
    {
        var now = time.GetUtcNow();
        var content = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["user"] = claims.User,
            ["conv"] = claims.Conversation,
        };
        if (claims.UserName is { } name)
            content["name"] = name;
        if (claims.TrustedOrigins.Count > 0)
            content["origins"] = claims.TrustedOrigins.ToArray();
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            IssuedAt = now.UtcDateTime,
            Expires = (now + lifetime).UtcDateTime,
            Claims = content,
            SigningCredentials = new SigningCredentials(_key.Value, SecurityAlgorithms.HmacSha256),
        });
    }

    private async Task<TokenClaims?> ReadAsync(string token, string audience)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = audience,
            IssuerSigningKey = _key.Value,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            LifetimeValidator = (_, expires, _, _) => expires > time.GetUtcNow().UtcDateTime,
        });
        return result.IsValid
            && Find(result.ClaimsIdentity, "user") is { } user
            && Find(result.ClaimsIdentity, "conv") is { } conversation
                ? new TokenClaims(
                    user, Find(result.ClaimsIdentity, "name"), conversation, [.. result.ClaimsIdentity.FindAll("origins").Select(claim => claim.Value)])
                : null;
    }

    private static string? Find(ClaimsIdentity identity, string claim) => identity.FindFirst(claim)?.Value;
}

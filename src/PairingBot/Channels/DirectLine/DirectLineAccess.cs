using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace PairingBot.Channels.DirectLine;

/// <summary>Who calls: the claims, or the refusal to answer with.</summary>
internal readonly record struct Access(TokenClaims? Claims, IResult? Refusal);

/// <summary>Checks a caller's token or secret, and the page that the call comes from.</summary>
internal sealed class DirectLineAccess(
    DirectLineTokens tokens, ConversationIds ids, DirectLineLimits limits, IOptions<DirectLineOptions> options, IHostEnvironment environment)
{
    private const string Scheme = "Bearer ";

    /// <summary>A token's holder; with a conversation, only of that one.</summary>
    /// <remarks>Refused too when the conversation is read too often.</remarks>
    public async Task<Access> CheckReaderAsync(HttpRequest request, string? conversation = null)
        => Limit(await CheckTokenAsync(request, conversation, ReadBearer(request), tokens.ReadAsync), claims => limits.CheckReader(claims.Conversation));

    /// <summary>The same for a call that writes: it is refused when its user writes too often.</summary>
    public async Task<Access> CheckWriterAsync(HttpRequest request, string? conversation = null)
        => Limit(await CheckTokenAsync(request, conversation, ReadBearer(request), tokens.ReadAsync), claims => limits.CheckUser(claims.User));

    /// <summary>The holder of a stream URL, who reads.</summary>
    public async Task<Access> CheckStreamTokenAsync(HttpRequest request, string conversation)
    {
        var token = request.Query["t"] is [{ Length: > 0 } shown] ? shown : null;
        return Limit(await CheckTokenAsync(request, conversation, token, tokens.ReadForStreamAsync), claims => limits.CheckReader(claims.Conversation));
    }

    /// <summary>Null for one who may have tokens for users that he names: a back-end with the secret, or in Development this machine.</summary>
    public IResult? CheckIssuer(HttpRequest request)
    {
        if (!IsTrustedPage(request, []))
            return DirectLineErrors.ForeignOrigin();
        var shown = ReadBearer(request);
        if (shown is not null && IsSecret(shown))
            return null;
        if (limits.CheckAsker(request) is { } tooMany)
            return tooMany;
        return shown is null && environment.IsDevelopment() && LocalRequests.IsThisMachine(request) ? null : DirectLineErrors.NoSecret();
    }

    /// <summary>Who begins a conversation: a token's holder, or neither claims nor refusal for a back-end with the secret. Guesses are limited as those of issuers.</summary>
    public async Task<Access> CheckStarterAsync(HttpRequest request)
    {
        if (ReadBearer(request) is { } shown && IsSecret(shown))
            return new(null, IsTrustedPage(request, []) ? null : DirectLineErrors.ForeignOrigin());
        var caller = await CheckWriterAsync(request);
        return caller.Claims is null && limits.CheckAsker(request) is { } tooMany ? new(null, tooMany) : caller;
    }

    /// <summary>True for the origin of a page that may use the channel: the service's own, and those of the configuration.</summary>
    /// <remarks>A proxy may end TLS before us, so the scheme says nothing about the page; host and port do.</remarks>
    public bool IsTrustedOrigin(HttpRequest request, string origin)
        => PageOrigin.Is(origin)
            && (new Uri(origin).Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase) || options.Value.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase));

    // The address comes first: a flood of bad tokens is not to be read.
    private async Task<Access> CheckTokenAsync(HttpRequest request, string? conversation, string? token, Func<string, Task<TokenClaims?>> read)
    {
        if (limits.CheckAddress(request) is { } tooMany)
            return new(null, tooMany);
        return token is null ? new(null, DirectLineErrors.Unauthorized()) : Check(await read(token), request, conversation);
    }

    private static Access Limit(Access caller, Func<TokenClaims, IResult?> limit)
        => caller.Claims is { } claims && limit(claims) is { } refusal ? new(null, refusal) : caller;

    private Access Check(TokenClaims? claims, HttpRequest request, string? conversation)
    {
        if (claims is null)
            return new(null, DirectLineErrors.BadToken());
        if (!IsTrustedPage(request, claims.TrustedOrigins))
            return new(null, DirectLineErrors.ForeignOrigin());
        if (conversation is null || conversation == claims.Conversation)
            return new(claims, null);
        return new(null, ids.IsOurs(conversation) ? DirectLineErrors.OtherConversation() : DirectLineErrors.NotFound());
    }

    // What no page sends has no origin. A token that names origins is for their pages alone.
    private bool IsTrustedPage(HttpRequest request, IReadOnlyList<string> only)
    {
        if (request.Headers.Origin is not [{ } origin])
            return request.Headers.Origin.Count == 0;
        return IsTrustedOrigin(request, origin) && (only is [] || only.Contains(origin, StringComparer.OrdinalIgnoreCase));
    }

    // Digests have one length, so that the time tells nothing of the secret's.
    private bool IsSecret(string shown)
        => options.Value.Secret?.Trim() is { Length: > 0 } secret
            && CryptographicOperations.FixedTimeEquals(
                SHA256.HashData(Encoding.UTF8.GetBytes(shown)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static string? ReadBearer(HttpRequest request)
        => request.Headers.Authorization is [{ } header]
            && header.Length > Scheme.Length
            && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
                ? header[Scheme.Length..].Trim()
                : null;
}

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
    public async Task<Access> CheckTokenAsync(HttpRequest request, string? conversation = null)
    {
        if (ReadBearer(request) is not { } token)
            return new(null, DirectLineErrors.Unauthorized());
        return Check(await tokens.ReadAsync(token), request, conversation);
    }

    /// <summary>The same for a call that writes: it is refused too when its user writes too often.</summary>
    public async Task<Access> CheckWriterAsync(HttpRequest request, string? conversation = null)
    {
        var caller = await CheckTokenAsync(request, conversation);
        return caller.Claims is { } claims && limits.CheckUser(claims.User) is { } refusal ? new(null, refusal) : caller;
    }

    /// <summary>The holder of a stream URL.</summary>
    public async Task<Access> CheckStreamTokenAsync(HttpRequest request, string conversation)
    {
        if (request.Query["t"] is not [{ Length: > 0 } token])
            return new(null, DirectLineErrors.Unauthorized());
        return Check(await tokens.ReadForStreamAsync(token), request, conversation);
    }

    /// <summary>Null for one who may have tokens for users that he names: a back-end with the secret, or in Development this machine.</summary>
    public IResult? CheckIssuer(HttpRequest request)
    {
        if (!IsTrustedOrigin(request, []))
            return DirectLineErrors.ForeignOrigin();
        var shown = ReadBearer(request);
        if (shown is not null && IsSecret(shown))
            return null;
        if (limits.CheckAddress(request) is { } tooMany)
            return tooMany;
        return shown is null && environment.IsDevelopment() && LocalRequests.IsThisMachine(request) ? null : DirectLineErrors.NoSecret();
    }

    /// <summary>True when the request bears the secret rather than a token.</summary>
    public bool BearsSecret(HttpRequest request) => ReadBearer(request) is { } shown && IsSecret(shown);

    private Access Check(TokenClaims? claims, HttpRequest request, string? conversation)
    {
        if (claims is null)
            return new(null, DirectLineErrors.BadToken());
        if (!IsTrustedOrigin(request, claims.TrustedOrigins))
            return new(null, DirectLineErrors.ForeignOrigin());
        if (conversation is null || conversation == claims.Conversation)
            return new(claims, null);
        return new(null, ids.IsOurs(conversation) ? DirectLineErrors.OtherConversation() : DirectLineErrors.NotFound());
    }

    // A proxy may end TLS before us, so the scheme says nothing about the page; host and port do.
    private bool IsTrustedOrigin(HttpRequest request, IReadOnlyList<string> trusted)
    {
        if (request.Headers.Origin is not [{ } origin])
            return request.Headers.Origin.Count == 0;
        return (Uri.TryCreate(origin, UriKind.Absolute, out var page)
                && page.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase))
            || options.Value.Origins.Concat(trusted.Select(one => one.TrimEnd('/'))).Contains(origin, StringComparer.OrdinalIgnoreCase);
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

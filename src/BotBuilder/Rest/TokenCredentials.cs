#nullable disable
using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>Where a token comes from.</summary>
/// <remarks>It is asked for every request, and caches as it likes.</remarks>
public interface ITokenProvider
{
    Task<AuthenticationHeaderValue> GetAuthenticationHeaderAsync(CancellationToken cancellationToken);
}

/// <summary>Credentials that put one token on every request.</summary>
/// <remarks>The scheme is Bearer unless said otherwise.</remarks>
public class TokenCredentials : ServiceClientCredentials
{
    public TokenCredentials(string token)
        : this(token, "Bearer")
    {
    }

    public TokenCredentials(string token, string tokenType)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        ArgumentException.ThrowIfNullOrEmpty(tokenType);
        TokenProvider = new FixedToken(new AuthenticationHeaderValue(tokenType, token));
    }

    public TokenCredentials(ITokenProvider tokenProvider)
    {
        ArgumentNullException.ThrowIfNull(tokenProvider);
        TokenProvider = tokenProvider;
    }

    protected TokenCredentials()
    {
    }

    protected ITokenProvider TokenProvider { get; set; }

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (TokenProvider is null) throw new InvalidOperationException("There is no token provider.");
        request.Headers.Authorization = await TokenProvider.GetAuthenticationHeaderAsync(cancellationToken);
    }

    private sealed class FixedToken(AuthenticationHeaderValue header) : ITokenProvider
    {
        public Task<AuthenticationHeaderValue> GetAuthenticationHeaderAsync(CancellationToken cancellationToken)
            => Task.FromResult(header);
    }
}

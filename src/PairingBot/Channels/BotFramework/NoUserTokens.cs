using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace PairingBot.Channels.BotFramework;

/// <summary>The SDK puts a user token client into every turn; this bot signs nobody in through the token service.</summary>
internal sealed class NoUserTokens : UserTokenClient
{
    private NoUserTokens()
    {
    }

    /// <summary>The only one; disposing it does nothing.</summary>
    public static NoUserTokens Instance { get; } = new();

    /// <inheritdoc/>
    public override Task<TokenResponse> ExchangeTokenAsync(string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken) => throw NotOffered();

    /// <inheritdoc/>
    public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken) => throw NotOffered();

    /// <inheritdoc/>
    public override Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken) => throw NotOffered();

    /// <inheritdoc/>
    public override Task<TokenStatus[]> GetTokenStatusAsync(string userId, string channelId, string includeFilter, CancellationToken cancellationToken) => throw NotOffered();

    /// <inheritdoc/>
    public override Task<TokenResponse> GetUserTokenAsync(string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken) => throw NotOffered();

    /// <inheritdoc/>
    public override Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken) => throw NotOffered();

    private static NotSupportedException NotOffered() => new("Sign-in through the token service is not offered.");
}

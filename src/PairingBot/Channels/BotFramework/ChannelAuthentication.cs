using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace PairingBot.Channels.BotFramework;

/// <summary>The SDK's authentication for both directions: checks tokens to the bot, and makes connectors that bear the bot's own.</summary>
internal sealed class ChannelAuthentication(BotFrameworkOptions options, Cloud cloud, TokenValidator validator, ChannelConnectorFactory connectors) : BotFrameworkAuthentication
{
    /// <summary>The bot's own identity, for sending what no inbound activity is waiting for.</summary>
    public ClaimsIdentity BotIdentity { get; } = new(
    [
        new Claim(AuthenticationConstants.AudienceClaim, options.MicrosoftAppId),
        new Claim(AuthenticationConstants.AppIdClaim, options.MicrosoftAppId),
    ]);

    /// <summary>True when no app id is configured, and so nobody's token is asked for.</summary>
    public bool IsOpen => options.IsOpen;

    /// <summary>Who sends, by the token alone: needs nothing of the body. Null where nobody has to prove anything.</summary>
    /// <exception cref="UnauthorizedAccessException">The token does not prove the channel.</exception>
    public async Task<ProvenSender?> ProveAsync(string authHeader, CancellationToken cancellationToken) =>
        IsOpen ? null : await validator.ProveAsync(authHeader, cancellationToken);

    /// <summary>The caller of this activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is for another activity.</exception>
    public AuthenticateRequestResult Admit(ProvenSender? sender, Activity activity) => new()
    {
        Audience = sender?.Audience ?? cloud.Scope,
        CallerId = sender?.CallerId,
        ClaimsIdentity = sender?.Admit(activity) ?? new ClaimsIdentity(BotIdentity.Claims, AuthenticationConstants.AnonymousAuthType),
        ConnectorFactory = connectors,
    };

    /// <summary>Both at once, as the SDK asks for it.</summary>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken) =>
        Admit(await ProveAsync(authHeader, cancellationToken), activity);

    /// <summary>Streaming is not offered.</summary>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("Streaming connections are not offered.");

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => claimsIdentity is DeliverySignal delivery ? connectors.For(delivery) : connectors;

    /// <summary>There is no sign-in by token service; the client that comes back says so when it is used.</summary>
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) => Task.FromResult<UserTokenClient>(NoUserTokens.Instance);

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => cloud.Scope;
}

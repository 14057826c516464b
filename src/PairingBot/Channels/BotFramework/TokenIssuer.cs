using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PairingBot.Channels.BotFramework;

/// <summary>Somebody whose tokens are believed.</summary>
/// <param name="keys">What its tokens are signed with.</param>
internal abstract class TokenIssuer(ChannelKeys keys)
{
    /// <summary>What its tokens are signed with.</summary>
    public ChannelKeys Keys => keys;

    /// <summary>True when the token claims to be of this issuer, and its bearer would be heard. Its signature is not checked yet.</summary>
    public abstract bool Issued(JsonWebToken token);

    /// <summary>The bearer of a token whose signature is good.</summary>
    public abstract ProvenSender Accept(TokenValidationResult token, OpenIdConnectConfiguration configuration);
}

/// <summary>The Bot Service, which speaks for the channels.</summary>
internal sealed class BotServiceIssuer(Cloud cloud, ChannelKeys keys) : TokenIssuer(keys)
{
    /// <inheritdoc/>
    public override bool Issued(JsonWebToken token) => string.Equals(token.Issuer, cloud.Issuer, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override ProvenSender Accept(TokenValidationResult token, OpenIdConnectConfiguration configuration) => new ChannelSender(cloud, token, configuration);
}

using System.Security.Claims;
using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PairingBot.Channels.BotFramework;

/// <summary>A sender whose token is good and for this bot. Which activities it may send is asked for each of them.</summary>
internal abstract class ProvenSender
{
    /// <summary>Who calls, in the protocol's terms; what the activity itself says of that is never believed. Rules A2251 and A2252.</summary>
    public abstract string? CallerId { get; }

    /// <summary>Whom the tokens on replies are for.</summary>
    public abstract string Audience { get; }

    /// <summary>True when the token says where replies go, so that the bot may write there later too.</summary>
    public abstract bool VouchesForAddress { get; }

    /// <summary>By what the same sender is known again before its activity is read. Never logged.</summary>
    public abstract string Name { get; }

    /// <summary>The claims, for an activity that the token is for.</summary>
    /// <exception cref="UnauthorizedAccessException">It is for another.</exception>
    public abstract ClaimsIdentity Admit(Activity activity);
}

/// <summary>A channel of the Bot Service: the service address stands in the token, and at the key the channels that it is for.</summary>
internal sealed class ChannelSender(Cloud cloud, TokenValidationResult token, OpenIdConnectConfiguration configuration) : ProvenSender
{
    public override string? CallerId => cloud.CallerId;

    public override string Audience => cloud.Scope;

    public override bool VouchesForAddress => true;

    /// <summary>What the token says, which is signed letter by letter: whoever stole one has a place of its own beside the channel's next.</summary>
    public override string Name => ((JsonWebToken)token.SecurityToken).EncodedPayload;

    /// <inheritdoc/>
    public override ClaimsIdentity Admit(Activity activity)
    {
        var claims = token.ClaimsIdentity;
        if (!string.Equals(claims.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The token is for another service URL.");
        return IsEndorsed(activity.ChannelId) ? claims : throw new UnauthorizedAccessException("The token's key is not endorsed for this channel.");
    }

    private bool IsEndorsed(string channel)
    {
        var kid = (token.SecurityToken as JsonWebToken)?.Kid;
        var key = configuration.JsonWebKeySet?.Keys.FirstOrDefault(k => k.Kid == kid);
        return key?.AdditionalData.TryGetValue("endorsements", out var endorsements) == true
            && endorsements is JsonElement { ValueKind: JsonValueKind.Array } list
            && list.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.String && e.ValueEquals(channel));
    }
}

/// <summary>Another bot, or an emulator that bears this bot's own token. Nothing proves its service address: replies go there when the host is allowed, and nothing else does.</summary>
/// <param name="caller">The other bot's app id; null for the emulator.</param>
internal sealed class BotSender(ClaimsIdentity claims, Cloud cloud, string? caller) : ProvenSender
{
    public override string? CallerId => caller is null ? cloud.CallerId : CallerIdConstants.BotToBotPrefix + caller;

    public override string Audience => caller ?? cloud.Scope;

    public override bool VouchesForAddress => false;

    /// <summary>The bot itself: it gets as many tokens as it likes.</summary>
    public override string Name => caller ?? "";

    /// <inheritdoc/>
    public override ClaimsIdentity Admit(Activity activity) => claims;
}

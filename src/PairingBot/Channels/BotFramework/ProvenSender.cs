using System.Security.Claims;
using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PairingBot.Channels.BotFramework;

/// <summary>A sender whose token is the Bot Service's and for this bot. Which activities it may send stands in the token and at the key.</summary>
internal sealed class ProvenSender(TokenValidationResult token, OpenIdConnectConfiguration configuration)
{
    /// <summary>The claims, for an activity that the token is for.</summary>
    /// <exception cref="UnauthorizedAccessException">It is for another service URL, or its key not for this channel.</exception>
    public ClaimsIdentity Admit(Activity activity)
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

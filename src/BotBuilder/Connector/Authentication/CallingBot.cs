#nullable disable
using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells from the claims whether another bot is calling.</summary>
internal static class CallingBot
{
    /// <summary>A bot's token has a version, and is for another app than the one that asked for it.</summary>
    internal static bool IsBot(ClaimsIdentity identity)
    {
        if (identity.HasClaim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)) return true;
        var audience = identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value;
        if (identity.FindFirst(AuthenticationConstants.VersionClaim) is null
            || string.IsNullOrWhiteSpace(audience)
            || audience is AuthenticationConstants.ToBotFromChannelTokenIssuer or GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer)
        {
            return false;
        }

        var appId = AppId(identity);
        return !string.IsNullOrWhiteSpace(appId) && appId != audience;
    }

    /// <summary>Version 1 tokens say it in "appid", version 2 tokens in "azp".</summary>
    internal static string AppId(ClaimsIdentity identity)
    {
        var version = identity.FindFirst(AuthenticationConstants.VersionClaim)?.Value;
        return version switch
        {
            "2.0" => identity.FindFirst(AuthenticationConstants.AuthorizedParty)?.Value,
            null or "" or "1.0" => identity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value,
            _ => null,
        };
    }
}

using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PairingBot.Channels.BotFramework;

/// <summary>
/// The directory (Entra ID). Its tokens bear no service address and its keys no endorsements, so two callers alone are heard: another bot that is on the list
/// of allowed callers, as whose skill this bot works, by a token of its own and none of a user, and in Development an emulator that knows this bot's own secret.
/// </summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication#emulator-to-bot</remarks>
internal sealed class DirectoryIssuer(BotFrameworkOptions options, Cloud cloud, bool hearsEmulators, ChannelKeys keys) : TokenIssuer(keys)
{
    public const string Everybody = "*";
    private readonly HashSet<(string Issuer, string Tenant)> _issuers = [.. cloud.DirectoryIssuers(options.MicrosoftAppTenantId)];

    /// <inheritdoc/>
    public override bool Issued(JsonWebToken token) =>
        Claim(token, AuthenticationConstants.TenantIdClaim) is { } tenant && _issuers.Contains((token.Issuer, tenant)) && Caller(token) is { Length: > 0 } caller && IsHeard(caller, tenant) && !IsOfAUser(token);

    /// <inheritdoc/>
    public override ProvenSender Accept(TokenValidationResult token, OpenIdConnectConfiguration configuration)
    {
        var caller = Caller((JsonWebToken)token.SecurityToken)!;
        return new BotSender(token.ClaimsIdentity, cloud, IsSelf(caller) ? null : caller);
    }

    // Whoever likes may register a bot in Microsoft's own directories: everybody is everybody of this bot's.
    private bool IsHeard(string caller, string tenant) => IsSelf(caller)
        ? hearsEmulators
        : options.AllowedCallers.Any(allowed => allowed == Everybody ? tenant == options.MicrosoftAppTenantId : BotFrameworkOptions.Plain(allowed).Equals(caller, StringComparison.OrdinalIgnoreCase));

    private bool IsSelf(string caller) => caller.Equals(options.MicrosoftAppId, StringComparison.OrdinalIgnoreCase);

    // What a person's sign-in gives an app to act for that person is no proof that the app itself calls.
    private static bool IsOfAUser(JsonWebToken token) => Claim(token, "scp") is not null || Claim(token, "idtyp") == "user";

    private static string? Caller(JsonWebToken token) => Claim(token, AuthenticationConstants.VersionClaim) switch
    {
        "1.0" => Claim(token, AuthenticationConstants.AppIdClaim),
        "2.0" => Claim(token, AuthenticationConstants.AuthorizedParty),
        _ => null,
    };

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PairingBot.Tests.BotFramework;

/// <summary>Plays the Bot Service's token issuer on this machine: metadata, keys with endorsements, and tokens.</summary>
internal sealed class FakeIssuer : IAsyncDisposable
{
    public const string Issuer = "https://api.botframework.com";
    public const string AppId = "00000000-0000-0000-0000-00000000000a";

    private readonly WebApplication _app;
    private readonly List<(RsaSecurityKey Key, string[] Endorsements)> _published = [];

    private FakeIssuer(WebApplication app) => _app = app;

    public string Metadata { get; private set; } = "";

    public static async Task<FakeIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var issuer = new FakeIssuer(builder.Build());
        issuer._app.MapGet("/metadata", () => Results.Json(new { issuer = Issuer, jwks_uri = issuer.Metadata.Replace("/metadata", "/keys", StringComparison.Ordinal) }));
        issuer._app.MapGet("/keys", () => Results.Json(new { keys = issuer._published.Select(Describe) }));
        await issuer._app.StartAsync();
        issuer.Metadata = issuer._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/metadata";
        return issuer;
    }

    public static RsaSecurityKey NewKey(string kid) => new(RSA.Create(2048)) { KeyId = kid };

    public RsaSecurityKey Publish(string kid, params string[] endorsements)
    {
        var key = NewKey(kid);
        _published.Add((key, endorsements));
        return key;
    }

    public static string Token(SecurityKey key, string serviceUrl, string audience = AppId, string issuer = Issuer, int minutes = 30, string algorithm = SecurityAlgorithms.RsaSha256)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = now.AddHours(-1),
            Expires = now.AddMinutes(minutes),
            Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
            SigningCredentials = new SigningCredentials(key, algorithm),
        });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static object Describe((RsaSecurityKey Key, string[] Endorsements) published)
    {
        var parameters = published.Key.Rsa.ExportParameters(includePrivateParameters: false);
        return new
        {
            kty = "RSA",
            use = "sig",
            kid = published.Key.KeyId,
            n = Base64UrlEncoder.Encode(parameters.Modulus),
            e = Base64UrlEncoder.Encode(parameters.Exponent),
            endorsements = published.Endorsements,
        };
    }
}

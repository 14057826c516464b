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
    private int _fetches;

    private FakeIssuer(WebApplication app) => _app = app;

    public string Metadata { get; private set; } = "";

    /// <summary>How often the keys were asked for.</summary>
    public int Fetches => _fetches;

    /// <summary>Where the metadata says that the keys are; null for here.</summary>
    public string? KeysAt { get; set; }

    /// <summary>What it answers instead of the keys; null for the keys.</summary>
    public IResult? Broken { get; set; }

    public static async Task<FakeIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var issuer = new FakeIssuer(builder.Build());
        issuer._app.MapGet("/metadata", () => Results.Json(new { issuer = Issuer, jwks_uri = issuer.KeysAt ?? issuer.Metadata.Replace("/metadata", "/keys", StringComparison.Ordinal) }));
        issuer._app.MapGet("/keys", issuer.Keys);
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

    /// <summary>Takes a key back.</summary>
    public void Withdraw(RsaSecurityKey key) => _published.RemoveAll(p => p.Key == key);

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

    private IResult Keys()
    {
        Interlocked.Increment(ref _fetches);
        return Broken ?? Results.Json(new { keys = _published.Select(Describe) });
    }

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

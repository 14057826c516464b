using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace PairingBot.Tests.BotFramework;

/// <summary>A token of the Bot Service as it ought to be, part by part, so that a test can spoil any of them.</summary>
internal sealed class Forgery(RsaSecurityKey key)
{
    public const string Url = "https://smba.trafficmanager.net/emea/";

    public JsonObject Header { get; } = new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = key.KeyId };

    public JsonObject Claims { get; } = new()
    {
        ["iss"] = FakeIssuer.Issuer,
        ["aud"] = FakeIssuer.AppId,
        ["nbf"] = Minutes(-60),
        ["exp"] = Minutes(30),
        ["serviceurl"] = Url,
    };

    /// <summary>Signs what comes first, which need not be what its header says.</summary>
    public Func<byte[], byte[]> Sign { get; set; } = data => key.Rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    /// <summary>Seconds since 1970, so many minutes from now.</summary>
    public static long Minutes(double fromNow) => TimeProvider.System.GetUtcNow().AddMinutes(fromNow).ToUnixTimeSeconds();

    public override string ToString()
    {
        var signed = $"{Encode(Header.ToJsonString())}.{Encode(Claims.ToJsonString())}";
        return $"{signed}.{Base64UrlEncoder.Encode(Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    private static string Encode(string json) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(json));
}
